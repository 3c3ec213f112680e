/** What was understood of a table, in words. */
import type { TableReport } from '../domain/reading-choices/tables-report';
import type { TableLayout } from '../domain/table/indicator-table';
import { counted } from './counted';

export const LAYOUT_WORDS: Readonly<Record<TableLayout, string>> = {
  wide: 'Periods across', transposed: 'Periods down', long: 'One figure a row', 'cross-section': 'No periods',
};

/** "2014/15 to 2016/17 (3 periods)"; "2016/17"; "no period". */
export function periodsInWords(periods: readonly string[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return 'no period';
  return periods.length === 1 ? first : `${first} to ${last} (${counted(periods.length, 'period', 'periods')})`;
}

/** "Periods across: 2014/15 to 2016/17 (3 periods)"; "No periods". */
export function layoutInWords(layout: TableLayout, periods: readonly string[]): string {
  return layout === 'cross-section' ? LAYOUT_WORDS[layout] : `${LAYOUT_WORDS[layout]}: ${periodsInWords(periods)}`;
}

/** "12 rows, all matched."; "3 rows, set aside."; "12 rows: 10 matched, 2 not."; without a plan the rows alone. */
export function rowsInWords({ matched, unmatched, notInPlan }: Pick<TableReport, 'matched' | 'unmatched' | 'notInPlan'>, rows: number, hasPlan: boolean): string {
  const all = counted(rows, 'row', 'rows');
  if (!hasPlan) return `${all}.`;
  const not = unmatched.length + notInPlan.length;
  if (not === 0 && matched.length === rows) return `${all}, all matched.`;
  const set = rows - matched.length - not;
  if (set === rows) return `${all}, set aside.`;
  return `${all}: ${matched.length.toLocaleString('en-GB')} matched, ${not.toLocaleString('en-GB')} not${set > 0 ? `, ${set.toLocaleString('en-GB')} set aside` : ''}.`;
}
