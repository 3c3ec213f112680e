/** Figures that were read from where nobody sees them: hidden sheets, rows and columns. */
import { cellAddress, columnLetters } from '../address';
import { figuresOf, restDue, type Rests } from '../in-parts';
import type { SheetSnapshot } from '../snapshot';
import { placeOfCell } from './cells';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { makeFinding } from './make-finding';

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** One finding a hidden sheet; else one for its hidden rows together and one for its hidden columns. */
export function* checkHidden({ snapshot, reading }: CheckInput): Rests<readonly Finding[]> {
  const cells = new Map<string, Cell[]>();
  const hiding = new Set(snapshot.sheets.flatMap((sheet) => (hidesAny(sheet) ? [sheet.name] : [])));
  const isDue = restDue();
  for (const { sheet, rows } of reading.tables) {
    if (!hiding.has(sheet)) continue;
    const found = cells.get(sheet) ?? [];
    for (const row of rows) {
      if (isDue(figuresOf(row))) yield;
      for (const { cell, kind } of row.observations) if (kind !== 'blank') found.push(placeOfCell(cell));
    }
    cells.set(sheet, found);
  }
  return snapshot.sheets.flatMap((sheet) => hiddenOn(sheet, cells.get(sheet.name) ?? []));
}

function hidesAny({ visibility, hiddenRows, hiddenColumns }: SheetSnapshot): boolean {
  return visibility !== 'visible' || hiddenRows.length > 0 || hiddenColumns.length > 0;
}

function hiddenOn(sheet: SheetSnapshot, cells: readonly Cell[]): readonly Finding[] {
  if (cells.length === 0) return [];
  const { name } = sheet;
  if (sheet.visibility !== 'visible') {
    return [makeFinding('hidden-sheet', { sheet: name, count: cells.length }, { sheet: name, figures: cells.length })];
  }
  const [hiddenRows, hiddenColumns] = [new Set(sheet.hiddenRows), new Set(sheet.hiddenColumns)];
  const inRows = cells.filter(({ row }) => hiddenRows.has(row));
  const inColumns = cells.filter(({ column }) => hiddenColumns.has(column));
  return [
    ...hiddenFinding('hidden-rows', name, inRows, namesOf(inRows.map(({ row }) => row), (row) => String(row + 1))),
    ...hiddenFinding('hidden-columns', name, inColumns, namesOf(inColumns.map(({ column }) => column), columnLetters)),
  ];
}

function hiddenFinding(code: 'hidden-rows' | 'hidden-columns', sheet: string, cells: readonly Cell[], names: readonly string[]): readonly Finding[] {
  const [first] = cells;
  if (!first) return [];
  const which = inWords(code === 'hidden-rows' ? 'row' : 'column', names);
  return [makeFinding(code, { sheet, address: cellAddress(first.row, first.column), count: names.length }, { sheet, which, figures: cells.length })];
}

function namesOf(indices: readonly number[], name: (index: number) => string): readonly string[] {
  return [...new Set(indices)].sort((a, b) => a - b).map(name);
}

/** "row 5 is", "rows 5, 7 and 9 are"; more than ten are counted. */
function inWords(thing: string, names: readonly string[]): string {
  if (names.length === 1) return `${thing} ${names[0] ?? ''} is`;
  if (names.length > 10) return `${String(names.length)} ${thing}s from ${names[0] ?? ''} to ${names.at(-1) ?? ''} are`;
  return `${thing}s ${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''} are`;
}
