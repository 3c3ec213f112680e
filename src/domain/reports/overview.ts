/** The overview: a scorecard by theme, and what the Board should look at first. */
import { forTheBoardToDefine } from '../framework/for-the-board';
import type { Plan } from '../framework/plan';
import type { DocumentBlock, DocumentContent } from '../summary/document';
import { isOverdue } from './actions/action-content';
import type { ActionTables } from './actions/action-tables';
import { countOf, heading, list, paragraph } from './document-parts';
import { draftOf } from './draft-line';
import { isCompared, worseBeyondChance, worseThanOthers, worseUntested } from './exceptions';
import { lineTables } from './line-table';
import type { ReportInput } from './report-input';
import { reportDocument, reportSubTitle } from './report-foot';
import { reportLines, type ReportLine } from './report-line';
import { scorecard, scorecardTable, standingOf } from './scorecard';

export function overview(input: ReportInput): DocumentContent {
  const { plan, series, run, coverage } = input;
  const { main } = reportLines(plan, series, run.assessments);
  const blocks: readonly DocumentBlock[] = [
    heading(2, 'Scorecard'),
    scorecardTable(scorecard(plan, main, coverage)),
    ...exceptionBlocks(input, main, true),
    ...overdueBlocks(input),
    ...toDefineBlocks(plan),
  ];
  return reportDocument(input, { id: 'overview', title: 'Overview: how the plan is doing', subTitle: reportSubTitle(input), shortName: 'Overview' }, blocks);
}

/** Both lists of exceptions; a list with nothing in it says so, and of how many measures it could not be said. `withDrafts` adds a sentence for each. */
export function exceptionBlocks(input: ReportInput, lines: readonly ReportLine[], withDrafts: boolean): readonly DocumentBlock[] {
  const worse = worseBeyondChance(lines);
  const others = worseThanOthers(lines);
  const told = new Set<ReportLine>();
  const drafts = (some: readonly ReportLine[]): readonly DocumentBlock[] =>
    some.flatMap((line) => {
      if (!withDrafts || told.has(line)) return [];
      told.add(line);
      return draftOf(line, input.drafts);
    });
  return [
    heading(2, 'Worse, and beyond chance'),
    ...(worse.length === 0
      ? [paragraph(noneWorse(lines))]
      : [...drafts(worse), ...lineTables('worse-beyond-chance', 'Worse, and beyond chance: measures', worse), ...untestedBlocks(lines)]),
    heading(2, 'Worse than others, and getting worse'),
    ...(others.length === 0
      ? [paragraph(noneWorseThanOthers(lines))]
      : [...drafts(others), ...lineTables('worse-than-others', 'Worse than others, and getting worse: measures', others)]),
  ];
}

/** Silence about what could not be tested would read as good news. */
function noneWorse(lines: readonly ReportLine[]): string {
  const untested = worseUntested(lines).length;
  const all = lines.filter((line) => standingOf(line) === 'worse').length;
  if (untested === 0) return 'No measure is worse by more than chance alone would explain.';
  if (untested === all) return all === 1 ? '1 measure is worse; whether chance alone would explain it could not be tested.' : `${String(all)} measures are worse, and for none of them could it be tested whether chance alone would explain it.`;
  return `Of the ${String(all)} measures that are worse, none is shown to be so by more than chance alone would explain; for ${String(untested)} of them this could not be tested.`;
}

function untestedBlocks(lines: readonly ReportLine[]): readonly DocumentBlock[] {
  const untested = worseUntested(lines).length;
  return untested === 0 ? [] : [paragraph(`For ${countOf(untested, 'more measure that is', 'more measures that are')} worse, whether chance alone would explain it could not be tested.`, 'quiet')];
}

function noneWorseThanOthers(lines: readonly ReportLine[]): string {
  return lines.some(({ assessment }) => isCompared(assessment))
    ? 'No measure is both worse than the area or target that the workbook compares it with, and getting worse.'
    : 'Nothing can be said of this: the workbook holds no figures of another area, and the plan no target, to compare with.';
}

/** Figures that should have come by now, and actions past their day. */
export function overdueBlocks({ findings, actions, asAt }: Pick<ReportInput, 'findings' | 'asAt'> & { readonly actions: ActionTables }): readonly DocumentBlock[] {
  if (asAt === null) return [heading(2, 'Overdue'), paragraph('What is overdue is not said: the day of this report is not known.')];
  const figures = findings.filter(({ code }) => code === 'overdue').map(({ message }) => message);
  const late = actions.actions.flatMap(({ rows }) => rows.filter((row) => isOverdue(row, asAt) === true));
  const told = late.map(({ action, due, lead }) => `Action: ${action.replace(/[.;]+$/, '')}. Due ${due.text}${lead === '' ? '' : `, ${lead}`}.`);
  const all = [...figures, ...told];
  const noAction = actions.actions.length === 0 ? 'the workbook has no table of actions' : 'no action by its date';
  if (all.length === 0) return [heading(2, 'Overdue'), paragraph(`Nothing is known to be overdue: no figure by its frequency in the plan, and ${noAction}.`)];
  return [heading(2, 'Overdue'), ...list(all)];
}

/** By sub-theme, since one reason is often that of many measures. */
export function toDefineBlocks(plan: Plan): readonly DocumentBlock[] {
  const wanted = forTheBoardToDefine(plan);
  if (wanted.length === 0) return [];
  const titles = new Map(plan.themes.flatMap((theme) => [[theme.id, theme.title] as const, ...theme.subThemes.map((part) => [`${theme.id}\t${part.id}`, part.title] as const)]));
  const groups = new Map<string, string[]>();
  for (const { theme, subTheme, measureId, words, reason } of wanted) {
    const where = titles.get(subTheme === null ? theme : `${theme}\t${subTheme}`) ?? words;
    const key = `${where}\t${reason}`;
    const group = groups.get(key) ?? [];
    if (measureId !== null) group.push(words);
    groups.set(key, group);
  }
  return [
    heading(2, 'For the Board to define'),
    paragraph(`${countOf(wanted.length, 'part')} of the plan ${wanted.length === 1 ? 'has' : 'have'} no figure that could be asked for yet.`),
    ...list(
      [...groups].map(([key, words]) => {
        const [where = '', reason = ''] = key.split('\t');
        return words.length === 0 ? `${where}. ${reason}` : `${where}: ${words.join('; ')}. ${reason}`;
      }),
    ),
  ];
}
