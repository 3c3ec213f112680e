/** Tables without faults, in every layout that is read: no error, no warning, and of information only what is named here. */
import { cleanBook, findingsIn, findingsOf } from '../../support/clean-workbook';
import { sheetOf, type SnapshotCell } from '../../support/snapshot';

const YEARS = ['2011/12', '2012/13', '2013/14', '2014/15', '2015/16', '2016/17'];
const figures = (base: number): number[] => [0, 7, -4, 9, 3, -6].map((step) => base + step);

const wide: SnapshotCell[][] = [['Crime in the borough'], [], ['Measure', 'Source', ...YEARS], ['Burglary', 'GMP', ...figures(310)], ['Robbery', 'GMP', ...figures(140)], ['Arson', 'GMFRS', ...figures(90)]];
const quarters = ['2015/16', '2016/17'].flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year} Q${String(quarter)}`));
const eight = (base: number): number[] => [0, 7, -4, 9, 3, -6, 5, -2].map((step) => base + step);

const LAYOUTS: Readonly<Record<string, { readonly rows: SnapshotCell[][]; readonly merges?: string[]; readonly information?: string[] }>> = {
  'wide, yearly': { rows: wide },
  'wide, quarterly': { rows: [['Measure', ...quarters], ['Calls', ...eight(520)], ['Visits', ...eight(230)]] },
  'years descending': { rows: [['Measure', ...[...YEARS].reverse()], ['Calls', ...figures(520)], ['Visits', ...figures(230)]] },
  'a header of two rows': {
    rows: [
      ['Measure', '2014/15', null, '2015/16', null, '2016/17', null], [null, 'Number', 'Rate per 1,000', 'Number', 'Rate per 1,000', 'Number', 'Rate per 1,000'],
      ['Burglary', 310, 4.1, 322, 4.3, 305, 4], ['Robbery', 140, 1.9, 133, 1.8, 146, 1.9], ['Arson', 90, 1.2, 97, 1.3, 88, 1.2],
    ],
    merges: ['B1:C1', 'D1:E1', 'F1:G1'],
    information: ['blank-header'],
  },
  'periods down': { rows: [['Year', 'Burglary', 'Robbery', 'Arson'], ...YEARS.map((year, index): SnapshotCell[] => [year, figures(310)[index] ?? 0, figures(140)[index] ?? 0, figures(90)[index] ?? 0])] },
  'long': {
    rows: [['Measure', 'Period', 'Value'], ...['Burglary', 'Robbery', 'Arson'].flatMap((label, place) => YEARS.map((year, index): SnapshotCell[] => [label, year, figures(310 - place * 90)[index] ?? 0]))],
  },
  'several tables on a sheet': {
    rows: [...wide, [], ['Fires'], ['Measure', 'Source', ...YEARS], ['Deliberate fires', 'GMFRS', ...figures(75)], ['House fires', 'GMFRS', ...figures(48)]],
  },
  'shorthand with a legend': {
    rows: [
      ['Shorthand: [c] means withheld to protect individuals; [x] means not available; [p] means provisional'], [], ['Measure', ...YEARS],
      ['Burglary', ...figures(310).slice(0, 5), '304 [p]'], ['Robbery', '[x]', ...figures(140).slice(1)], ['Kidnap', '[c]', 14, '[c]', 12, 15, 13],
    ],
  },
  'a survey': { rows: [['Question', 'Wave 1', 'Wave 2', 'Wave 3', 'Wave 4'], ['Percentage who feel safe', 61.5, 63.2, 62.8, 64.1], ['Percentage satisfied', 55.2, 54.9, 56.3, 57.4]] },
  'parts and a total': {
    rows: [['Measure', ...YEARS], ['North', ...figures(310)], ['South', ...figures(140)], ['Total', ...figures(310).map((value, index) => value + (figures(140)[index] ?? 0))]],
  },
  'rates with numbers, notes and marks': {
    rows: [
      ['Measure', 'Source', ...YEARS.slice(3)], ['First time entrants (number)', 'YOS', '258 (68)', '282 (74)', '296 (77)'], ['Parents in treatment', 'SMBC', 390, 402, '395*'],
      ['* Figures are of the whole borough.'],
    ],
  },
};

describe.each(Object.entries(LAYOUTS))('a table without faults: %s', (_, { rows, merges = [], information = [] }) => {
  const findings = findingsOf([sheetOf(rows, { merges })], null, { asAt: '2017-06-30' });

  it('gives no error and no warning', () => {
    expect(findings.filter(({ severity }) => severity !== 'information').map(({ message }) => message)).toEqual([]);
  });

  it('gives no information but what is named', () => {
    expect(findings.map(({ code }) => code).filter((code) => !information.includes(code))).toEqual([]);
  });
});

it('says nothing of a clean workbook that reports its whole plan', () => {
  expect([3, 77, 500].flatMap((seed) => findingsIn(cleanBook(seed)))).toEqual([]);
});
