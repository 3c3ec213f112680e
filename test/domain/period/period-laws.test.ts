import fc from 'fast-check';
import { comparePeriods } from '../../../src/domain/period/compare-periods';
import { decidePeriods } from '../../../src/domain/period/decide-periods';
import { mayBePeriod } from '../../../src/domain/period/may-be-period';
import { parsePeriod } from '../../../src/domain/period/parse-period';
import { readPeriod } from '../../../src/domain/period/read-period';
import { anyWrittenPeriod } from '../../support/write-period';

describe('the laws of reading a period', () => {
  it('gives back the days of a period written in any of its forms', () => {
    fc.assert(fc.property(anyWrittenPeriod, ({ text, start, end }) => expect({ text, ...parsePeriod(text) }).toMatchObject({ text, start, end })), { numRuns: 3000 });
  });

  it('reads the same whatever the spaces, dashes and capitals', () => {
    const loosen = (text: string, space: string, dash: string): string => ` ${text.replace(/ /g, space).replace(/-/g, dash)}${space}`;
    fc.assert(
      fc.property(anyWrittenPeriod.filter(({ text }) => !/^\d{4}-\d\d-\d\d$/.test(text)), fc.constantFrom(' ', '\u00a0', '\u2009', '\n', '  '), fc.constantFrom('-', '–', '\u2011', '\u2212'), fc.boolean(), ({ text, start, end }, space, dash, isUpper) => {
        const loose = loosen(isUpper ? text.toUpperCase() : text, space, dash);
        expect({ loose, ...parsePeriod(loose) }).toMatchObject({ loose, start, end });
      }),
      { numRuns: 1000 },
    );
  });

  it('lets no written period be passed over by its first letters', () => {
    fc.assert(fc.property(anyWrittenPeriod, ({ text }) => expect([text, mayBePeriod(text)]).toEqual([text, true])), { numRuns: 1000 });
  });

  it('never ends a period before it starts', () => {
    const piece = fc.constantFrom('2014', '15', '/', '-', ' ', 'Q1', 'Q4', 'to', 'Apr', 'March', 'FY', 'y/e', '31', '01', '(', ')', 'Wave', 'and', '2015/16', 'H2', 'w/e', 'ytd', '2010-11');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 7 }), fc.constantFrom('', ' '), (pieces, joiner) => {
        const reading = readPeriod(pieces.join(joiner));
        const periods = reading.kind === 'sure' ? [reading.period] : reading.kind === 'ambiguous' ? reading.readings.map(({ period }) => period) : [];
        for (const { start, end } of periods) expect(start === null || end === null || start <= end).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('orders whole series of years, quarters and months as they were written', () => {
    const step = fc.constantFrom(1, 3, 12);
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }), step, fc.integer({ min: 2, max: 20 }), (year, month, months, count) => {
        const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
        const labels = Array.from({ length: count }, (_, index) => {
          const carried = year * 12 + month - 1 + index * months;
          return `${names[carried % 12] ?? ''} ${String(Math.floor(carried / 12))}`;
        });
        const read = [...labels].reverse().flatMap((label) => parsePeriod(label) ?? []);
        expect([...read].sort(comparePeriods).map(({ label }) => label)).toEqual(labels);
      }),
    );
  });
});

describe('neighbours that decide', () => {
  const decided = (...texts: readonly string[]) => decidePeriods(texts.map((text) => readPeriod(text))).map((one) => (one.kind === 'period' ? `${one.period.start ?? ''} ${one.period.end ?? ''}` : one.kind));

  it('take 2010-11 for a financial year beside one that is sure', () => {
    expect(decided('2010-11', '2011-12', '2012-13')).toEqual(['2010-04-01 2011-03-31', '2011-04-01 2012-03-31', '2012-04-01 2013-03-31']);
  });

  it('take 2011-10, 2011-11, 2011-12 for months', () => {
    expect(decided('2011-10', '2011-11', '2011-12')).toEqual(['2011-10-01 2011-10-31', '2011-11-01 2011-11-30', '2011-12-01 2011-12-31']);
  });

  it('take rolling spans of three years for calendar years', () => {
    expect(decided('2011 - 13', '2012 - 14', '2013 - 15')).toEqual(['2011-01-01 2013-12-31', '2012-01-01 2014-12-31', '2013-01-01 2015-12-31']);
    expect(decided('2012-14', '2013-15')).toEqual(['2012-01-01 2014-12-31', '2013-01-01 2015-12-31']);
    expect(decided('2001-03', '2002-04', '2003-05')).toEqual(['2001-01-01 2003-12-31', '2002-01-01 2004-12-31', '2003-01-01 2005-12-31']);
  });

  it('take 2003-07 for a month among months', () => {
    expect(decided('2003-06', '2003-07', '2003-08')).toEqual(['2003-06-01 2003-06-30', '2003-07-01 2003-07-31', '2003-08-01 2003-08-31']);
  });

  it('read days in British order where one of them can be nothing else', () => {
    expect(decided('01/02/2016', '29/02/2016')).toEqual(['2016-02-01 2016-02-01', '2016-02-29 2016-02-29']);
    expect(decided('03/07/16', '17/07/16')).toEqual(['2016-07-03 2016-07-03', '2016-07-17 2016-07-17']);
  });

  it.each([[['2013-15']], [['01/02/2016', '02/03/2016']], [['13-Mar', '14-Mar', '15-Mar']], [['2011-12']], [['2001-03']]])('leave %j open', (texts) => {
    expect(decided(...texts)).toEqual(texts.map(() => 'open'));
  });
});
