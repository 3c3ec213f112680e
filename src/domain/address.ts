/**
 * Cell addresses. Inside the domain a cell is a zero-based row and column; people and messages see A1 without `$`.
 * Source of the column arithmetic: ECMA-376 part 1, 18.18.62 (cell references), bijective base 26.
 */

/** A rectangle of cells: zero-based first row and column, and how many rows × columns. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Zero-based column to letters: 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Letters to zero-based column: "A" → 0. Upper or lower case; anything else gives NaN. */
export function columnIndex(letters: string): number {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return Number.NaN;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + (letter.charCodeAt(0) - 64);
  return index - 1;
}

/** Zero-based row and column to A1: (0, 1) → "B1". */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** A range to A1: one cell as "B2", more as "B2:D9". */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.row, range.column);
  if (range.rows === 1 && range.columns === 1) return first;
  return `${first}:${cellAddress(range.row + range.rows - 1, range.column + range.columns - 1)}`;
}

/**
 * A1 text to a range. `$` and a sheet's name before `!` are passed over: "'My sheet'!$B$2:$D$9" → row 1, column 1, 8 × 3.
 * Returns undefined for what is not a bounded A1 address (whole columns, names, `#REF!`).
 */
export function parseRange(text: string): CellRange | undefined {
  const local = text.slice(text.lastIndexOf('!') + 1).replaceAll('$', '');
  const match = /^([A-Za-z]{1,3})([1-9]\d{0,6})(?::([A-Za-z]{1,3})([1-9]\d{0,6}))?$/.exec(local);
  if (!match) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = match;
  const columns = [columnIndex(left), columnIndex(right)].sort((a, b) => a - b) as [number, number];
  const rows = [Number(top) - 1, Number(bottom) - 1].sort((a, b) => a - b) as [number, number];
  return {
    row: rows[0],
    column: columns[0],
    rows: rows[1] - rows[0] + 1,
    columns: columns[1] - columns[0] + 1,
  };
}
