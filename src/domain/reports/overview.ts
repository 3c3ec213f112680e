/** The overview: a scorecard by theme, and what the Board should look at first. */
import { forTheBoardToDefine } from '../framework/for-the-board';
import type { Plan } from '../framework/plan';
import type { DocumentBlock, DocumentContent } from '../summary/document';
import { isOverdue } from './actions/action-content';
import type { ActionTables } from './actions/action-tables';
import { countOf, heading, list, paragraph } from './document-parts';
import { draftOf } from './draft-line';
import { worseBeyondChance, worseThanOthers } from './exceptions';
import { lineTables } from './line-table';
import type { ReportInput } from './report-input';
import { reportDocument, reportSubTitle } from './report-foot';
import { reportLines, type ReportLine } from './report-line';
import { scorecard, scorecardTable } from './scorecard';

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

/** Both lists of exceptions; a list with nothing in it says so. `withDrafts` adds a sentence for each. */
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
      ? [paragraph('No measure is worse by more than chance alone would explain.')]
      : [...drafts(worse), ...lineTables('worse-beyond-chance', 'Worse, and beyond chance: measures', worse)]),
    heading(2, 'Worse than others, and getting worse'),
    ...(others.length === 0
      ? [paragraph('No measure is both worse than the area or target that the workbook compares it with, and getting worse.')]
      : [...drafts(others), ...lineTables('worse-than-others', 'Worse than others, and getting worse: measures', others)]),
  ];
}

/** Figures that should have come by now, and actions past their day. */
export function overdueBlocks({ findings, actions, asAt }: Pick<ReportInput, 'findings' | 'asAt'> & { readonly actions: ActionTables }): readonly DocumentBlock[] {
  if (asAt === null) return [heading(2, 'Overdue'), paragraph('What is overdue is not said: the day of this report is not known.')];
  const figures = findings.filter(({ code }) => code === 'overdue').map(({ message }) => message);
  const late = actions.actions.flatMap(({ rows }) => rows.filter((row) => isOverdue(row, asAt) === true));
  const told = late.map(({ action, due, lead }) => `Action: ${action.replace(/[.;]+$/, '')}. Due ${due.text}${lead === '' ? '' : `, ${lead}`}.`);
  const all = [...figures, ...told];
  if (all.length === 0) return [heading(2, 'Overdue'), paragraph('Nothing is known to be overdue: no figure by its frequency in the plan, and no action by its date.')];
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
