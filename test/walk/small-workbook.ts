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
/** The table on sheet "Other figures". */
export const FIGURES_TABLE = 'FiguresTable';

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
  const inTable = put(newSheet('{table}', 'Other figures'), [
    ['Measure', 'Source', '2014/15', '2015/16', '2016/17'],
    ['Complaints', 'GMP', 7, 6, 9],
    ['Appeals', 'GMP', 2, 1, 4],
  ]);
  const locked = put(newSheet('{locked}', 'Kept locked'), [['Not to be changed', 12]]);
  const book = newBook([figures, part, notes, inTable, locked]);
  await openBook(book).run(async (context) => {
    const { worksheets, comments } = context.workbook;
    const sheet = worksheets.getItem('My notes');
    sheet.tables.add('A1:C3', true).name = 'NotesTable';
    sheet.tables.getItem('NotesTable').columns.getItem('Done').filter.applyValuesFilter(['yes']);
    sheet.getRange('C2:C3').dataValidation.rule = { list: { inCellDropDown: true, source: 'yes,no' } };
    context.workbook.names.add('MySum', sheet.getRange('B4'));
    sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Columns').name = 'My chart';
    sheet.freezePanes.freezeRows(1);
    sheet.getRange('A3').format.rowHeight = 31;
    sheet.getRange('B2:B3').numberFormat = [['0.0'], ['0.0']];
    sheet.getRange('D:D').columnHidden = true;
    sheet.getRange('A2').hyperlink = { documentReference: "'Figures'!C2", screenTip: 'To the figures', textToDisplay: 'First' };
    sheet.tabColor = '#00B050';
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.setPrintArea('A1:C6');
    sheet.names.add('Here', sheet.getRange('A1'));
    comments.add("'My notes'!B3", 'Asked the agency in May').replies.add('They have answered');
    worksheets.getItem('Other figures').tables.add('A1:E3', true).name = FIGURES_TABLE;
    dress(worksheets.getItem(FIGURES), comments);
    const kept = worksheets.getItem('Kept locked');
    kept.visibility = 'Hidden';
    kept.protection.protect({ allowSort: true });
    await context.sync();
  });
  return book;
}

/** What people put on a sheet of figures: a rule that colours, a note to a figure, a filter that hides no row, a list to choose from. */
function dress(figures: Excel.Worksheet, comments: Excel.CommentCollection): void {
  const rule = figures.getRange('C2:H3').conditionalFormats.add('CellValue');
  rule.cellValue.format.font.color = '#C00000';
  rule.cellValue.rule = { formula1: '=130', operator: 'GreaterThan' };
  comments.add('Figures!C2', 'Counted by the old rules');
  figures.autoFilter.apply(figures.getRange('A1:H3'), 1, { filterOn: 'Values', values: ['GMP'] });
  figures.getRange('B2:B3').dataValidation.rule = { list: { inCellDropDown: true, source: 'GMP,GMFRS' } };
}
