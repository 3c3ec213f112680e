import { assessSeries } from '../../../src/domain/trend/assess';
import type { Series } from '../../../src/domain/observation';
import { absent, aPeriod, aSeries, financialQuarter, financialYear, percent, rate, yearEnding, yearly, type Figure } from '../../support/series';

const verdict = (series: Series) => {
  const [one] = assessSeries([series], null).assessments;
  return one?.symbol ?? one?.words;
};
const reason = (series: Series) => assessSeries([series], null).assessments[0]?.reason;
const marked = (value: number, notes: readonly string[], mark = '*'): Figure => ({ kind: 'count', value, text: `${String(value)}${mark}`, marks: [mark], notes });

describe('values that cannot be compared', () => {
  it.each([
    ['a blank', absent('blank', ''), 'cannot compare: value missing'],
    ['N/A', absent('not-available', 'N/A'), 'cannot compare: value missing'],
    ['[z]', absent('not-applicable', '[z]'), 'cannot compare: value missing'],
    ['[c]', absent('suppressed', '[c]'), 'cannot compare: value suppressed'],
    ['[low]', absent('low', '[low]'), 'cannot compare: not a number'],
    ['words', absent('text', 'tbc'), 'cannot compare: not a number'],
    ['an Excel error', absent('error', '#DIV/0!'), 'cannot compare: not a number'],
  ])('refuses %s', (_, figure, words) => {
    const other = yearly('other', [1, 2, 3]);
    const [one] = assessSeries([yearly('measure', [4, 5, figure]), other], null).assessments;
    expect([one?.symbol, one?.words]).toEqual([null, words]);
  });

  it('names period and cell of a missing earlier value', () => {
    expect(reason(yearly('measure', [4, absent('not-available', 'N/A'), 5]))).toBe('Value missing: 2015/16 (sheet "Data", cell C2) says "N/A".');
  });

  it('does not compare with 0 as if it were missing', () => {
    expect(verdict(yearly('measure', [0, 5]))).toBe('increasing-neutral');
  });

  it('marks a suppressed latest value', () => {
    expect(assessSeries([yearly('measure', [4, absent('suppressed', '[c]')])], null).assessments[0]?.suppressed).toBe(true);
  });

  it('refuses a number against a rate', () => {
    expect(verdict(yearly('measure', [400, rate(4.1)]))).toBe('cannot compare: given in different units');
  });

  it('refuses two different figures for the latest period', () => {
    const twice = aSeries('measure', [[financialYear(2015), 4], [financialYear(2016), 5], [financialYear(2016), 6]]);
    expect(verdict(twice)).toBe('cannot compare: two different figures for one period');
  });

  it('takes the same figure given twice as one', () => {
    expect(verdict(aSeries('measure', [[financialYear(2015), 4], [financialYear(2016), 5], [financialYear(2016), 5]]))).toBe('increasing-neutral');
  });
});

describe('the latest period', () => {
  it('passes over a column that is still blank for every series', () => {
    const [first] = assessSeries([yearly('one', [4, 5, absent('blank', '')]), yearly('two', [4, 5, absent('blank', '')])], null).assessments;
    expect([first?.previous, first?.period, first?.symbol]).toEqual(['2014/15', '2015/16', 'increasing-neutral']);
  });
});

