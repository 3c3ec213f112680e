/**
 * A shared formula stands in full in its first cell; the others have it with their relative references moved (ECMA-376
 * part 1, 18.3.1.40). Text in quotation marks, sheet names, structured references and function names are left as they are.
 */
import { columnIndex, columnLetters } from '../address';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Text, quoted sheet names, structured references, words that are no reference, and references: the last is what moves. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^[\]]*\]|(?<![A-Za-z0-9_.\\])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![A-Za-z0-9_.(!])|(?<![A-Za-z0-9_.\\$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![A-Za-z0-9_.(!])|(?<![A-Za-z0-9_.\\$])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![A-Za-z0-9_.(!])/g;

/** The formula (without "=") for a cell so many rows and columns from the first. References off the sheet become #REF!. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (whole, ...groups: (string | undefined)[]) => {
    const [columnFixed, letters, rowFixed, row, fixedA, lettersA, fixedB, lettersB, fixedTop, top, fixedBottom, bottom] = groups;
    if (letters !== undefined && row !== undefined) {
      const column = movedColumn(columnFixed, letters, columns);
      const line = movedRow(rowFixed, row, rows);
      return column && line ? column + line : '#REF!';
    }
    if (lettersA !== undefined && lettersB !== undefined) return pair(movedColumn(fixedA, lettersA, columns), movedColumn(fixedB, lettersB, columns));
    if (top !== undefined && bottom !== undefined) return pair(movedRow(fixedTop, top, rows), movedRow(fixedBottom, bottom, rows));
    return whole;
  });
}

function pair(first: string | undefined, last: string | undefined): string {
  return first && last ? `${first}:${last}` : '#REF!';
}

function movedColumn(fixed: string | undefined, letters: string, by: number): string | undefined {
  if (fixed) return `$${letters}`;
  const index = columnIndex(letters) + by;
  return index >= 0 && index < LAST_COLUMN ? columnLetters(index) : undefined;
}

function movedRow(fixed: string | undefined, row: string, by: number): string | undefined {
  if (fixed) return `$${row}`;
  const moved = Number(row) + by;
  return moved >= 1 && moved <= LAST_ROW ? String(moved) : undefined;
}
