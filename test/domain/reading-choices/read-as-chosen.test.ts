import fc from 'fast-check';
import { CHOICES_MARK, CHOICES_SHEET } from '../../../src/domain/reading-choices/choices-sheet';
import { withChoice, withoutChoice } from '../../../src/domain/reading-choices/plan-choices';
import { LEFT_OUT } from '../../../src/domain/reading-choices/read-as-chosen';
import { readChoices } from '../../../src/domain/reading-choices/read-choices';
import { choiceWords, type ChosenReading, type ReadingChoice, type TableIdentity } from '../../../src/domain/reading-choices/reading-choice';
import { tablesReport } from '../../../src/domain/reading-choices/tables-report';
import { keptListSheet, readKeptList } from '../../../src/domain/render/kept-list';
import type { CellScalar, SheetSnapshot } from '../../../src/domain/snapshot';
import type { Reading } from '../../../src/domain/table/indicator-table';
import { readTables } from '../../../src/domain/table/read-tables';
import { toSeries } from '../../../src/domain/table/series';
import { sheetOf, workbookOf, type SnapshotCell } from '../../support/snapshot';

type Rows = readonly (readonly SnapshotCell[])[];
const OUT: ChosenReading = { kind: 'leave-out-table' };
const column = (heading: string): ChosenReading => ({ kind: 'leave-out-column', column: heading });
const layout = (over: Partial<Extract<ChosenReading, { kind: 'layout' }>>): ChosenReading => ({ kind: 'layout', layout: 'wide', headerRow: null, labelColumn: null, ...over });

const crime: Rows = [
  ['Crime in Stockport, 2014/15 to 2015/16'],
  ['PI name', 'Source', '2014/15', '2015/16'],
  ['Burglary', 'GMP', 100, 110],
  ['Robbery', 'GMP', 20, 30],
];
const fire: Rows = [['Fires'], ['PI name', 'Source', '2014/15', '2015/16'], ['Arson', 'GMFRS', 5, 6]];

const plainly = (sheets: readonly SheetSnapshot[]): Reading => readTables(workbookOf(sheets), null);
function identity(sheets: readonly SheetSnapshot[], index = 0): TableIdentity {
  const report = tablesReport({ plan: null, snapshot: { sheets }, reading: plainly(sheets) });
  const found = report.tables[index]?.identity ?? report.unread[index - report.tables.length]?.identity;
  if (!found) throw new Error('There is no such table.');
  return found;
}
const choice = (table: TableIdentity, chosen: ChosenReading): ReadingChoice => ({ table, chosen, words: choiceWords(chosen), at: null });
const chosen = (sheets: readonly SheetSnapshot[], ...choices: readonly ReadingChoice[]): Reading =>
  readTables(workbookOf(sheets), null, { accepted: [], choices: { choices, notUsed: [] } });
const figures = (reading: Reading) => reading.tables.flatMap(({ rows }) => rows.map(({ label, observations }) => [label, ...observations.map(({ period, value }) => `${period.label}: ${String(value)}`)]));
const reasons = (reading: Reading) => reading.choices?.notUsed.map(({ reason }) => reason);

