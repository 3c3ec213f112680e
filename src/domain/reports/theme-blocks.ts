/** One theme in a report: its sentences, its measures by sub-theme, and what the workbook has no figure of. */
import type { Measure, Theme } from '../framework/plan';
import { gathered } from '../gathered';
import type { DocumentBlock } from '../summary/document';
import { countOf, heading, idOf, paragraph } from './document-parts';
import { draftOf } from './draft-line';
import { lineTables } from './line-table';
import type { ReportInput } from './report-input';
import type { ReportLine } from './report-line';
import type { Evidence } from '../trend/assessment';

export interface ThemeOptions {
  /** A sentence for every line, or none. */
  readonly withDrafts: boolean;
  readonly prefix: string;
}

/** Sub-themes under headings of the third level. `lines` are those of this theme. */
export function subThemeBlocks(input: ReportInput, theme: Theme, lines: readonly ReportLine[], { withDrafts, prefix }: ThemeOptions): readonly DocumentBlock[] {
  const linesOf = gathered(lines.filter(({ measure }) => measure.theme === theme.id), ({ measure }) => measure.subTheme);
  const withoutOf = gathered(withoutFigures(input, theme.id), ({ subTheme }) => subTheme);
  return theme.subThemes.flatMap(({ id, title }): readonly DocumentBlock[] => {
    const own = linesOf.get(id) ?? [];
    const without = (withoutOf.get(id) ?? []).map(({ wording }) => wording);
    if (own.length === 0 && without.length === 0) return [heading(3, title), paragraph('The plan gives this sub-theme no measures.')];
    return [
      heading(3, title),
      ...(withDrafts ? own.flatMap((line) => draftOf(line, input.drafts)) : []),
      ...lineTables(idOf(prefix, theme.id, id), `${title}: measures`, own),
      ...(without.length === 0 ? [] : [paragraph(`No figures in the workbook: ${without.join('; ')}.`, 'quiet')]),
    ];
  });
}

function withoutFigures({ plan, coverage }: ReportInput, theme: string): readonly Measure[] {
  const missing = new Set(coverage.filter(({ status }) => status !== 'reported' && status !== 'partly').map(({ measureId }) => measureId));
  return plan.measures.filter((measure) => measure.theme === theme && missing.has(measure.id));
}

const some = (number: number, words: string): readonly string[] => (number === 0 ? [] : [`${String(number)} ${words}`]);

/** "12 measures with figures: 3 better, 7 worse (1 beyond chance, 2 not tested) …" */
export function inShort(lines: readonly ReportLine[]): string {
  if (lines.length === 0) return 'The workbook has no figures of it.';
  const ending = (end: string): readonly ReportLine[] => lines.filter(({ assessment }) => assessment.symbol?.endsWith(end) === true);
  const beyond = (of: readonly ReportLine[]): string => {
    const found = (verdict: Evidence['verdict']): number => of.filter(({ assessment }) => assessment.evidence.verdict === verdict).length;
    const [number, untested] = [found('beyond-chance'), found('not-tested')];
    if (of.length === 0) return '';
    if (untested === of.length) return ' (not tested)';
    return ` (${number === 0 ? 'none' : String(number)} beyond chance${untested === 0 ? '' : `, ${String(untested)} not tested`})`;
  };
  const [better, worse] = [ending('-positive'), ending('-negative')];
  return (
    `${countOf(lines.length, 'measure')} with figures: ` +
    [
      `${String(better.length)} better${beyond(better)}`,
      `${String(worse.length)} worse${beyond(worse)}`,
      ...some(ending('-neutral').length, 'changed and not judged'),
      ...some(ending('-acceptable').length, 'within an acceptable range'),
      ...some(ending('no-change').length, 'with no change'),
      ...some(lines.filter(({ assessment }) => assessment.symbol === null).length, 'not comparable'),
    ].join(', ') +
    '.'
  );
}
