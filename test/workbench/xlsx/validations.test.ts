import '../../../src/workbench/xlsx/excelize-in-node';
import { readXlsx } from 'hucre/xlsx';
import type { BookValidation } from '../../../src/workbench/book/validation';
import { newBook, newSheet, touchCell } from '../../../src/workbench/book/make';
import { changeRules, NO_RULE } from '../../../src/workbench/book/validations';
import { loadBook } from '../../../src/workbench/xlsx/load';
import { saveBook } from '../../../src/workbench/xlsx/save';

jest.setTimeout(120_000);

const LIST: BookValidation = {
  ...NO_RULE, ranges: [{ row: 1, column: 0, rows: 9, columns: 1 }, { row: 1, column: 3, rows: 1, columns: 1 }], type: 'list', formula1: '"higher & more,""lower"""',
  prompt: { show: true, title: 'Help <here>', message: 'Two\nlines' }, alert: { show: true, style: 'Warning', title: 'No', message: 'Choose' },
};
const WHOLE: BookValidation = { ...NO_RULE, ranges: [{ row: 0, column: 5, rows: 1, columns: 1 }], type: 'whole', operator: 'between', formula1: '1', formula2: "Other!$A$1" };

async function saved(...validations: readonly BookValidation[]): Promise<Uint8Array> {
  const sheet = newSheet('{1}', 'Data');
  touchCell(sheet, 0, 0).value = 'x';
  sheet.validations = validations;
  return saveBook(newBook([sheet]));
}

it('keeps rules of every kind from the workbook to the file and back', async () => {
  const book = await loadBook(await saved(LIST, WHOLE), '');
  expect(book.sheets[0]?.validations).toEqual([LIST, WHOLE]);
});

it('writes them so that another reader reads them', async () => {
  const { sheets } = await readXlsx(await saved(LIST));
  expect(sheets[0]?.dataValidations).toMatchObject([{ type: 'list' }]);
});

it('leaves the rules of a loaded sheet alone where only another of its parts changes', async () => {
  const book = await loadBook(await saved(LIST, WHOLE), '');
  const sheet = book.sheets[0];
  if (!sheet) throw new Error('no sheet');
  sheet.showGridlines = false;
  sheet.touched.aspects.add('gridlines');
  expect((await loadBook(await saveBook(book), '')).sheets[0]?.validations).toEqual([LIST, WHOLE]);
});

it('writes a rule that was changed in a loaded sheet, and keeps the others', async () => {
  const book = await loadBook(await saved(WHOLE), '');
  const sheet = book.sheets[0];
  if (!sheet) throw new Error('no sheet');
  changeRules(sheet, { row: 4, column: 0, rows: 1, columns: 1 }, (rule) => ({ ...rule, type: 'list', formula1: '"a,b"' }));
  const again = await loadBook(await saveBook(book), '');
  expect(again.sheets[0]?.validations.map(({ type }) => type)).toEqual(['whole', 'list']);
});
