/** The log of fixes: what was changed in the analyst's own cells, so that every one can be undone. Kept on a sheet of ours. */
import { listSheet, type ListColumn } from '../render/list-sheet';
import type { PlanCell, SheetPlan } from '../render/sheet-plan';
import { FIXES_LINE } from '../render/visible-mark';
import type { CellScalar, WorkbookSnapshot } from '../snapshot';
import type { CellChange, CellContent } from './cell-change';

export const FIXES_MARK = 'fixes:workbook';
export const FIXES_NAME = 'Fixes';

export interface LoggedFix {
  /** Its number in the log, from 1: what the pane undoes it by. */
  readonly number: number;
  /** When it was made, in words; by whom, initials or "". */
  readonly when: string;
  readonly by: string;
  readonly why: string;
  readonly change: CellChange;
  /** When it was undone, in words; null while it stands. */
  readonly undone: string | null;
}

const COLUMNS: readonly ListColumn[] = [
  { heading: 'Fix', width: 6 },
  { heading: 'When', width: 16 },
  { heading: 'By', width: 8 },
  { heading: 'Sheet', width: 18 },
  { heading: 'Cell', width: 8 },
  { heading: 'What was there', width: 18 },
  { heading: 'Held as', width: 9 },
  { heading: 'Its number format', width: 12 },
  { heading: 'What is there now', width: 14 },
  { heading: 'Now held as', width: 9 },
  { heading: 'Its number format now', width: 12 },
  { heading: 'Why', width: 34 },
  { heading: 'Undone', width: 16 },
];

const LINES = [
  'Each row is one cell of your own tables that was changed because you asked for it, with what stood there before.',
  'To undo one, use Fixes in the pane: the old value goes back, if nobody has changed the cell since.',
  FIXES_LINE,
];

type HeldAs = 'text' | 'number' | 'yes or no';

function heldAs(value: CellScalar): HeldAs {
  return typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'yes or no' : 'text';
}

/** The sheet of the log, in the order of the fixes. */
export function fixLogSheet(fixes: readonly LoggedFix[]): SheetPlan {
  const rows = fixes.map(({ number, when, by, change, why, undone }): readonly PlanCell[] => {
    const { sheet, address, before, after } = change;
    return [
      number, when, by, sheet, address, String(before.value), heldAs(before.value), before.format,
      String(after.value), heldAs(after.value), after.format, why, undone,
    ];
  });
  return listSheet({ mark: FIXES_MARK, name: FIXES_NAME, title: 'Fixes made to your tables', lines: LINES, columns: COLUMNS, rows });
}

/**
 * The log as it stands on our sheet; `values` are rows × columns. Rows that do not read as a fix are passed over. Undefined where
 * the sheet holds something and its headings are gone: then the log must not be written anew.
 */
export function readFixLog(values: readonly (readonly CellScalar[])[]): readonly LoggedFix[] | undefined {
  const top = values.findIndex((row) => COLUMNS.every(({ heading }, column) => row[column] === heading));
  if (top === -1) return values.every((row) => row.every((cell) => cell === '')) ? [] : undefined;
  return values.slice(top + 1).flatMap((row) => logged(row) ?? []);
}

/** The log of this workbook; none where there is no such sheet or it cannot be read. */
export function fixLogOf({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): readonly LoggedFix[] {
  const sheet = sheets.find(({ mark }) => mark === FIXES_MARK);
  return sheet ? (readFixLog(sheet.values) ?? []) : [];
}

function logged(row: readonly CellScalar[]): LoggedFix | null {
  const [number, when, by, sheet, address, was, wasHeld, wasFormat, now, nowHeld, nowFormat, why, undone] = row;
  const before = content(was, wasHeld, wasFormat);
  const after = content(now, nowHeld, nowFormat);
  if (typeof number !== 'number' || typeof sheet !== 'string' || typeof address !== 'string' || sheet === '' || !before || !after) return null;
  return {
    number, when: String(when ?? ''), by: String(by ?? ''), why: String(why ?? ''),
    change: { sheet, address, before, after },
    undone: undone === '' || undone === undefined ? null : String(undone),
  };
}

function content(written: CellScalar | undefined, held: CellScalar | undefined, format: CellScalar | undefined): CellContent | null {
  if (written === undefined || typeof format !== 'string') return null;
  if (held === 'number') {
    const value = Number(written);
    return Number.isFinite(value) && written !== '' ? { value, format } : null;
  }
  if (held === 'yes or no') return { value: String(written).toLowerCase() === 'true', format };
  return held === 'text' ? { value: String(written), format } : null;
}
