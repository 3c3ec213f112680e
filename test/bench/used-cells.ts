/** Workbooks of a given number of used cells, in the shapes that analysts keep (wide, long, many small sheets, 300 sheets, words) and one as wide as a sheet can be. */
import { newBook, newSheet, touchCell } from '../../src/workbench/book/make';
import type { Book, BookSheet } from '../../src/workbench/book/book';

export const SHAPES = ['wide', 'long', 'sheets', '300', 'words', 'broad'] as const;
export type Shape = (typeof SHAPES)[number];

/** Columns of a wide table, label and source among them. */
const WIDE = 20;
const LONG = ['Area', 'Measure', 'Period', 'Value', 'Numerator', 'Lower limit', 'Upper limit', 'Note'] as const;
const CELLS_A_SHEET = 700;
const COLUMNS = 16_384;

const year = (at: number): string => `${String(2000 + at)}/${String((at + 1) % 100).padStart(2, '0')}`;
const figure = (row: number, at: number): number => 100 + ((row * 7 + at * 13) % 9000);

function put(sheet: BookSheet, row: number, values: readonly (string | number)[]): void {
  for (const [column, value] of values.entries()) if (value !== '') touchCell(sheet, row, column).value = value;
}

const sheetNamed = (index: number): BookSheet => newSheet(`{00000000-0001-0000-${String(index).padStart(4, '0')}-000000000000}`, `Sheet ${String(index + 1)}`);

/** A label, a source, and a figure a year; a note beneath every hundredth row's mark. */
function wideSheet(index: number, cells: number): BookSheet {
  const sheet = sheetNamed(index);
  const rows = Math.ceil(cells / WIDE);
  put(sheet, 0, ['Measure', 'Source', ...Array.from({ length: WIDE - 2 }, (_, at) => year(at))]);
  for (let row = 1; row < rows; row += 1) {
    const figures = Array.from({ length: WIDE - 2 }, (_, at) => (row % 100 === 0 && at === 3 ? `${String(figure(row, at))}*` : figure(row, at)));
    put(sheet, row, [`Offences of kind ${String(row)}`, 'GMP', ...figures]);
  }
  put(sheet, rows + 1, ['* Provisional figure']);
  return sheet;
}

function longSheet(index: number, cells: number): BookSheet {
  const sheet = sheetNamed(index);
  put(sheet, 0, [...LONG]);
  for (let row = 1; row < Math.ceil(cells / LONG.length); row += 1) {
    const one = Math.floor((row - 1) / 10);
    const value = figure(row, 0);
    put(sheet, row, [`Area ${String(one % 50)}`, `Offences of kind ${String(Math.floor(one / 50))}`, year((row - 1) % 10), value, value * 2, value - 9, value + 9, row % 100 === 0 ? 'Provisional' : 'As published']);
  }
  return sheet;
}

/** Months across every one of a sheet's 16,384 columns. */
function broadSheet(index: number, cells: number): BookSheet {
  const sheet = sheetNamed(index);
  const months = Array.from({ length: COLUMNS - 1 }, (_, at) => `${String(1 + (at % 12)).padStart(2, '0')}/${String(1000 + Math.floor(at / 12))}`);
  put(sheet, 0, ['Measure', ...months]);
  for (let row = 1; row < Math.max(2, cells / COLUMNS); row += 1) put(sheet, row, [`Offences of kind ${String(row)}`, ...months.map((_, at) => figure(row, at))]);
  return sheet;
}

/** A table whose every row ends in a commentary, and a few of them in a long one. */
function wordsSheet(index: number, cells: number): BookSheet {
  const sheet = sheetNamed(index);
  put(sheet, 0, ['Measure', 'Source', ...Array.from({ length: 6 }, (_, at) => year(at)), 'Commentary']);
  for (let row = 1; row < cells / 9; row += 1) {
    const words = 'The figure moved with the number of patrols. '.repeat(row % 50 === 0 ? 20 : 2);
    put(sheet, row, [`Offences of kind ${String(row)}`, 'GMP', ...Array.from({ length: 6 }, (_, at) => figure(row, at)), words]);
  }
  return sheet;
}

export function usedCells(shape: Shape, cells: number): Book {
  if (shape === 'wide') return newBook([wideSheet(0, cells)]);
  if (shape === 'long') return newBook([longSheet(0, cells)]);
  if (shape === 'broad') return newBook([broadSheet(0, cells)]);
  if (shape === 'words') return newBook([wordsSheet(0, cells)]);
  const sheets = shape === '300' ? 300 : Math.ceil(cells / CELLS_A_SHEET);
  const each = shape === '300' ? Math.ceil(cells / sheets) : CELLS_A_SHEET;
  return newBook(Array.from({ length: sheets }, (_, index) => wideSheet(index, each)));
}
