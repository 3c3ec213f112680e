/** Copying cells within the workbook, as range.copyFrom does. Source: Microsoft, "Range.copyFrom". */
import type { CellRange } from '../../domain/address';
import type { BookCell, BookSheet } from './book';
import { ExcelError } from './excel-error';
import { guardCells } from './guard';
import { isUnbounded } from './limits';
import { blankCell, cellAt, formatAt, touchCell } from './make';
import { movedFormula } from './relative-formula';
import { tidyHeaders } from './table-headers';
import { contentBefore, tellEdited } from './tell-edited';
import { intersect } from './rectangles';

export interface CopyWhat {
  /** office.js' RangeCopyType. */
  readonly what: 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

export interface PlacedRange {
  readonly sheet: BookSheet;
  readonly range: CellRange;
}

type Copied = BookCell & { readonly at: { readonly row: number; readonly column: number } };

/** The cells that are written: the destination, or as many as the source has where that is more; whole multiples are filled. */
export function copyCells(from: PlacedRange, to: PlacedRange, { what, skipBlanks, transpose }: CopyWhat): CellRange {
  if (isUnbounded(from.range) || isUnbounded(to.range)) throw new ExcelError('InvalidArgument', 'Whole rows and columns are not copied here.');
  const cells = read(from);
  const source = transpose ? cells[0]?.map((_, column) => cells.flatMap((row) => row[column] ?? [])) ?? [] : cells;
  const [high, wide] = [source.length, source[0]?.length ?? 0];
  const fits = to.range.rows % high === 0 && to.range.columns % wide === 0;
  const range = { ...to.range, rows: fits ? to.range.rows : high, columns: fits ? to.range.columns : wide };
  guardCells(to.sheet, range);
  const before = contentBefore(to.sheet, range);
  for (let row = 0; row < range.rows; row += 1) {
    for (let column = 0; column < range.columns; column += 1) {
      const copied = source[row % high]?.[column % wide];
      if (!copied || (skipBlanks && copied.value === '' && copied.formula === null)) continue;
      put(to.sheet, range.row + row, range.column + column, copied, what);
    }
  }
  for (const table of to.sheet.tables) if (intersect(table.range, range)) tidyHeaders(to.sheet, table);
  tellEdited(to.sheet, range, before);
  return range;
}

/** As they are now: the destination may lie over them. */
function read({ sheet, range }: PlacedRange): Copied[][] {
  return Array.from({ length: range.rows }, (_, down) => Array.from({ length: range.columns }, (__, right): Copied => {
    const at = { row: range.row + down, column: range.column + right };
    return { ...(cellAt(sheet, at.row, at.column) ?? { ...blankCell(), format: formatAt(sheet, at.row, at.column) }), at };
  }));
}

function put(sheet: BookSheet, row: number, column: number, copied: Copied, what: CopyWhat['what']): void {
  const cell = touchCell(sheet, row, column);
  if (what !== 'Formats') {
    cell.value = copied.value;
    cell.isError = copied.isError;
    cell.formula = what === 'Values' || copied.formula === null ? null : movedFormula(copied.formula, row - copied.at.row, column - copied.at.column);
  }
  if (what === 'All' || what === 'Formats') cell.format = copied.format;
  if (what === 'All') cell.hyperlink = copied.hyperlink;
}
