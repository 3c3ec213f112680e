/** Workbooks as files for the pane to read: one with a finding in every row, and large ones. */
import { newBook, newSheet, touchCell } from '../../../src/workbench/book/make';
import '../../../src/workbench/xlsx/excelize-in-node';
import { saveBook } from '../../../src/workbench/xlsx/save';
import { usedCells, type Shape } from '../used-cells';

const FIRST_YEAR = 2001;
const YEARS = 10;

/** So many findings: each row says in words what should be a figure, in another column than the row before. */
export async function messyWorkbook(findings: number): Promise<Buffer> {
  const sheet = newSheet('{00000000-0001-0000-0000-000000000000}', 'Figures');
  const put = (row: number, values: readonly (string | number)[]): void => values.forEach((value, column) => (touchCell(sheet, row, column).value = value));
  put(0, ['Measure', 'Source', ...Array.from({ length: YEARS }, (_, at) => `${String(FIRST_YEAR + at)}/${String((FIRST_YEAR + at + 1) % 100).padStart(2, '0')}`)]);
  for (let row = 1; row <= findings; row += 1) {
    const figures = Array.from({ length: YEARS }, (_, at) => 100 + ((row * 7 + at * 13) % 90));
    put(row, [`Incidents of type ${String(row)}`, 'GMP', ...figures.map((figure, at) => (at === row % YEARS ? 'see the note' : figure))]);
  }
  return Buffer.from(await saveBook(newBook([sheet])));
}

/** A workbook of this shape and so many used cells. */
export async function largeFile(shape: Shape, cells: number): Promise<Buffer> {
  return Buffer.from(await saveBook(usedCells(shape, cells)));
}
