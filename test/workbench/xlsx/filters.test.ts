import type { BookFilter } from '../../../src/workbench/book/filter';
import { newBook, newSheet } from '../../../src/workbench/book/make';
import { loadBook } from '../../../src/workbench/xlsx/load';
import { changeAndSave, textOf } from './change-and-save';
import { packageOf, PLAIN_STYLES } from './package-of';

jest.setTimeout(120_000);

const criteria = (filters: ReadonlyMap<number, BookFilter> | undefined) => [...(filters ?? [])].map(([column, filter]) => [column, Object.fromEntries(Object.entries(filter).filter(([name]) => name !== 'source'))]);
const ROWS = [['Area', 'Crimes', 'Rate'], ['North', 3, 10], ['South & <East>', 5, 20], ['', 8, 30], ['West', 13, 40]];

function table(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:C5').values = ROWS;
  sheet.getRange('C2').format.set({ fill: { color: '#FFC000' }, font: { color: '#C00000' } });
  return sheet.tables.add('A1:C5', true);
}

const EACH: readonly (readonly [string, (filter: Excel.Filter) => void])[] = [
  ['values', (filter) => { filter.applyValuesFilter(['North', 'South & <East>', '']); }],
  ['one comparison', (filter) => { filter.applyCustomFilter('>4'); }],
  ['two comparisons', (filter) => { filter.applyCustomFilter('>=4', '<>8', 'And'); }],
  ['either of two', (filter) => { filter.applyCustomFilter('=3', '>8', 'Or'); }],
  ['the highest', (filter) => { filter.applyTopItemsFilter(2); }],
  ['the lowest part', (filter) => { filter.applyBottomPercentFilter(50); }],
  ['an average', (filter) => { filter.applyDynamicFilter('BelowAverage'); }],
  ['a fill', (filter) => { filter.applyCellColorFilter('#FFC000'); }],
  ['a font’s colour', (filter) => { filter.applyFontColorFilter('#C00000'); }],
];

it.each(EACH)('a table’s filter by %s comes back from the file', async (name, apply) => {
  const book = newBook([newSheet('{1}', 'Data')]);
  const saved = await changeAndSave(book, (sheet) => apply(table(sheet).columns.getItemAt(name === 'values' ? 0 : 2).filter));
  const again = await loadBook(saved, '');
  expect(criteria(again.sheets[0]?.tables[0]?.filters)).toEqual(criteria(book.sheets[0]?.tables[0]?.filters));
  expect(again.sheets[0]?.hiddenRows).toEqual(book.sheets[0]?.hiddenRows);
});

it('a filter on a table of a file is written into its part, and the rest of it stays', async () => {
  const first = await changeAndSave(newBook([newSheet('{1}', 'Data')]), (sheet) => void table(sheet));
  const saved = await changeAndSave(await loadBook(first, ''), (sheet) => { sheet.tables.getItemAt(0).columns.getItemAt(1).filter.applyCustomFilter('>4'); });
  const [before, after] = [textOf(first, /tables\/table/), textOf(saved, /tables\/table/)];
  expect(after.replace(/<autoFilter.*<\/autoFilter>/, '')).toBe(before.replace(/<autoFilter[^>]*\/>/, ''));
  expect(after).toContain('<filterColumn colId="1"><customFilters><customFilter operator="greaterThan" val="4"/></customFilters></filterColumn>');
  const cleared = await changeAndSave(await loadBook(saved, ''), (sheet) => { sheet.tables.getItemAt(0).clearFilters(); });
  expect(textOf(cleared, /tables\/table/)).toBe(before);
});

it('a sheet’s filter comes back from the file, and stays when rows are put in above', async () => {
  const first = await changeAndSave(newBook([newSheet('{1}', 'Data')]), (sheet) => {
    sheet.getRange('A1:C5').values = ROWS;
    sheet.autoFilter.apply(sheet.getRange('A1:C5'), 0, { filterOn: 'Values', values: ['North'] });
  });
  const again = await loadBook(first, '');
  expect(criteria(again.sheets[0]?.filters)).toEqual([[0, { filterOn: 'Values', values: ['North'] }]]);
  const moved = await loadBook(await changeAndSave(again, (sheet) => { sheet.getRange('1:1').insert('Down'); }), '');
  expect([moved.sheets[0]?.autoFilter?.row, criteria(moved.sheets[0]?.filters)]).toEqual([1, [[0, { filterOn: 'Values', values: ['North'] }]]]);
});

describe('a filter of a file that is not known here', () => {
  const dates = '<filterColumn colId="1"><filters><dateGroupItem year="2015" dateTimeGrouping="year"/></filters></filterColumn>';
  const view = '<customSheetViews><customSheetView guid="{1}"><autoFilter ref="A1:B4"><filterColumn colId="0"><filters><filter val="other"/></filters></filterColumn></autoFilter></customSheetView></customSheetViews>';
  const row = (number: number, more = ''): string => `<row r="${number}"${more}><c r="A${number}"><v>${number}</v></c><c r="B${number}"><v>${42_000 + number}</v></c></row>`;
  const file = packageOf({
    sheets: { Data: `<sheetData>${row(1)}${row(2, ' hidden="1"')}${row(3)}${row(4)}</sheetData><autoFilter ref="A1:B4">${dates}</autoFilter>${view}` },
    styles: PLAIN_STYLES,
  });

  it('keeps its text and its rows when another column is filtered', async () => {
    const book = await loadBook(file, '');
    const saved = await changeAndSave(book, (sheet) => { sheet.autoFilter.apply(sheet.getRange('A1:B4'), 0, { filterOn: 'Custom', criterion1: '<>3' }); });
    expect([...(book.sheets[0]?.hiddenRows ?? [])].sort()).toEqual([1, 2]);
    expect(textOf(saved, /worksheets\/sheet/)).toContain(`<filterColumn colId="0"><customFilters><customFilter operator="notEqual" val="3"/></customFilters></filterColumn>${dates}</autoFilter>`);
  });

  it('stays character for character where something else changes', async () => {
    const saved = await changeAndSave(await loadBook(file, ''), (sheet) => { sheet.getRange('D1').values = [[1]]; });
    expect(textOf(saved, /worksheets\/sheet/)).toContain(`<autoFilter ref="A1:B4">${dates}</autoFilter>${view}`);
  });
});