describe('a table left out', () => {
  const sheets = [sheetOf(crime, { name: 'Crime' }), sheetOf(fire, { name: 'Fire' })];

  it('is unread with the reason in plain words, and none of its figures is in a series', () => {
    const reading = chosen(sheets, choice(identity(sheets), OUT));
    expect(reading.unread).toEqual([{ sheet: 'Crime', address: 'A2:D4', reason: LEFT_OUT }]);
    expect(LEFT_OUT).toMatch(/^You left this table out/);
    expect(toSeries(reading).map(({ label }) => label)).toEqual(['Arson']);
  });

  it('leaves everything else as it was', () => {
    expect(chosen(sheets, choice(identity(sheets), OUT)).tables).toEqual(plainly(sheets).tables.slice(1));
  });

  it('stays out when its sheet is renamed, a year and rows are added, and it moves', () => {
    const table = identity(sheets);
    fc.assert(
      fc.property(fc.constantFrom('Crime', 'Crime 2017'), fc.nat(5), fc.nat(3), fc.integer({ min: 0, max: 4 }), (name, down, across, more) => {
        const rows = [
          ['Crime in Stockport, 2014/15 to 2016/17'], ['PI name', 'Source', '2014/15', '2015/16', '2016/17'], ['Burglary', 'GMP', 100, 110, 120],
          ...Array.from({ length: more }, (_, index) => [`Offence ${'abcd'.charAt(index)}`, 'GMP', 1, 2, 3]),
        ];
        const reading = chosen([sheetOf(rows, { name, at: { row: down, column: across } }), sheetOf(fire, { name: 'Fire' })], choice(table, OUT));
        expect(reading.tables.map(({ sheet }) => sheet)).toEqual(['Fire']);
        expect(reading.choices?.notUsed).toEqual([]);
      }),
    );
  });

  it('is not taken for its like on another sheet while its own sheet is there', () => {
    const twins = [sheetOf([['Nothing here']], { name: 'Crime' }), sheetOf(crime, { name: 'Old' })];
    const reading = chosen(twins, choice(identity(sheets), OUT));
    expect(reading.tables).toHaveLength(1);
    expect(reasons(reading)).toEqual(['no table of this title and these headings was found.']);
  });

  it('is not guessed at where two look like it', () => {
    const twins = [sheetOf(crime, { name: 'A' }), sheetOf(crime, { name: 'B' })];
    const reading = chosen(twins, choice({ ...identity(sheets), address: 'Z9' }, OUT));
    expect(reading.tables).toHaveLength(2);
    expect(reasons(reading)).toEqual(['more than one table looks like it, and it cannot be told which is meant.']);
  });
});

describe('a column left out', () => {
  const sheets = [sheetOf(crime, { name: 'Crime' })];

  it('takes its figures out and nothing else', () => {
    const reading = chosen(sheets, choice(identity(sheets), column('2014/15')));
    expect(figures(reading)).toEqual([['Burglary', '2015/16: 110'], ['Robbery', '2015/16: 30']]);
    expect(reading.tables[0]?.periods.map(({ label }) => label)).toEqual(['2015/16']);
  });

  it('stays out when a year is added and its column moves', () => {
    const wider = crime.map((row, at) => (at === 0 ? row : [row[0] ?? null, row[1] ?? null, at === 1 ? '2013/14' : 1, row[2] ?? null, row[3] ?? null]));
    const reading = chosen([sheetOf(wider, { name: 'Crime' })], choice(identity(sheets), column('2014/15')));
    expect(figures(reading)[0]).toEqual(['Burglary', '2013/14: 1', '2015/16: 110']);
  });

  it('is known by both its headings where there are two', () => {
    const two = [sheetOf([['Offence', '2014/15', '', '2015/16', ''], ['', 'Number', 'Rate', 'Number', 'Rate'], ['Burglary', 100, 3.5, 110, 3.9], ['Robbery', 20, 0.7, 30, 1.1]], { name: 'Crime' })];
    const report = tablesReport({ plan: null, snapshot: { sheets: two }, reading: plainly(two) });
    expect(report.tables[0]?.columns.map(({ heading }) => heading)).toEqual(['Offence', '2014/15 - Number', '2014/15 - Rate', '2015/16 - Number', '2015/16 - Rate']);
    const reading = chosen(two, choice(identity(two), column('2014/15 - rate')));
    expect(reading.tables.flatMap(({ rows }) => rows.flatMap(({ observations }) => observations.map(({ cell }) => cell))).sort()).toEqual(['B3', 'B4', 'D3', 'D4', 'E3', 'E4']);
  });

  it('takes a column of words out too: no source is read', () => {
    const reading = chosen(sheets, choice(identity(sheets), column('Source')));
    expect(reading.tables[0]?.rows.map(({ label, source }) => [label, source])).toEqual([['Burglary', null], ['Robbery', null]]);
  });

  it('takes a measure out of a table with periods down', () => {
    const down = [sheetOf([['Year', 'Burglary', 'Robbery', 'Arson'], ['2013/14', 90, 10, 3], ['2014/15', 100, 20, 4], ['2015/16', 110, 30, 5]], { name: 'Down' })];
    expect(figures(chosen(down, choice(identity(down), column('Robbery')))).map(([label]) => label)).toEqual(['Burglary', 'Arson']);
  });

  it('takes a column out of a table with one figure a row', () => {
    const long = [sheetOf([['Measure', 'Area', 'Period', 'Value'], ['Burglary', 'Stockport', '2014/15', 100], ['Burglary', 'Stockport', '2015/16', 110]], { name: 'Long' })];
    expect(plainly(long).tables[0]?.rows[0]?.place).toBe('Stockport');
    const reading = chosen(long, choice(identity(long), column('area')));
    expect(reading.tables[0]?.rows.map(({ place, observations }) => [place, observations.length])).toEqual([[null, 2]]);
  });

  it('is named where the table has no such heading', () => {
    const reading = chosen(sheets, choice(identity(sheets), column('2020/21')));
    expect(reasons(reading)).toEqual(['no column of the table is headed "2020/21".']);
    expect(reading.tables).toEqual(plainly(sheets).tables);
  });
});

