import { comparePeriods } from '../../../src/domain/period/compare-periods';
import { serialToIso } from '../../../src/domain/period/calendar';
import { decidePeriods } from '../../../src/domain/period/decide-periods';
import { parsePeriod } from '../../../src/domain/period/parse-period';
import type { Period } from '../../../src/domain/period/period';
import { readPeriod } from '../../../src/domain/period/read-period';
import { daysIn, isYearBefore, monthsIn, overlaps, sameSeason } from '../../../src/domain/period/span';

function period(text: string): Period {
  const found = parsePeriod(text);
  if (!found) throw new Error(`"${text}" is not a period`);
  return found;
}

describe('the length of a period', () => {
  it.each([['2014/15', 12], ['Q1 2016/17', 3], ['Jul-16', 1], ['Dec 2016- End of March 2017', 4], ['to June 17', null], ['30-Jun-09', null], ['Wave 22', null]])(
    'of %s is %p months',
    (text, months) => expect(monthsIn(period(text))).toBe(months),
  );

  it('counts the leap day', () => {
    expect([daysIn(period('2015/16')), daysIn(period('2016/17')), daysIn(period('to June 17'))]).toEqual([366, 365, null]);
  });
});

describe('what may be compared', () => {
  it('finds the same season a year before', () => {
    expect(isYearBefore(period('2015/16'), period('2016/17'))).toBe(true);
    expect(isYearBefore(period('Q1 2015/16'), period('Apr-Jun 16'))).toBe(true);
    expect(isYearBefore(period('2014/15'), period('2016/17'))).toBe(false);
    expect(isYearBefore(period('y/e Dec 15'), period('2016/17'))).toBe(false);
  });

  it('does not hold a leap February to be another season', () => {
    expect(sameSeason(period('Feb 2015'), period('Feb 2016'))).toBe(true);
    expect(sameSeason(period('Feb 2015'), period('Mar 2015'))).toBe(false);
  });

  it('sees that periods overlap', () => {
    expect(overlaps(period('2016/17'), period('y/e Dec 16'))).toBe(true);
    expect(overlaps(period('2015/16'), period('2016/17'))).toBe(false);
    expect(overlaps(period('Wave 21'), period('Wave 22'))).toBe(false);
  });
});

describe('comparePeriods', () => {
  it('puts the oldest first, and periods without dates last by wave', () => {
    const texts = ['Wave 22', '2016/17', 'to June 17', '2014/15', 'Wave 9', 'y/e Dec 14'];
    expect(texts.map(period).sort(comparePeriods).map(({ label }) => label)).toEqual(['y/e Dec 14', '2014/15', '2016/17', 'to June 17', 'Wave 9', 'Wave 22']);
  });
});

describe('decidePeriods', () => {
  const decide = (texts: readonly string[]) => decidePeriods(texts.map(readPeriod)).map((one) => (one.kind === 'period' ? one.period.start : one.kind));

  it('takes a form that a neighbour settles', () => {
    expect(decide(['2010-11', '2011-12', '2012-13'])).toEqual(['2010-04-01', '2011-04-01', '2012-04-01']);
    expect(decide(['01/02/2016', '29/02/2016'])).toEqual(['2016-02-01', '2016-02-29']);
  });

  it('takes the only form in which three stand at even distances', () => {
    expect(decide(['2009-10', '2010-11', '2011-12'])).toEqual(['2009-04-01', '2010-04-01', '2011-04-01']);
    expect(decide(['01/04/2016', '01/05/2016', '01/06/2016'])).toEqual(['2016-04-01', '2016-05-01', '2016-06-01']);
  });

  it('leaves open what nothing decides', () => {
    expect(decide(['2010-11', '2011-12'])).toEqual(['open', 'open']);
  });
});

describe('serialToIso', () => {
  it('knows both date systems and the leap day that never was', () => {
    // Excel: 42551 is 30 June 2016; 1 and 60 are 1 January and 29 February 1900 (which we give as 1 March less a day); 1904: 41089.
    expect(serialToIso(42551, '1900')).toBe('2016-06-30');
    expect(serialToIso(1, '1900')).toBe('1900-01-01');
    expect(serialToIso(61, '1900')).toBe('1900-03-01');
    expect(serialToIso(41089, '1904')).toBe('2016-06-30');
    expect(serialToIso(-5, '1900')).toBeUndefined();
  });
});
