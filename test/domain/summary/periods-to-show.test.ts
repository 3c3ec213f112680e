import fc from 'fast-check';
import { chosenPeriodsNotes, readPeriodsToShow, shownOf, type PeriodColumn, type PeriodsToShow } from '../../../src/domain/summary/periods-to-show';
import { financialQuarter, financialYear } from '../../support/series';

const column = (period: ReturnType<typeof financialYear>): PeriodColumn => ({ label: period.label, period });
const years = [2012, 2013, 2014, 2015, 2016].map((first) => column(financialYear(first)));
const quarters = [2015, 2016].flatMap((first) => ([1, 2, 3, 4] as const).map((quarter) => column(financialQuarter(first, quarter))));
const labels = (columns: readonly PeriodColumn[], show: PeriodsToShow): readonly string[] => shownOf(columns, show).labels;

describe('shownOf', () => {
  it('shows the latest years of a yearly table', () => {
    expect(labels(years, { kind: 'latest-years', count: 2 })).toEqual(['2015/16', '2016/17']);
  });

  it('shows the latest quarters of a quarterly table', () => {
    expect(labels(quarters, { kind: 'latest-quarters', count: 3 })).toEqual(['2016/17 Q2', '2016/17 Q3', '2016/17 Q4']);
  });

  it('keeps five quarters under a choice of years, so that the quarter compared with is there', () => {
    expect(labels(quarters, { kind: 'latest-years', count: 1 })).toEqual(['2015/16 Q4', '2016/17 Q1', '2016/17 Q2', '2016/17 Q3', '2016/17 Q4']);
  });

  it('keeps three years under a choice of quarters', () => {
    expect(labels(years, { kind: 'latest-quarters', count: 8 })).toEqual(['2014/15', '2015/16', '2016/17']);
  });

  it('counts years and quarters apart where one table has both', () => {
    const both = [...quarters.slice(0, 4), ...years.slice(3, 4), ...quarters.slice(4), ...years.slice(4)];
    expect(labels(both, { kind: 'latest-quarters', count: 2 })).toEqual(['2015/16', '2016/17 Q3', '2016/17 Q4', '2016/17']);
  });

  it('shows the chosen periods in the order of the table, however they are written', () => {
    expect(labels(quarters, { kind: 'chosen', labels: ['q3 2016/17', ' 2015/16  Q1 '] })).toEqual(['2015/16 Q1', '2016/17 Q3']);
  });

  it('shows the usual ones, and says so, where none of the chosen is there', () => {
    expect(shownOf(years, { kind: 'chosen', labels: ['2015/16 Q1'] })).toEqual({ labels: ['2014/15', '2015/16', '2016/17'], isChosen: false });
  });

  it('shows something of every table that has anything, in its own order, whatever is asked for', () => {
    const show = fc.oneof(
      fc.record({ kind: fc.constantFrom('latest-years' as const, 'latest-quarters' as const), count: fc.integer({ min: -3, max: 100 }) }),
      fc.record({ kind: fc.constant('chosen' as const), labels: fc.array(fc.constantFrom(...years, ...quarters).map(({ label }) => label)) }),
    );
    fc.assert(
      fc.property(fc.subarray([...years, ...quarters], { minLength: 1 }), show, (columns, asked) => {
        const shown = labels(columns, asked);
        expect(shown.length).toBeGreaterThan(0);
        expect(columns.map(({ label }) => label).filter((label) => shown.includes(label))).toEqual(shown);
      }),
    );
  });
});

describe('chosenPeriodsNotes', () => {
  it('names what was chosen and is not there, and the table that shows none of it', () => {
    const chosen: PeriodsToShow = { kind: 'chosen', labels: ['2016/17 Q4', '1999/00'] };
    const tables = [years, quarters].map((columns) => {
      const { labels: periods, isChosen } = shownOf(columns, chosen);
      return { columns, periods, isChosen };
    });
    expect(chosenPeriodsNotes(chosen, tables)).toEqual([
      'Chosen to be shown, and not among the periods of this theme: 1999/00.',
      'The table of 2014/15 to 2016/17 has none of the periods chosen (2016/17 Q4, 1999/00): its latest are shown.',
    ]);
  });
});

describe('readPeriodsToShow', () => {
  it.each([
    ['3 years', { kind: 'latest-years', count: 3 }],
    ['the last 5 quarters', { kind: 'latest-quarters', count: 5 }],
    ['1 Year', { kind: 'latest-years', count: 1 }],
    ['2014/15, 2016/17', { kind: 'chosen', labels: ['2014/15', '2016/17'] }],
  ] as const)('reads "%s"', (text, expected) => {
    expect(readPeriodsToShow(text)).toEqual(expected);
  });

  it.each(['', ' , ', '0 years', '41 quarters'])('refuses "%s"', (text) => {
    expect(readPeriodsToShow(text)).toBeUndefined();
  });
});