describe('a layout put right', () => {
  it('sets a table aside that has no periods', () => {
    const sheets = [sheetOf(crime, { name: 'Crime' })];
    const reading = chosen(sheets, choice(identity(sheets), layout({ layout: 'cross-section' })));
    expect(reading.tables).toEqual([]);
    expect(reading.unread).toEqual([expect.objectContaining({ address: 'A2:D4', reason: expect.stringContaining('no periods') as string })]);
  });

  it('reads from the header row that was chosen', () => {
    // The first row of periods says when the figures were sent, the second what they cover.
    const rows = [['Sent', 'By', '2015/16', '2016/17'], ['PI name', 'Source', '2014/15', '2015/16'], ['Burglary', 'GMP', 100, 110], ['Robbery', 'GMP', 20, 30]];
    const sheets = [sheetOf(rows, { name: 'Crime' })];
    const reading = chosen(sheets, choice(identity(sheets), layout({ headerRow: 'PI name | Source | 2014/15 | 2015/16' })));
    expect(figures(reading)).toEqual([['Burglary', '2014/15: 100', '2015/16: 110'], ['Robbery', '2014/15: 20', '2015/16: 30']]);
    expect(reading.choices?.used).toHaveLength(1);
  });

  it('takes the labels from the column that was chosen', () => {
    const rows = [['Measure', 'Short name', '2014/15', '2015/16'], ['A longer name of burglary', 'Burglary', 100, 110], ['A longer name of robbery', 'Robbery', 20, 30]];
    const sheets = [sheetOf(rows, { name: 'Crime' })];
    const reading = chosen(sheets, choice(identity(sheets), layout({ labelColumn: 'Short name' })));
    expect(reading.tables[0]?.rows.map(({ label, address }) => [label, address])).toEqual([['Burglary', 'B2'], ['Robbery', 'B3']]);
  });

  it('reads a row of one period as a header where it was chosen as such', () => {
    const rows = [['', '2016'], ['Burglary', 100], ['Robbery', 20]];
    const sheets = [sheetOf(rows, { name: 'Crime' })];
    expect(plainly(sheets).tables).toEqual([]);
    expect(figures(chosen(sheets, choice(identity(sheets), layout({}))))).toEqual([['Burglary', '2016: 100'], ['Robbery', '2016: 20']]);
  });

  it.each([
    [layout({ layout: 'long' }), /do not name a period, a measure and a figure\. The table is read as before\.$/],
    [layout({ layout: 'transposed' }), /no column of it holds periods/],
    [layout({ headerRow: 'Name | Who' }), /^no row of the table reads "Name \| Who"\.$/],
    [layout({ labelColumn: 'Name' }), /^no column of the table is headed "Name"\.$/],
  ])('leaves the table as it was where it cannot be read so, and says why', (as, reason) => {
    const sheets = [sheetOf(crime, { name: 'Crime' })];
    const reading = chosen(sheets, choice(identity(sheets), as));
    expect(reading.tables).toEqual(plainly(sheets).tables);
    expect(reasons(reading)).toEqual([expect.stringMatching(reason)]);
  });

  it('follows neither of two that differ', () => {
    const sheets = [sheetOf(crime, { name: 'Crime' })];
    const reading = chosen(sheets, choice(identity(sheets), layout({})), choice(identity(sheets), layout({ layout: 'long' })));
    expect(reading.choices?.notUsed).toHaveLength(2);
    expect(reading.tables).toEqual(plainly(sheets).tables);
  });

  it('changes no other table on the sheet', () => {
    const sheets = [sheetOf([...crime, [], [], ...fire], { name: 'All' })];
    const reading = chosen(sheets, choice(identity(sheets), layout({ layout: 'cross-section' })));
    expect(reading.tables).toEqual(plainly(sheets).tables.slice(1));
  });
});

