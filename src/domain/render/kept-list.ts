/**
 * A list on a sheet of ours that people may edit: its rows are found again by the headings, in whatever order the columns stand, and
 * what people added beside them is kept.
 */
import { listSheet, type ListColumn, type ListSheet } from './list-sheet';
import type { PlanCell, SheetPlan } from './sheet-plan';
import type { CellScalar, SheetSnapshot } from '../snapshot';

export interface KeptColumn<Name extends string> extends ListColumn {
  readonly name: Name;
  /** Without it the rows cannot be read. */
  readonly needed?: true;
}

/** A row as it stands. */
export interface KeptRow<Name extends string> {
  readonly cells: Readonly<Record<Name, CellScalar>>;
  /** What stands in columns that people added, in the order of `added`. */
  readonly beside: readonly CellScalar[];
  /** Zero-based row among the values. */
  readonly row: number;
}

export interface KeptList<Name extends string> {
  readonly rows: readonly KeptRow<Name>[];
  /** Headings of the columns that people added. */
  readonly added: readonly CellScalar[];
  /** Zero-based columns of these headings. */
  readonly addedAt: readonly number[];
  /** Zero-based column of each heading that was found. */
  readonly columns: ReadonlyMap<Name, number>;
  /** Zero-based row of the headings; null where the sheet is new or empty. */
  readonly top: number | null;
  /** How many rows × columns the sheet holds, ours or not. */
  readonly extent: { readonly rows: number; readonly columns: number };
}

/** Where a list is kept: what makes its sheet ours, and the columns. */
export interface KeptSheet<Name extends string> extends Pick<ListSheet, 'mark' | 'name' | 'title' | 'lines'> {
  /** The line by which the sheet is known where it lost its mark; one of `lines`. */
  readonly line: string;
  readonly columns: readonly KeptColumn<Name>[];
}

const ADDED_WIDTH = 16;

export function isBlankCell(cell: CellScalar): boolean {
  return typeof cell === 'string' && cell.trim() === '';
}

/** The rows under the headings, blank ones left out; `values` are rows × columns from A1. Undefined where something stands there and the headings do not. */
export function readKeptList<Name extends string>(values: readonly (readonly CellScalar[])[], columns: readonly KeptColumn<Name>[]): KeptList<Name> | undefined {
  const extent = { rows: values.length, columns: values.reduce((most, row) => Math.max(most, row.length), 0) };
  const top = values.findIndex((row) => columnsIn(row, columns) !== null);
  const found = columnsIn(values[top] ?? [], columns);
  if (!found) return values.every((row) => row.every(isBlankCell)) ? { rows: [], added: [], addedAt: [], columns: new Map(), top: null, extent } : undefined;
  const ours = new Set(found.values());
  const under = values.slice(top);
  const others: number[] = [];
  for (let column = 0; column < extent.columns; column += 1) {
    if (!ours.has(column) && under.some((row) => !isBlankCell(row[column] ?? ''))) others.push(column);
  }
  const rows = under.slice(1).flatMap((row, index): KeptRow<Name>[] => {
    if (row.every(isBlankCell)) return [];
    const cells = Object.fromEntries(columns.map(({ name }) => [name, row[found.get(name) ?? -1] ?? ''])) as Record<Name, CellScalar>;
    return [{ cells, beside: others.map((column) => row[column] ?? ''), row: top + 1 + index }];
  });
  return { rows, added: others.map((column) => values[top]?.[column] ?? ''), addedAt: others, columns: found, top, extent };
}

function columnsIn<Name extends string>(row: readonly CellScalar[], columns: readonly KeptColumn<Name>[]): ReadonlyMap<Name, number> | null {
  const found = new Map<Name, number>();
  row.forEach((cell, index) => {
    const text = String(cell).trim().toLowerCase();
    const column = text === '' ? undefined : columns.find(({ heading }) => heading.toLowerCase() === text);
    if (column && !found.has(column.name)) found.set(column.name, index);
  });
  return columns.every(({ name, needed }) => needed !== true || found.has(name)) ? found : null;
}

/** The sheets of this workbook that hold the list: those marked, else one that has its name and its line (someone tidied the Name Manager). */
export function keptSheets<Name extends string>(sheets: readonly SheetSnapshot[], { mark, name, line }: KeptSheet<Name>): readonly SheetSnapshot[] {
  const marked = sheets.filter((sheet) => sheet.mark === mark);
  if (marked.length > 0) return marked;
  return sheets.filter((sheet) => sheet.mark === undefined && sheet.name.toLowerCase() === name.toLowerCase() && sheet.values.some((row) => row.includes(line)));
}

/**
 * The sheet of these rows, in their order. `earlier` is the list as it stands: columns that people added come after ours, and the plan
 * covers all that stood there, so that nothing is left behind of rows that moved up.
 */
export function keptListSheet<Name extends string>(
  { mark, name, title, lines, columns }: KeptSheet<Name>,
  rows: readonly Pick<KeptRow<Name>, 'cells' | 'beside'>[],
  earlier: Pick<KeptList<Name>, 'added' | 'extent' | 'top'>,
): SheetPlan {
  const added = earlier.added.map((heading): ListColumn => ({ heading: String(heading), width: ADDED_WIDTH, typed: true }));
  const plan = listSheet({
    mark, name, title, lines,
    columns: [...columns, ...added],
    rows: rows.map(({ cells, beside }) => [...columns.map((column) => planCell(cells[column.name])), ...added.map((_, index) => planCell(beside[index] ?? ''))]),
  });
  const width = Math.max(plan.cells[0]?.length ?? 0, earlier.extent.columns);
  const height = Math.max(plan.cells.length, earlier.extent.rows);
  const cells = Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column): PlanCell => plan.cells[row]?.[column] ?? null));
  const columnWidths = Array.from({ length: width }, (_, column) => plan.columnWidths[column] ?? ADDED_WIDTH);
  return { ...plan, cells, columnWidths, ...(earlier.top === null ? {} : { keepsFrom: earlier.top }) };
}

function planCell(cell: CellScalar): PlanCell {
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell === '' ? null : cell;
}
