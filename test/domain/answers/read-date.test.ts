import fc from 'fast-check';
import { dayInWords } from '../../../src/domain/period/calendar';
import { isDaySerial, readDate } from '../../../src/domain/answers/read-date';

const days = fc.integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

it.each([
  ['2016-04-01'], ['1 April 2016'], ['1st April 2016'], ['01/04/2016'], ['1/4/2016'], ['1.4.2016'], ['01-04-2016'], ['1-Apr-2016'], ['1 apr, 2016'],
  ['April 1, 2016'], ['  1   April 2016 '], ['2016-04-01T00:00:00.000Z'], ['1 of April 2016'],
])('reads %j as 1 April 2016: figures are day/month/year', (text) => {
  expect(readDate(text, '1900')).toEqual({ iso: '2016-04-01' });
});

it("reads Excel's own date, in both of its date systems", () => {
  // 42461 is 1 April 2016 in the 1900 system (Excel: =DATE(2016,4,1)); the 1904 system counts 1,462 days fewer.
  expect(readDate(42_461, '1900')).toEqual({ iso: '2016-04-01' });
  expect(readDate(42_461 - 1_462, '1904')).toEqual({ iso: '2016-04-01' });
});

it.each([
  ['1/4/16', /four figures/], ['1 April 16', /four figures/], ['04/13/2016', /no month 13/], ['30 February 2016', /not a day of the calendar/],
  ['29/02/2015', /not a day/], ['April 2016', /Give day, month and year/], ['2016', /Give day, month and year/], ['1 Floréal 2016', /Give day/],
  ['1 Brumaire 2016', /"brumaire" is no month/], ['1 April 1816', /from 1900 to 2099/], ['about then', /not a date that can be read/], ['=1+1', /not a date/],
])('does not guess at %j', (text, problem) => {
  expect(readDate(text, '1900')).toEqual({ problem: expect.stringMatching(problem) as string });
});

it.each([2016, 0, -5, Number.NaN, Number.POSITIVE_INFINITY, 1e9])('takes the number %d for no day', (value) => {
  expect(readDate(value, '1900')).toHaveProperty('problem');
});

it('takes TRUE for no day', () => {
  expect(readDate(true, '1900')).toHaveProperty('problem');
});

it('reads every day back as it is written, in words, in figures and in ISO 8601', () => {
  fc.assert(
    fc.property(days, (iso) => {
      const [year, month, day] = iso.split('-');
      for (const text of [iso, dayInWords(iso), `${String(day)}/${String(month)}/${String(year)}`]) expect(readDate(text, '1900')).toEqual({ iso });
    }),
  );
});

it('gives a day or a sentence for any text at all', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const read = readDate(text, '1900');
      expect('iso' in read ? /^\d{4}-\d\d-\d\d$/.test(read.iso) : read.problem.endsWith('.')).toBe(true);
    }),
  );
});

it('tells days of 1950 to 2099 from other numbers', () => {
  expect([18_263, 18_264, 73_050.5, 73_051].map(isDaySerial)).toEqual([false, true, true, false]);
});