describe('the sheet of choices', () => {
  const sheets = [sheetOf(crime, { name: 'Crime' })];
  const SAID = { by: 'AB', when: 'today' };
  const listOf = (cells: readonly (readonly CellScalar[])[]) => {
    const list = readKeptList(cells, CHOICES_SHEET.columns);
    if (!list) throw new Error('The headings are gone.');
    return list;
  };
  const written = (earlier: readonly (readonly CellScalar[])[], as: ChosenReading, table = identity(sheets)): CellScalar[][] => {
    const list = listOf(earlier);
    return keptListSheet(CHOICES_SHEET, withChoice(list, table, as, SAID, []), list).cells.map((row) => row.map((cell) => cell ?? ''));
  };
  const read = (cells: readonly (readonly CellScalar[])[]) => readChoices({ sheets: [sheetOf(cells, { name: 'Tables read', mark: CHOICES_MARK })] });

  it.each([OUT, column('2014/15'), layout({ layout: 'long' }), layout({ headerRow: 'PI name | 2014/15', labelColumn: 'PI name' }), layout({ layout: 'cross-section' })])(
    'gives back what was chosen', (as) => {
      expect(read(written([], as)).choices).toEqual([{ table: identity(sheets), chosen: as, words: choiceWords(as), at: { sheet: 'Tables read', cell: expect.stringMatching(/^F\d+$/) as string } }]);
    },
  );

  it('comes out the same when the same is chosen twice', () => {
    const once = written([], column('2014/15'));
    expect(written(once, column('2014/15'))).toEqual(once);
  });

  it('has one layout a table, and a row for each column left out', () => {
    const cells = written(written(written(written([], layout({})), layout({ layout: 'long' })), column('2014/15')), column('2015/16'));
    expect(read(cells).choices.map((one) => one.chosen)).toEqual([layout({ layout: 'long' }), column('2014/15'), column('2015/16')]);
  });

  it('takes a choice back', () => {
    const list = listOf(written(written([], OUT), column('2014/15')));
    expect(withoutChoice(list, identity(sheets), OUT, []).map(({ cells }) => cells.choice)).toEqual(['Leave the column out']);
  });

  it('says so where its row of headings is gone', () => {
    expect(read(written([], OUT).filter((row) => !row.includes('Choice')))).toMatchObject({ choices: [], notUsed: [{ choice: { at: { cell: 'A1' } } }] });
  });

  it('names a row whose choice is none', () => {
    const cells = written([], OUT).map((row) => row.map((cell) => (cell === 'Leave the table out' ? 'Ignore it' : cell)));
    expect(read(cells)).toMatchObject({ choices: [], notUsed: [{ choice: { words: 'Ignore it' }, reason: expect.stringContaining('Leave the table out') as string }] });
  });
});
