/** The judge of the walk sees what it is to see: each thing of the analyst's that could be lost or altered is, and is noticed. */
import { openBook } from '../../src/workbench/cli/open-workbook';
import { WorkbookFault } from '../../src/workflow/workbook-port';
import { copyBook } from './copy-book';
import { dumpBook } from './dump-book';
import { touched, wrongWith } from './judge';
import { FIGURES, smallWorkbook } from './small-workbook';

type Harm = (sheets: Readonly<Record<'figures' | 'notes' | 'locked', Excel.Worksheet>>, workbook: Excel.Workbook) => void;

/** Each is done to a copy, and must be seen on the sheet that it is done to. */
const HARMS: readonly (readonly [what: string, sheet: string, harm: Harm])[] = [
  ['a figure is altered', FIGURES, ({ figures }) => { figures.getRange('C2').values = [[132]]; }],
  ['a number becomes text', FIGURES, ({ figures }) => { figures.getRange('C2').values = [["'131"]]; }],
  ['a comment is lost', FIGURES, (_sheets, { comments }) => { comments.getItemByCell('Figures!C2').delete(); }],
  ['a reply to a comment is altered', 'My notes', (_sheets, { comments }) => { comments.getItemByCell("'My notes'!B3").replies.getItemAt(0).content = 'Otherwise'; }],
  ['a conditional format is lost', FIGURES, ({ figures }) => { figures.getRange('A1:H9').conditionalFormats.clearAll(); }],
  ['a filter of a sheet is cleared', FIGURES, ({ figures }) => { figures.autoFilter.clearCriteria(); }],
  ['a filter of a sheet is removed', FIGURES, ({ figures }) => { figures.autoFilter.remove(); }],
  ['a list to choose from is lost', FIGURES, ({ figures }) => { figures.getRange('B3').dataValidation.clear(); }],
  ['a row is hidden', FIGURES, ({ figures }) => { figures.getRange('3:3').rowHidden = true; }],
  ['rows change places', FIGURES, ({ figures }) => { figures.getRange('A2:H3').sort.apply([{ key: 0, ascending: true }]); }],
  ['a look is lost', 'My notes', ({ notes }) => { notes.getRange('A1').clear('Formats'); }],
  ['a number format is altered', 'My notes', ({ notes }) => { notes.getRange('B2').numberFormat = [['General']]; }],
  ['a formula becomes its value', 'My notes', ({ notes }) => { notes.getRange('B4').values = [[7]]; }],
  ['a filter of a table is cleared', 'My notes', ({ notes }) => { notes.tables.getItem('NotesTable').clearFilters(); }],
  ['a table becomes plain cells', 'My notes', ({ notes }) => { notes.tables.getItem('NotesTable').convertToRange(); }],
  ['a row that was hidden is shown', 'My notes', ({ notes }) => { notes.getRange('8:8').rowHidden = false; }],
  ['a column that was hidden is shown', 'My notes', ({ notes }) => { notes.getRange('D:D').columnHidden = false; }],
  ['a column has another width', 'My notes', ({ notes }) => { notes.getRange('A1').format.columnWidth = 60; }],
  ['a row has another height', 'My notes', ({ notes }) => { notes.getRange('A3').format.rowHeight = 20; }],
  ['merged cells come apart', 'My notes', ({ notes }) => { notes.getRange('A6:B6').unmerge(); }],
  ['a chart is lost', 'My notes', ({ notes }) => { notes.charts.getItem('My chart').delete(); }],
  ['a chart has another title', 'My notes', ({ notes }) => { notes.charts.getItem('My chart').title.text = 'Another'; }],
  ['a chart draws other cells', 'My notes', ({ notes }) => { notes.charts.getItem('My chart').setData(notes.getRange('A1:B2'), 'Columns'); }],
  ['panes are frozen no more', 'My notes', ({ notes }) => { notes.freezePanes.unfreeze(); }],
  ['a link leads elsewhere', 'My notes', ({ notes }) => { notes.getRange('A2').hyperlink = { documentReference: "'Figures'!C3", textToDisplay: 'First' }; }],
  ['the colour of a tab is altered', 'My notes', ({ notes }) => { notes.tabColor = '#FF0000'; }],
  ['the print area is altered', 'My notes', ({ notes }) => { notes.pageLayout.setPrintArea('A1:B2'); }],
  ['the page is turned', 'My notes', ({ notes }) => { notes.pageLayout.orientation = 'Portrait'; }],
  ['a hidden sheet is shown', 'Kept locked', ({ locked }) => { locked.visibility = 'Visible'; }],
  ['a sheet is protected no more', 'Kept locked', ({ locked }) => { locked.protection.unprotect(); }],
  ['a sheet is renamed', 'Kept locked', ({ locked }) => { locked.name = 'Kept'; }],
  ['a sheet is deleted', FIGURES, ({ figures }) => { figures.delete(); }],
];

const NAMES: readonly (readonly [what: string, harm: Harm])[] = [
  ['a name is lost', (_sheets, { names }) => { names.getItem('MySum').delete(); }],
  ['a name stands for other cells', (_sheets, { names }) => { names.getItem('MySum').formula = "='My notes'!$B$2"; }],
  ['a name of one sheet is lost', ({ notes }) => { notes.names.getItem('Here').delete(); }],
];

async function harmed(harm: Harm) {
  const book = await smallWorkbook();
  const before = dumpBook(book);
  const other = copyBook(book);
  await openBook(other).run(async (context) => {
    const { worksheets } = context.workbook;
    harm({ figures: worksheets.getItem(FIGURES), notes: worksheets.getItem('My notes'), locked: worksheets.getItem('Kept locked') }, context.workbook);
    await context.sync();
  });
  return { before, after: dumpBook(other), original: dumpBook(book) };
}

it.each(HARMS)('sees that %s, on that sheet alone', async (_what, sheet, harm) => {
  const { before, after, original } = await harmed(harm);
  expect(touched(before, after, [...before.sheets.keys()])).toEqual([`sheet "${sheet}" of the analyst's is not as it was`]);
  expect(original).toEqual(before);
});

it.each(NAMES)('sees that %s', async (_what, harm) => {
  const { before, after } = await harmed(harm);
  expect(after.rest).not.toBe(before.rest);
});

it('sees nothing where nothing was done', async () => {
  const { before, after } = await harmed(() => undefined);
  expect(after).toEqual(before);
});

it.each([
  ['a code', 'Excel gave AccessDenied. Nothing was changed. Press the button again.'],
  ['a name of the library', 'The request of office.js failed. Nothing was changed. Press the button again.'],
  ['no sentence', 'nothing was changed, press the button again'],
  ['nothing to do', 'A cell is being edited. Nothing was changed.'],
])('does not take %s for words', (_what, message) => {
  expect(wrongWith(new WorkbookFault(message, 'some-code'))).not.toEqual([]);
});

it('does not take an error of a programmer for words', () => {
  expect(wrongWith(new TypeError('x is not a function'))).toEqual(['not in words: TypeError: x is not a function']);
});
