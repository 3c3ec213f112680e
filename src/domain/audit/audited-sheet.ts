/** One sheet of a written workbook as the checks of the audit look at it. */
import { cellAddress, type CellRange } from '../address';
import { parseMark } from '../render/mark';
import type { CellScalar, SheetSnapshot, TableSnapshot } from '../snapshot';

export type SheetRole = 'cover' | 'contents' | 'notes' | 'table';

export interface AuditedCell {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly value: CellScalar;
  /** As shown. */
  readonly text: string;
  readonly format: string;
}

export interface AuditedSheet {
  readonly name: string;
  readonly role: SheetRole;
  readonly snapshot: SheetSnapshot;
  /** The first table; undefined where there is none. */
  readonly table: TableSnapshot | undefined;
  readonly headers: readonly AuditedCell[];
  /** Rows × columns under the header row. */
  readonly body: readonly (readonly AuditedCell[])[];
  /** Filled cells that are not the table's. */
  readonly around: readonly AuditedCell[];
  /** The texts above the table, joined by line breaks; of the whole sheet where there is no table. */
  readonly above: string;
}

/** The cell at a zero-based row and column of the sheet; blank outside what was read. */
export function auditedCell({ used, values, text, formats }: SheetSnapshot, row: number, column: number): AuditedCell {
  const [r, c] = [row - (used?.row ?? 0), column - (used?.column ?? 0)];
  return { row, column, address: cellAddress(row, column), value: values[r]?.[c] ?? '', text: text[r]?.[c] ?? '', format: formats[r]?.[c] ?? 'General' };
}

export function isBlank({ value }: AuditedCell): boolean {
  return typeof value === 'string' && value.trim() === '';
}

export function auditedSheet(snapshot: SheetSnapshot): AuditedSheet {
  const role = roleOf(snapshot);
  const [table] = snapshot.tables;
  const cells = cellsOf(snapshot);
  const inTable = (cell: AuditedCell): boolean => table !== undefined && holds(table.range, cell);
  const around = cells.filter((cell) => !inTable(cell) && !isBlank(cell));
  const above = around.filter(({ row }) => table === undefined || row < table.range.row).map(({ text }) => text).join('\n');
  if (!table) return { name: snapshot.name, role, snapshot, table, headers: [], body: [], around, above };
  const { row, column, rows, columns } = table.range;
  const line = (at: number): AuditedCell[] => Array.from({ length: columns }, (_, index) => auditedCell(snapshot, at, column + index));
  return { name: snapshot.name, role, snapshot, table, headers: line(row), body: Array.from({ length: rows - 1 }, (_, index) => line(row + 1 + index)), around, above };
}

function cellsOf(snapshot: SheetSnapshot): readonly AuditedCell[] {
  const { used } = snapshot;
  if (!used) return [];
  return snapshot.values.flatMap((line, row) => line.map((_, column) => auditedCell(snapshot, used.row + row, used.column + column)));
}

function holds(range: CellRange, { row, column }: AuditedCell): boolean {
  return row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns;
}

/** By our mark; on sheets of others by their name. */
function roleOf({ mark, name }: SheetSnapshot): SheetRole {
  const parsed = mark === undefined ? undefined : parseMark(mark);
  if (parsed?.kind === 'accessible') return parsed.part === 'cover' || parsed.part === 'contents' || parsed.part === 'notes' ? parsed.part : 'table';
  const known = /^(?:table of )?(cover|contents|notes)\b/i.exec(name.trim().replace(/_/g, ' '))?.[1]?.toLowerCase();
  return known === 'cover' || known === 'contents' || known === 'notes' ? known : 'table';
}
