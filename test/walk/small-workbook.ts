/** A workbook small enough to be written some thousand times: an indicator table, and sheets of the analyst's own with a little of everything. */
import type { Plan } from '../../src/domain/framework/plan';
import type { Book, BookSheet } from '../../src/workbench/book/book';
import { DEFAULT_FORMAT, internFormat } from '../../src/workbench/book/formats';
import { newBook, newSheet, touchCell } from '../../src/workbench/book/make';
import { openBook } from '../../src/workbench/cli/open-workbook';
import { aMeasure, aPlan } from '../support/plan';

/** Two themes; what the figures say of them is of no matter here. */
export const SMALL_PLAN: Plan = aPlan(
  [
    aMeasure('robbery', { wording: 'Robbery', polarity: 'lower-is-better' }),
    aMeasure('part', { wording: 'Arrests in part' }),
    aMeasure('arrests', { wording: 'Arrests', theme: 'theme-two', subTheme: 'second' }),
  ],
  {
    themes: [
      { id: 'theme-one', title: 'Safer streets', kind: 'theme', subThemes: [{ id: 'first', title: 'First' }] },
      { id: 'theme-two', title: 'Safer homes', kind: 'theme', subThemes: [{ id: 'second', title: 'Second' }] },
    ],
  },
);

export const FIGURES = 'Figures';

function put(sheet: BookSheet, rows: readonly (readonly (string | number)[])[]): BookSheet {
  for (const [row, cells] of rows.entries()) for (const [column, value] of cells.entries()) if (value !== '') touchCell(sheet, row, column).value = value;
  return sheet;
}

/** The last figure of the second row is a number kept as text; one period does not say when it began. */
export async function smallWorkbook(): Promise<Book> {
  const figures = put(newSheet('{figures}', FIGURES), [
    ['Measure', 'Source', '2011/12', '2012/13', '2013/14', '2014/15', '2015/16', '2016/17'],
    ['Robbery', 'GMP', 131, 118, 120, 110, 104, 97],
    ['Arrests', 'GMP', 12, 14, 12, 9, 15, '1,204'],
  ]);
  const part = put(newSheet('{part}', 'Part year'), [
    ['Measure', 'Source', '2015/16', '2016/17'],
    ['Arrests in part', 'GMP', 40, 31],
    [],
    // Worded as on the 2016/17 sample, which leaves open when the first of them began.
    ['NB - 2015/16 data is to the end of November 2016 and the 2016/17 data is Dec 2016- End of March 2017'],
  ]);
  const notes = put(newSheet('{notes}', 'My notes'), [['Kept by hand', '', 'Done'], ['First', 3, 'yes'], ['Second', 4, 'no']]);
  Object.assign(touchCell(notes, 3, 1), { value: 7, formula: '=SUM(B2:B3)' });
  touchCell(notes, 0, 0).format = internFormat({ ...DEFAULT_FORMAT, bold: true, fillColor: '#FFFF00' });
  notes.columnWidths.set(0, 130);
  notes.hiddenRows.add(7);
  notes.merges.push({ row: 5, column: 0, rows: 1, columns: 2 });
  const book = newBook([figures, part, notes]);
  await openBook(book).run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('My notes');
    sheet.tables.add('A1:C3', true).name = 'NotesTable';
    sheet.getRange('C2:C3').dataValidation.rule = { list: { inCellDropDown: true, source: 'yes,no' } };
    context.workbook.names.add('MySum', sheet.getRange('B4'));
    sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Columns').name = 'My chart';
    sheet.freezePanes.freezeRows(1);
    await context.sync();
  });
  return book;
}
