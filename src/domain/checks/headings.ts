/** Headings that are missing, blank or given twice, and heading rows that are repeated in the body. */
import { cellAddress, columnLetters } from '../address';
import { restDue, type IsDue, type Rests } from '../in-parts';
import type { SheetSnapshot } from '../snapshot';
import type { IndicatorTable } from '../table/indicator-table';
import { placeOfCell, textAt } from './cells';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { cellWords, makeFinding } from './make-finding';
import { firstRowsOf, sequencesOf, type Sequence } from './table-lines';

/** One finding a column without a heading, a doubled heading, and a table in which the heading row is repeated; one a sheet for blank corners. */
export function* checkHeadings({ reading, snapshot }: CheckInput): Rests<readonly Finding[]> {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const corners = new Map<string, { address: string; count: number }>();
  const findings: Finding[] = [];
  const isDue = restDue();
  for (const table of reading.tables) {
    const sheet = sheets.get(table.sheet);
    if (!sheet || table.rows.length === 0) continue;
    if (table.layout !== 'wide') {
      if (table.layout === 'long') findings.push(...doubled(table, sheet, table.range.row, Number.POSITIVE_INFINITY));
      continue;
    }
    const sequences = yield* sequencesOf(table, sheet, isDue);
    const columns = new Set(sequences.flatMap(({ lines }) => lines.map(({ at }) => at)));
    const first = Math.min(...sequences.map((one) => one.first));
    if (!Number.isFinite(first) || first <= table.range.row) continue;
    const corner = blankCorner(table, sheet, first);
    if (corner !== null && isHeaded(table, sheet, first, Math.min(...columns))) {
      const alike = corners.get(sheet.name);
      if (alike) alike.count += 1;
      else corners.set(sheet.name, { address: corner, count: 1 });
    }
    findings.push(...(yield* unheaded(table, sheet, columns, first, isDue)), ...doubled(table, sheet, first - 1, Math.min(...columns)), ...(yield* repeated(sequences, table, sheet, first, isDue)));
  }
  const blank = [...corners].map(([sheet, { address, count }]) => makeFinding('blank-header', { sheet, address, count }, { at: cellWords(sheet, address), count }));
  return [...findings, ...blank];
}

/** Columns of numbers among the periods, or just past the last, with nothing above them. */
function* unheaded(table: IndicatorTable, sheet: SheetSnapshot, columns: ReadonlySet<number>, first: number, isDue: IsDue): Rests<readonly Finding[]> {
  const places = [...columns].sort((a, b) => a - b);
  const [from, to] = [places[0] ?? 0, (places.at(-1) ?? -1) + 1];
  let rows: readonly number[] | null = null;
  const findings: Finding[] = [];
  for (let column = from; column <= to; column += 1) {
    if (columns.has(column) || isHeaded(table, sheet, first, column)) continue;
    rows ??= (yield* firstRowsOf(table, isDue)).filter((row) => !Number.isNaN(row));
    if (isDue(rows.length)) yield;
    const figures = rows.filter((row) => isNumber(sheet, row, column)).length;
    if (figures < 2 || figures * 2 < rows.length) continue;
    const address = cellAddress(first - 1, column);
    const facts = { at: cellWords(sheet.name, address), column: columnLetters(column), figures };
    findings.push(makeFinding('missing-header', { sheet: sheet.name, address, count: figures, expected: 'a period' }, facts));
  }
  return findings;
}

function isNumber({ used, values }: SheetSnapshot, row: number, column: number): boolean {
  return typeof values[row - (used?.row ?? 0)]?.[column - (used?.column ?? 0)] === 'number';
}

function isHeaded(table: IndicatorTable, sheet: SheetSnapshot, first: number, column: number): boolean {
  for (let row = table.range.row; row < first; row += 1) if (textAt(sheet, row, column) !== '') return true;
  return sheet.merges.some((merge) => merge.row < first && merge.row + merge.rows > table.range.row && column >= merge.column && column < merge.column + merge.columns);
}

/** The cell over the row labels, where it is blank. */
function blankCorner(table: IndicatorTable, sheet: SheetSnapshot, first: number): string | null {
  const label = placeOfCell(table.rows[0]?.address ?? '');
  if (Number.isNaN(label.row) || isHeaded(table, sheet, first, label.column)) return null;
  return cellAddress(first - 1, label.column);
}

/** Headings of columns left of `before` that are the same words. */
function doubled(table: IndicatorTable, sheet: SheetSnapshot, row: number, before: number): readonly Finding[] {
  const seen = new Map<string, string>();
  const findings: Finding[] = [];
  for (let column = table.range.column; column < Math.min(before, table.range.column + table.range.columns); column += 1) {
    const text = textAt(sheet, row, column);
    const key = text.toLowerCase().replace(/\s+/g, ' ');
    if (key === '') continue;
    const address = cellAddress(row, column);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, address);
    else findings.push(makeFinding('duplicate-header', { sheet: sheet.name, address, text }, { at: cellWords(sheet.name, address), text, first }));
  }
  return findings;
}

/** Rows of the body in which every period's cell says its heading again. */
function* repeated(sequences: readonly Sequence[], table: IndicatorTable, sheet: SheetSnapshot, first: number, isDue: IsDue): Rests<readonly Finding[]> {
  const headings = sequences.flatMap(({ lines }) => lines.map(({ at, heading }) => ({ at, text: textAt(sheet, placeOfCell(heading).row, at) })));
  if (headings.length < 2) return [];
  const found: string[] = [];
  for (let row = first; row < table.range.row + table.range.rows; row += 1) {
    if (isDue(2)) yield;
    if (headings.every(({ at, text }) => text !== '' && textAt(sheet, row, at) === text)) found.push(cellAddress(row, headings[0]?.at ?? 0));
  }
  const [address] = found;
  if (address === undefined) return [];
  return [makeFinding('repeated-header', { sheet: sheet.name, address, count: found.length }, { at: cellWords(sheet.name, address), count: found.length })];
}
