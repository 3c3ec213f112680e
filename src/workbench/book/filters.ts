/** Filtering rows by criteria. Rows that do not meet them are hidden. Source: Microsoft, "FilterCriteria". */
import type { CellRange } from '../../domain/address';
import { criterion } from '../calc/criteria-functions';
import { Fault, type Scalar } from '../calc/values';
import type { Book, BookCell, BookSheet } from './book';
import type { BookFilter } from './filter';
import { guardOption } from './guard';
import { cellText } from './cell-text';
import { ExcelError } from './excel-error';
import { cellAt } from './make';
import { setHidden } from './sizes';
import type { BookTable } from './table';
import { bodyRows } from './tables';

type Keeps = (cell: BookCell | undefined, row: number) => boolean;

const scalar = (cell: BookCell | undefined): Scalar => (!cell || cell.value === '' ? null : cell.isError ? new Fault(String(cell.value)) : cell.value);

function numbersOf(cells: readonly (BookCell | undefined)[]): readonly number[] {
  return cells.flatMap((cell) => (typeof cell?.value === 'number' && !cell.isError ? [cell.value] : []));
}

const atLeast = (least: number): Keeps => (cell) => typeof cell?.value === 'number' && cell.value >= least;
const atMost = (most: number): Keeps => (cell) => typeof cell?.value === 'number' && cell.value <= most;

/** The count highest or lowest; of a percentage at least one, as in Excel. */
function extreme({ filterOn, criterion1 }: BookFilter, cells: readonly (BookCell | undefined)[]): Keeps {
  const numbers = numbersOf(cells).toSorted((a, b) => a - b);
  const asked = Number(criterion1);
  if (!Number.isFinite(asked) || asked < 1) throw new ExcelError('InvalidArgument', 'A filter for the highest or lowest needs a number from 1.');
  const count = Math.min(numbers.length, filterOn.endsWith('Percent') ? Math.max(1, Math.floor((numbers.length * asked) / 100)) : asked);
  return filterOn.startsWith('Top') ? atLeast(numbers.at(-count) ?? Infinity) : atMost(numbers[count - 1] ?? -Infinity);
}

/** A filter of a file that is not known here (by dates, by icons) keeps the rows that it kept. */
const asItStands = (sheet: BookSheet): Keeps => (_cell, row) => !sheet.hiddenRows.has(row);

const KNOWN: ReadonlySet<string> = new Set(['Values', 'Custom', 'TopItems', 'TopPercent', 'BottomItems', 'BottomPercent', 'CellColor', 'FontColor']);
const isKnown = ({ filterOn, values, dynamicCriteria = '' }: BookFilter): boolean =>
  filterOn === 'Dynamic' ? /^(?:Above|Below)Average$/.test(dynamicCriteria) : KNOWN.has(filterOn) && (filterOn !== 'Values' || values?.length !== 0);

function keeps(book: Book, filter: BookFilter, cells: readonly (BookCell | undefined)[]): Keeps {
  const { filterOn, criterion1 = '', criterion2, operator = 'And', values = [], color, dynamicCriteria } = filter;
  switch (filterOn) {
    case 'Values': {
      const wanted = new Set(values.map((value) => value.toLowerCase()));
      return (cell) => wanted.has(cellText(book, cell).toLowerCase());
    }
    case 'Custom': {
      const first = criterion(criterion1);
      const second = criterion2 === undefined ? undefined : criterion(criterion2);
      if (!second) return (cell) => first(scalar(cell));
      return (cell) => (operator === 'Or' ? first(scalar(cell)) || second(scalar(cell)) : first(scalar(cell)) && second(scalar(cell)));
    }
    case 'TopItems':
    case 'TopPercent':
    case 'BottomItems':
    case 'BottomPercent':
      return extreme(filter, cells);
    case 'CellColor':
      return (cell) => (cell?.format.fillColor ?? '').toUpperCase() === (color ?? '').toUpperCase();
    case 'FontColor':
      return (cell) => (cell?.format.fontColor ?? '#000000').toUpperCase() === (color ?? '').toUpperCase();
    case 'Dynamic': {
      const numbers = numbersOf(cells);
      const mean = numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
      if (dynamicCriteria === 'AboveAverage') return (cell) => typeof cell?.value === 'number' && cell.value > mean;
      if (dynamicCriteria === 'BelowAverage') return (cell) => typeof cell?.value === 'number' && cell.value < mean;
      throw new ExcelError('ApiNotFound', `The stand-in for Excel does not filter by "${dynamicCriteria ?? ''}". See src/workbench/DIFFERENCES.md.`);
    }
    default:
      throw new ExcelError('ApiNotFound', `The stand-in for Excel does not filter on "${filterOn}". See src/workbench/DIFFERENCES.md.`);
  }
}

/** Hides the rows of the body that do not meet every filter, and shows the others. `filters` go by column from the body's first. */
function applyFilters(book: Book, sheet: BookSheet, body: CellRange, filters: ReadonlyMap<number, BookFilter>): void {
  const rows = Array.from({ length: body.rows }, (_, row) => body.row + row);
  const tests = [...filters].map(([column, filter]): readonly [number, Keeps] => [
    column, filter.source !== undefined && !isKnown(filter) ? asItStands(sheet) : keeps(book, filter, rows.map((row) => cellAt(sheet, row, body.column + column))),
  ]);
  for (const row of rows) {
    const isKept = tests.every(([column, keep]) => keep(cellAt(sheet, row, body.column + column), row));
    if (sheet.hiddenRows.has(row) === isKept) setHidden(sheet, 'rows', { row, column: 0, rows: 1, columns: 1 }, !isKept);
  }
}

/** Puts these filters on a table in place of its own, by column from its first. Throws AccessDenied where the sheet's protection forbids it. */
export function setTableFilters(book: Book, sheet: BookSheet, table: BookTable, filters: ReadonlyMap<number, BookFilter>): void {
  guardOption(sheet, 'allowAutoFilter');
  const body = bodyRows(table);
  applyFilters(book, sheet, { ...table.range, row: body.first, rows: body.count }, filters);
  table.filters = filters;
  sheet.touched.aspects.add('filter');
}

/** The same for the sheet's own filter, by column from the first of its range. */
export function setSheetFilters(book: Book, sheet: BookSheet, filters: ReadonlyMap<number, BookFilter>): void {
  guardOption(sheet, 'allowAutoFilter');
  const { autoFilter: range } = sheet;
  if (range && (filters.size > 0 || sheet.filters.size > 0)) applyFilters(book, sheet, { ...range, row: range.row + 1, rows: range.rows - 1 }, filters);
  sheet.filters = filters;
  sheet.touched.aspects.add('filter');
}
