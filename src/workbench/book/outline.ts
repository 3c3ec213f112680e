/** Rows and columns grouped into an outline, and shown down to a level of it. Source: Microsoft, "Range.group", "Worksheet.showOutlineLevels". */
import type { CellRange } from '../../domain/address';
import type { BookSheet } from './book';
import { ExcelError } from './excel-error';
import { guardOption } from './guard';
import { type Along, setHidden } from './sizes';

/** Excel's deepest outline has eight levels: seven groups, one in another, and what is in none. */
const DEEPEST = 7;

const levelsOf = (sheet: BookSheet, along: Along) => (along === 'rows' ? sheet.rowLevels : sheet.columnLevels);

const lineAt = (along: Along, line: number): CellRange => ({ row: along === 'rows' ? line : 0, column: along === 'columns' ? line : 0, rows: 1, columns: 1 });

function linesOf({ row, rows, column, columns }: CellRange, along: Along): readonly number[] {
  const [first, count] = along === 'rows' ? [row, rows] : [column, columns];
  return Array.from({ length: count }, (_, index) => first + index);
}

const guard = (sheet: BookSheet, along: Along): void => { guardOption(sheet, along === 'rows' ? 'allowFormatRows' : 'allowFormatColumns'); };

/** Puts the range's rows or columns into a group, within those that they are in already. */
export function groupLines(sheet: BookSheet, along: Along, range: CellRange): void {
  guard(sheet, along);
  const levels = levelsOf(sheet, along);
  const lines = linesOf(range, along);
  if (lines.some((line) => (levels.get(line) ?? 0) >= DEEPEST)) throw new ExcelError('InvalidOperation', 'An outline has eight levels at most.');
  for (const line of lines) levels.set(line, (levels.get(line) ?? 0) + 1);
}

/** Takes the range's rows or columns out of their innermost group. */
export function ungroupLines(sheet: BookSheet, along: Along, range: CellRange): void {
  guard(sheet, along);
  const levels = levelsOf(sheet, along);
  for (const line of linesOf(range, along)) {
    const level = levels.get(line) ?? 0;
    if (level > 1) levels.set(line, level - 1);
    else levels.delete(line);
  }
}

/** Hides or shows the grouped rows or columns of the range. */
export function showDetails(sheet: BookSheet, along: Along, range: CellRange, show: boolean): void {
  guard(sheet, along);
  for (const line of linesOf(range, along)) if (levelsOf(sheet, along).has(line)) setHidden(sheet, along, lineAt(along, line), !show);
}

/** Shows groups down to a level, 1 being what is in no group, and hides those below it; 0 leaves all as they are. */
export function showLevels(sheet: BookSheet, along: Along, level: number): void {
  if (level < 0 || level > DEEPEST + 1) throw new ExcelError('InvalidArgument', 'An outline has eight levels at most.');
  if (level === 0) return;
  guard(sheet, along);
  for (const [line, depth] of levelsOf(sheet, along)) setHidden(sheet, along, lineAt(along, line), depth >= level);
}
