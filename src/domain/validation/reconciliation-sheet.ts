/** The reconciliation as a sheet: every measure of the plan by theme, rows that are not in the plan, and what the Board has to define. */
import type { Plan } from '../framework/plan';
import { listSheet } from '../render/list-sheet';
import type { CellLink, PlanCell, SheetPlan } from '../render/sheet-plan';
import { READ_ONLY_LINE } from '../render/visible-mark';
import { STATUS_WORDS } from './coverage-sheet';
import type { Reconciliation } from './reconciliation';

export const RECONCILIATION_MARK = 'reconciliation:workbook';
export const RECONCILIATION_NAME = 'Reconciliation';

/** Rows that are not in the plan that are written out; the rest are counted. */
const MOST_ROWS = 500;

const COLUMNS = [
  { heading: 'Theme', width: 22 },
  { heading: 'Sub-theme', width: 22 },
  { heading: 'Measure', width: 42 },
  { heading: 'Source', width: 9 },
  { heading: 'Standing', width: 16 },
  { heading: 'Periods, or where it stands', width: 26 },
  { heading: 'What is missing', width: 44 },
] as const;

/** The sheet of this reconciliation; `checkedAt` is the moment in words. */
export function reconciliationSheet(plan: Plan, { themes, notInPlan, toDefine }: Reconciliation, checkedAt: string): SheetPlan {
  const titles = new Map(plan.themes.map(({ id, title }) => [id, title]));
  const parts = new Map(plan.themes.flatMap(({ id, subThemes }) => subThemes.map((part) => [`${id}:${part.id}`, part.title] as const)));
  const missing = new Map(toDefine.flatMap(({ measureId, reason }) => (measureId === null ? [] : [[measureId, reason] as const])));
  const measured = themes.flatMap(({ title, measures }) =>
    measures.map(({ measureId, wording, source, subTheme, status, periods }): readonly PlanCell[] => [
      title, subTheme, wording, source, STATUS_WORDS[status], periods, missing.get(measureId) ?? null,
    ]),
  );
  const empty = toDefine.filter(({ measureId }) => measureId === null).map(({ theme, subTheme, words, reason }): readonly PlanCell[] => [
    titles.get(theme) ?? theme, subTheme === null ? null : (parts.get(`${theme}:${subTheme}`) ?? subTheme), subTheme === null ? words : null, null, 'For the Board to define', null, reason,
  ]);
  const shown = notInPlan.slice(0, MOST_ROWS);
  const foreign = shown.map(({ label, source, sheet, address }): readonly PlanCell[] => [null, null, label, source, 'Not in the plan', `${sheet}, ${address}`, null]);
  const more = notInPlan.length - shown.length;
  const rest: readonly (readonly PlanCell[])[] = more > 0 ? [[null, null, `${String(more)} more rows`, null, 'Not in the plan', null, null]] : [];
  const rows = [...measured, ...empty, ...foreign, ...rest];
  const counted = themes.map(({ title, measures, counts }) => `${title}: ${String(counts.reported)} of ${String(measures.length)} reported, ${String(counts.partly)} partly`);
  const sheet = listSheet({
    mark: RECONCILIATION_MARK, name: RECONCILIATION_NAME, title: `${plan.title}: what is reported and what is not`,
    lines: [
      `Checked ${checkedAt}. ${counted.join('; ')}. ${String(toDefine.length)} for the Board to define; ${String(notInPlan.length)} rows of the tables are not in the plan.`,
      READ_ONLY_LINE,
    ],
    columns: COLUMNS, rows,
  });
  const first = sheet.cells.length - rows.length + measured.length + empty.length;
  return { ...sheet, links: shown.map((one, index): CellLink => ({ row: first + index, column: 5, sheet: one.sheet, address: one.address })) };
}
