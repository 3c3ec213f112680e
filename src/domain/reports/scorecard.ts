/** The scorecard by theme: how many measures went which way, and of how many nothing can be said. */
import type { Coverage } from '../checks/coverage';
import type { Plan } from '../framework/plan';
import type { DocumentTable } from '../summary/document';
import { column, countCell, rowHeading, textCell } from './document-parts';
import type { ReportLine } from './report-line';

export type Standing = 'better' | 'worse' | 'not-judged' | 'in-range' | 'no-change' | 'not-comparable' | 'missing';

export interface ThemeScore {
  readonly theme: string;
  readonly counts: Readonly<Record<Standing, number>>;
}

const COLUMNS: readonly (readonly [Standing, string])[] = [
  ['better', 'Better'], ['worse', 'Worse'], ['not-judged', 'Changed, not judged'], ['in-range', 'Within acceptable range'], ['no-change', 'No change'],
  ['not-comparable', 'Not comparable'], ['missing', 'No figures'],
];

/** How one line counts. */
export function standingOf({ assessment: { symbol } }: ReportLine): Exclude<Standing, 'missing'> {
  if (symbol === null) return 'not-comparable';
  if (symbol === 'no-change') return 'no-change';
  if (symbol.endsWith('-acceptable')) return 'in-range';
  if (symbol.endsWith('-positive')) return 'better';
  return symbol.endsWith('-negative') ? 'worse' : 'not-judged';
}

/**
 * One a theme, in the plan's order. A measure counted by two agencies counts twice, since the two can differ. Missing are measures that
 * the plan defines and the workbook has no figure of; those that the Board has still to define are not counted.
 */
export function scorecard(plan: Plan, main: readonly ReportLine[], coverage: readonly Coverage[]): readonly ThemeScore[] {
  const scores = new Map(plan.themes.map(({ id, title }) => [id, { theme: title, counts: noCounts() }]));
  for (const line of main) {
    const score = scores.get(line.measure.theme);
    if (score) score.counts[standingOf(line)] += 1;
  }
  const shown = new Set(main.map(({ measure }) => measure.id));
  for (const { theme, status, measureId } of coverage) {
    const score = scores.get(theme);
    if (score && status === 'missing' && !shown.has(measureId)) score.counts.missing += 1;
  }
  return [...scores.values()];
}

function noCounts(): Record<Standing, number> {
  return { better: 0, worse: 0, 'not-judged': 0, 'in-range': 0, 'no-change': 0, 'not-comparable': 0, missing: 0 };
}

/** Themes down, standings across; a last row of totals where there are several themes. */
export function scorecardTable(scores: readonly ThemeScore[]): DocumentTable {
  const total = noCounts();
  for (const { counts } of scores) for (const [standing] of COLUMNS) total[standing] += counts[standing];
  const row = (name: string, counts: ThemeScore['counts']) => [textCell(name), ...COLUMNS.map(([standing]) => countCell(counts[standing]))];
  return {
    kind: 'table',
    id: 'scorecard',
    caption: 'Scorecard by theme: number of measures',
    columns: [rowHeading('Theme', 44), ...COLUMNS.map(([, words], index) => column(words, [10, 12, 12, 14, 17, 15, 15][index] ?? 13, 'right'))],
    rows: [...scores.map(({ theme, counts }) => row(theme, counts)), ...(scores.length > 1 ? [row('All themes', total)] : [])],
    notes: [
      'Better and worse go by the direction that the plan, or a proposal still to be confirmed, calls better; whether a change is beyond chance is said beside each measure.',
      'A measure that several agencies count is counted once for each. Measures that the Board has still to define are not counted.',
    ],
  };
}
