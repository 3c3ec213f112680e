/** Telling that contents of cells were written or cleared; of one cell, what stood there before and stands there now. */
import { type CellRange, cellAddress } from '../../domain/address';
import type { BookSheet } from './book';
import { type CellContent, isHeard, tell } from './happenings';
import { cellAt } from './make';
import { heldCells } from './rectangles';

export interface ContentBefore {
  readonly cell: CellContent | undefined;
  readonly formulas: ReadonlyMap<string, string>;
}

function contentAt(sheet: BookSheet, { row, column }: CellRange): CellContent {
  const cell = cellAt(sheet, row, column);
  return { value: cell?.value ?? '', isError: cell?.isError ?? false };
}

/** What stands in the cells now; undefined where nobody listens. */
export function contentBefore(sheet: BookSheet, range: CellRange): ContentBefore | undefined {
  if (!isHeard(sheet)) return undefined;
  return { cell: range.rows * range.columns === 1 ? contentAt(sheet, range) : undefined, formulas: formulasIn(sheet, range) };
}

function formulasIn(sheet: BookSheet, range: CellRange): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [row, column, { formula }] of heldCells(sheet, range)) if (formula !== null) found.set(cellAddress(row, column), formula);
  return found;
}

export function tellEdited(sheet: BookSheet, range: CellRange, before: ContentBefore | undefined): void {
  if (!before) return;
  const details = before.cell ? { before: before.cell, after: contentAt(sheet, range) } : {};
  tell(sheet, { kind: 'changed', sheetId: sheet.id, range, change: 'RangeEdited', ...details });
  const now = formulasIn(sheet, range);
  const changed = [...new Set([...before.formulas.keys(), ...now.keys()])].filter((address) => before.formulas.get(address) !== now.get(address));
  if (changed.length === 0) return;
  tell(sheet, { kind: 'formulas', sheetId: sheet.id, cells: changed.map((address) => ({ address, before: before.formulas.get(address) ?? '' })) });
}
