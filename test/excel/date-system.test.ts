import { touchCell, newBook, newSheet } from '../../src/workbench/book/make';
import { DEFAULT_FORMAT, internFormat } from '../../src/workbench/book/formats';
import { openBook } from '../../src/workbench/cli/open-workbook';
import { dateSystemOf } from '../../src/excel/date-system';
import { understand } from '../../src/workflow/understanding';

const date = (value: number, text: string, format: string) => ({ values: [[value]], text: [[text]], formats: [[format]] });

// 42095 is 1 April 2015 in the 1900 system; in the 1904 system that day is 40633, 1,462 less.
it.each<[string, number, string, string, '1900' | '1904']>([
  ['a long date of 1900', 42095, '01/04/2015', 'dd/mm/yyyy', '1900'],
  ['a long date of 1904', 40633, '01/04/2015', 'dd/mm/yyyy', '1904'],
  ['a month and year of 1904', 40633, 'Apr-15', 'mmm-yy', '1904'],
  ['a short date of 1904', 40633, '01/04/15', 'dd/mm/yy', '1904'],
  ['a date with a locale', 40633, '1 April 2015', '[$-809]d mmmm yyyy;@', '1904'],
  ['a column too narrow to show it', 40633, '########', 'dd/mm/yyyy', '1900'],
  ['a date that shows no year', 40633, '1 April', 'd mmmm', '1900'],
  ['a plain number', 2015, '2015', 'General', '1900'],
])('%s', (_name, value, text, format, system) => {
  expect(dateSystemOf([date(value, text, format)])).toBe(system);
});

it('goes with most of the dates where they differ', () => {
  const sheets = [date(42095, '01/04/2015', 'dd/mm/yyyy'), date(40633, '01/04/2015', 'dd/mm/yyyy'), date(40998, '31/03/2016', 'dd/mm/yyyy')];
  expect(dateSystemOf(sheets)).toBe('1904');
});

it.each(['1900', '1904'] as const)('reads the dates of a %s workbook as the days that it shows, in three round trips', async (system) => {
  const sheet = newSheet('{1}', 'Data');
  touchCell(sheet, 0, 0).value = 'Measure';
  touchCell(sheet, 1, 0).value = 'Robbery';
  // 31 March 2014, 2015 and 2016.
  for (const [at, serial] of [41729, 42094, 42460].entries()) {
    const header = touchCell(sheet, 0, at + 1);
    header.value = system === '1904' ? serial - 1462 : serial;
    header.format = internFormat({ ...DEFAULT_FORMAT, numberFormat: 'dd-mmm-yyyy' });
    touchCell(sheet, 1, at + 1).value = 10 + at;
  }
  const book = newBook([sheet]);
  book.dateSystem = system;
  const { host, port } = openBook(book);
  const snapshot = await port.read();
  expect(snapshot.dateSystem).toBe(system);
  expect(host.counts.roundTrips).toBe(3);
  const [table] = understand(snapshot, null).reading.tables;
  expect(table?.rows[0]?.observations.map(({ period }) => period.end)).toEqual(['2014-03-31', '2015-03-31', '2016-03-31']);
});