describe('marks and notes', () => {
  it('refuses an asterisk that no note explains', () => {
    expect(verdict(yearly('measure', [390, marked(139, [])]))).toBe('cannot compare: mark not explained');
  });

  it('compares past a note that speaks of something else', () => {
    expect(verdict(yearly('measure', [390, marked(400, ['Source: police records'])]))).toBe('increasing-neutral');
  });

  it('starts a new series at the broken figure', () => {
    const note = '2015/16 unable to compare with previous year as the measure is now those entering treatment';
    expect(verdict(yearly('measure', [390, marked(139, [note]), 150]))).toBe('increasing-neutral');
  });

  it('refuses a marked earlier figure whose note does not say where the break lies', () => {
    expect(verdict(yearly('measure', [marked(139, ['Definition changed']), 150]))).toBe('cannot compare: measure changed');
  });

  it('refuses a note without a mark only where it plainly speaks of a break', () => {
    const noted = (note: string) => verdict(yearly('measure', [390, { kind: 'count', value: 400, notes: [note] }]));
    expect(noted('2016/17 is not comparable with earlier years')).toBe('cannot compare: measure changed');
    expect(noted('2016/17 figures are now final')).toBe('increasing-neutral');
  });

  it.each(['[p]', '[r]', '[e]'])('compares a figure marked %s', (mark) => {
    expect(verdict(yearly('measure', [390, marked(400, [], mark)]))).toBe('increasing-neutral');
  });

  it('refuses across [b], and starts afresh after it', () => {
    expect(verdict(yearly('measure', [390, marked(400, [], '[b]')]))).toBe('cannot compare: measure changed');
    expect(verdict(yearly('measure', [390, marked(400, [], '[b]'), 410]))).toBe('increasing-neutral');
  });
});

describe('periods', () => {
  it('compares a quarter with the same one a year before', () => {
    const quarters = ([1, 2, 3, 4] as const).map((quarter) => [financialQuarter(2015, quarter), quarter * 10] as const);
    const [one] = assessSeries([aSeries('measure', [...quarters, [financialQuarter(2016, 1), 8]])], null).assessments;
    expect([one?.previous, one?.period, one?.symbol]).toEqual(['2015/16 Q1', '2016/17 Q1', 'decreasing-neutral']);
  });

  it('compares a quarter with no other', () => {
    expect(verdict(aSeries('measure', [[financialQuarter(2016, 1), 4], [financialQuarter(2016, 2), 5]]))).toBe(
      'cannot compare: nothing for the same period a year before',
    );
  });

  it('compares rolling years a year apart, and refuses those that overlap', () => {
    const apart = aSeries('measure', [[yearEnding('y/e Dec 15', '2015-12-31'), 4], [yearEnding('y/e Dec 16', '2016-12-31'), 5]]);
    const overlapping = aSeries('measure', [[yearEnding('y/e Sep 16', '2016-09-30'), 4], [yearEnding('y/e Dec 16', '2016-12-31'), 5]]);
    expect([verdict(apart), verdict(overlapping)]).toEqual(['increasing-neutral', 'cannot compare: the periods overlap']);
  });

  it('refuses different seasons', () => {
    const summer = aPeriod('Apr to Jul 2016', '2016-04-01', '2016-07-31', 'span');
    const winter = aPeriod('Aug to Nov 2016', '2016-08-01', '2016-11-30', 'span');
    expect(verdict(aSeries('measure', [[summer, 4], [winter, 5]]))).toBe('cannot compare: different seasons');
  });

  it('refuses a longer period against a shorter', () => {
    const long = aPeriod('Apr to Nov 2016', '2016-04-01', '2016-11-30', 'span', '2015/16');
    const short = aPeriod('Dec 2016 to Mar 2017', '2016-12-01', '2017-03-31', 'span', '2016/17');
    expect(reason(aSeries('measure', [[long, 76], [short, 21]]))).toBe(
      'Unequal periods: 2016/17 (Dec 2016 to Mar 2017) covers 4 months and 2015/16 (Apr to Nov 2016) covers 8 months.',
    );
  });

  it('compares a part of a year with the same part of the year before', () => {
    const part = (year: string) => aPeriod(`to June ${year}`, `20${year}-04-01`, `20${year}-06-30`, 'part-year');
    expect(verdict(aSeries('measure', [[part('16'), 9], [part('17'), 8]]))).toBe('decreasing-neutral');
  });

  it('compares survey waves, which have no dates', () => {
    const wave = (number: number) => aPeriod(`Wave ${String(number)}`, null, null, 'wave');
    expect(verdict(aSeries('measure', [[wave(1), percent(88)], [wave(2), percent(93)]]))).toBe('increasing-neutral');
  });

  it('asks for dates that it does not know', () => {
    const strange = aPeriod('Latest', null, null, 'unknown');
    expect(reason(aSeries('measure', [[financialYear(2015), 4], [strange, 5]]))).toContain('Which dates does it cover?');
  });
});
