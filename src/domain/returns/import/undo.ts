/** An import taken back as a whole: every figure as it was, unless someone has changed one since. */
import type { Plan } from '../../framework/plan';
import { isBlankCell } from '../../render/kept-list';
import type { CellScalar } from '../../snapshot';
import type { StandingData, StandingRow } from '../data/standing-data';
import type { DataRow } from '../data/write-data';
import { dataRow } from './accept';
import { keyOfLine } from './changed-since';
import { changedColumns, FIGURE_WORDS, standingCells } from './figure-cells';
import type { ImportLog, LoggedLine, LogColumn } from './import-log';

/** Why a line cannot be put back, in a sentence that names the cell. */
export interface UndoRefused {
  readonly measureId: string;
  readonly measure: string;
  readonly period: string;
  readonly message: string;
}

export interface UndoneRows {
  /** How many figures were put back. */
  readonly lines: number;
  readonly data: readonly DataRow[];
  readonly log: readonly { readonly cells: Readonly<Record<LogColumn, CellScalar>>; readonly beside: readonly CellScalar[] }[];
}

/** The rows of both sheets without this import; or, where a single figure has been changed since, why each of those cannot go back, and nothing else. */
export function undoneRows(number: number, standing: StandingData | null, log: ImportLog, undone: string, plan: Plan): UndoneRows | { readonly refused: readonly UndoRefused[] } {
  const lines = log.lines.filter((line) => line.number === number && line.undone === null);
  const byKey = new Map<string, StandingRow[]>();
  for (const row of standing?.rows ?? []) {
    const alike = row.key === null ? undefined : byKey.get(row.key);
    if (alike) alike.push(row);
    else if (row.key !== null) byKey.set(row.key, [row]);
  }
  const refused: UndoRefused[] = [];
  const back = new Map<StandingRow, LoggedLine>();
  for (const line of lines) {
    const rows = byKey.get(keyOfLine(line, plan) ?? '') ?? [];
    const [row] = rows;
    // An undo that broke off between the two sheets put the table back first; its formats may be missing still.
    const why = isBack(line, rows) ? null : reasonFor(line, rows, standing?.sheet.name ?? '');
    if (why !== null) refused.push({ measureId: line.measureId, measure: line.measure, period: line.period, message: `"${line.measure}"${line.place === '' ? '' : ` (${line.place})`} for ${line.period} ${why}` });
    else if (row) back.set(row, line);
  }
  if (refused.length > 0) return { refused };
  return {
    lines: lines.length,
    data: (standing?.rows ?? []).flatMap((row): readonly DataRow[] => {
      const line = back.get(row);
      if (!line) return [row];
      return line.before ? [dataRow(row, line.before, line.before.origin)] : [];
    }),
    log: log.rows.map(({ kept: { cells, beside }, line }) => ({ beside, cells: line?.number === number && line.undone === null ? { ...cells, undone } : cells })),
  };
}

/** True where the figure is as it was before the import, and nothing is left to do. */
function isBack({ before }: LoggedLine, rows: readonly StandingRow[]): boolean {
  const [row] = rows;
  if (!before) return rows.length === 0;
  return rows.length === 1 && row !== undefined && row.cells.import === before.origin.import && changedColumns(before, standingCells(row)).length === 0;
}

function reasonFor({ number, before, after }: LoggedLine, rows: readonly StandingRow[], sheet: string): string | null {
  const [row] = rows;
  if (!row) return `is not on the sheet "${sheet}" any more. Put the row back, or delete its row on the sheet Imports.`;
  if (rows.length > 1) return `stands more than once on sheet "${sheet}" (cells ${rows.map(({ cell }) => cell).join(', ')}). Delete the rows that are not wanted.`;
  if (row.cells.import !== number) return `was changed again by import ${String(row.cells.import)} (cell ${row.cell}). Undo that import first.`;
  const changed = changedColumns(after, standingCells(row)).map((name) => FIGURE_WORDS[name]);
  if (changed.length > 0) return `has been changed since (sheet "${sheet}", cell ${row.cell}): its ${changed.join(', ')} ${changed.length === 1 ? 'is' : 'are'} not what was imported. It says "${row.reading.text}" now.`;
  if (before === null && (!isBlankCell(row.cells.note) || row.beside.some((cell) => !isBlankCell(cell)))) {
    return `has something of yours beside it (sheet "${sheet}", row ${String(row.row + 1)}), which would go with its row. Move that first.`;
  }
  return null;
}
