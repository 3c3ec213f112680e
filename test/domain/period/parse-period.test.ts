import fc from 'fast-check';
import { parsePeriod } from '../../../src/domain/period/parse-period';
import { readPeriod } from '../../../src/domain/period/read-period';

/** [text, first day, last day, kind]: the forms named in the reader's brief and outputs.md. */
const SURE: readonly (readonly [string, string | null, string | null, string])[] = [
  ['2014/15', '2014-04-01', '2015-03-31', 'financial-year'],
  ['2014-15', '2014-04-01', '2015-03-31', 'financial-year'],
  ['2014–15', '2014-04-01', '2015-03-31', 'financial-year'],
  ['2014/2015', '2014-04-01', '2015-03-31', 'financial-year'],
  ['2014 to 2015', '2014-04-01', '2015-03-31', 'financial-year'],
  ['14/15', '2014-04-01', '2015-03-31', 'financial-year'],
  ['1999/00', '1999-04-01', '2000-03-31', 'financial-year'],
  ['1999/2000', '1999-04-01', '2000-03-31', 'financial-year'],
  ['FY15', '2014-04-01', '2015-03-31', 'financial-year'],
  ['FY 2011-12', '2011-04-01', '2012-03-31', 'financial-year'],
  ['2016', '2016-01-01', '2016-12-31', 'calendar-year'],
  ['2014/15 academic year', '2014-09-01', '2015-08-31', 'academic-year'],
  ['Q1 2016/17', '2016-04-01', '2016-06-30', 'financial-quarter'],
  ['2016/17 Q1', '2016-04-01', '2016-06-30', 'financial-quarter'],
  ['Quarter 4 2016/17', '2017-01-01', '2017-03-31', 'financial-quarter'],
  ['2016/17 Q1-Q3', '2016-04-01', '2016-12-31', 'span'],
  ['Q2 2016', '2016-04-01', '2016-06-30', 'calendar-quarter'],
  ['Apr-Jun 16', '2016-04-01', '2016-06-30', 'calendar-quarter'],
  ['April to June 2016', '2016-04-01', '2016-06-30', 'calendar-quarter'],
  ['January to March 2020', '2020-01-01', '2020-03-31', 'calendar-quarter'],
  ['Nov - Jan 17', '2016-11-01', '2017-01-31', 'span'],
  ['Jul-16', '2016-07-01', '2016-07-31', 'month'],
  ['July 2016', '2016-07-01', '2016-07-31', 'month'],
  ["Sept '16", '2016-09-01', '2016-09-30', 'month'],
  ['2016-07', '2016-07-01', '2016-07-31', 'month'],
  ['y/e Dec 14', '2014-01-01', '2014-12-31', 'year-ending'],
  ['y/e June 16', '2015-07-01', '2016-06-30', 'year-ending'],
  ['Year ending March 2015', '2014-04-01', '2015-03-31', 'year-ending'],
  ['year ended 31 March 2015', '2014-04-01', '2015-03-31', 'year-ending'],
  ['12 months to March 2016', '2015-04-01', '2016-03-31', 'year-ending'],
  ['to June 17', null, '2017-06-30', 'part-year'],
  ['to the end of November 2016', null, '2016-11-30', 'span'],
  ['Dec 2016- End of March 2017', '2016-12-01', '2017-03-31', 'span'],
  ['Apr 2022 to Nov 2024', '2022-04-01', '2024-11-30', 'span'],
  ['2016/17 YTD', '2016-04-01', null, 'part-year'],
  ['2016/17 to Dec', '2016-04-01', '2016-12-31', 'part-year'],
  ['2016/17 (Apr-Dec)', '2016-04-01', '2016-12-31', 'span'],
  ['Wave 22', null, null, 'wave'],
  ['30-Jun-09', '2009-06-30', '2009-06-30', 'date'],
  ['30 September 2006', '2006-09-30', '2006-09-30', 'date'],
  ['31/03/2016', '2016-03-31', '2016-03-31', 'date'],
  ['2016-03-31', '2016-03-31', '2016-03-31', 'date'],
  ['As at 31 March 2016', '2016-03-31', '2016-03-31', 'date'],
  ['Mid-2023', '2023-06-30', '2023-06-30', 'date'],
  ['2016\u00a0/\u00a017', '2016-04-01', '2017-03-31', 'financial-year'],
  ['2008/9', '2008-04-01', '2009-03-31', 'financial-year'],
  ['2014_15', '2014-04-01', '2015-03-31', 'financial-year'],
  ['FYE 2015', '2014-04-01', '2015-03-31', 'financial-year'],
  ['F/Y 14-15', '2014-04-01', '2015-03-31', 'financial-year'],
  ['Financial year ending 31 March 2015', '2014-04-01', '2015-03-31', 'financial-year'],
  ['y/e 31/03/2016', '2015-04-01', '2016-03-31', 'year-ending'],
  ['Rolling 12 months to Jun-16', '2015-07-01', '2016-06-30', 'year-ending'],
  ['YE Sep 2016', '2015-10-01', '2016-09-30', 'year-ending'],
  ['CY2016', '2016-01-01', '2016-12-31', 'calendar-year'],
  ['2016 and 2017', '2016-01-01', '2017-12-31', 'span'],
  ['Q1 (Apr-Jun) 2016/17', '2016-04-01', '2016-06-30', 'financial-quarter'],
  ['Quarter 1 (Apr-Jun) 2016', '2016-04-01', '2016-06-30', 'calendar-quarter'],
  ['2016/17 (Q4)', '2017-01-01', '2017-03-31', 'financial-quarter'],
  ['Q1 FY17', '2016-04-01', '2016-06-30', 'financial-quarter'],
  ['Q2 YTD 2016/17', '2016-04-01', '2016-09-30', 'part-year'],
  ['Jan-Mar 2016/17', '2017-01-01', '2017-03-31', 'calendar-quarter'],
  ['quarter ended 30 June 2016', '2016-04-01', '2016-06-30', 'calendar-quarter'],
  ['First half of 2016/17', '2016-04-01', '2016-09-30', 'span'],
  ['six months ending September 2016', '2016-04-01', '2016-09-30', 'span'],
  ['2016M07', '2016-07-01', '2016-07-31', 'month'],
  ['07/2016', '2016-07-01', '2016-07-31', 'month'],
  ['Month 3 2016/17', '2016-06-01', '2016-06-30', 'month'],
  ['Jan 2016/17', '2017-01-01', '2017-01-31', 'month'],
  ['As at March 2016', '2016-03-01', '2016-03-31', 'month'],
  ['End of February 2016', '2016-02-29', '2016-02-29', 'date'],
  ['Snapshot 31 Mar 2016', '2016-03-31', '2016-03-31', 'date'],
  ['2009-06-30 00:00:00', '2009-06-30', '2009-06-30', 'date'],
  ['1 April 2016 to 31 March 2017', '2016-04-01', '2017-03-31', 'financial-year'],
  ['01/04/2016 to 30/06/2016', '2016-04-01', '2016-06-30', 'calendar-quarter'],
  ['15 May to 14 June 2016', '2016-05-15', '2016-06-14', 'span'],
  ['Week ending 3 July 2016', '2016-06-27', '2016-07-03', 'span'],
  ['w/c 27 June 2016', '2016-06-27', '2016-07-03', 'span'],
  // ISO 8601 weeks: 2016 began on a Friday, so its week 1 began on 4 January.
  ['2016-W01', '2016-01-04', '2016-01-10', 'span'],
  ['Week 27 2016', null, null, 'unknown'],
  ['Autumn term 2015', null, null, 'unknown'],
  ['Census 2011', '2011-03-27', '2011-03-27', 'date'],
  ['Wave 22 (Nov 2024)', '2024-11-01', '2024-11-30', 'wave'],
  ['2012/13 to 2014/15', '2012-04-01', '2015-03-31', 'span'],
  ['2016/17 (to Dec)', '2016-04-01', '2016-12-31', 'part-year'],
  ['2016/17 (y/e Mar 17)', '2016-04-01', '2017-03-31', 'financial-year'],
  ['to 30 June 2017', null, '2017-06-30', 'part-year'],
  ['YTD Nov 2016', null, '2016-11-30', 'part-year'],
  ['Jan 2016 - present', '2016-01-01', null, 'part-year'],
  ['2015/16 outturn', '2015-04-01', '2016-03-31', 'financial-year'],
  ['２０１６/17', '2016-04-01', '2017-03-31', 'financial-year'],
];

describe('parsePeriod', () => {
  it.each(SURE)('reads %s', (text, start, end, kind) => {
    expect(parsePeriod(text)).toMatchObject({ start, end, kind, column: null });
  });

  it.each(['', 'PI Name', 'Source', 'Trend', '5,261', '63.5%', 'N/A', '2015/17 target', 'May', 'March', '2016/17 unable to compare', '2016 volunteers', '30 Feb 2016', '2014/16 Q1', '31/02/2016', 'to 10', '30 September 20124', 'y/e 30 March 15', 'Dec 2016 to Nov 2016', 'Age 10-17', '10-17', '1-4', 'Top 10', '0161 474 4321', 'E08000007', '2016 people per sq km', 'Table 2015', '2015 total', '2016/17 forecast', 'Target 2016/17', '201607', 'Q5 2016', '2016-W53', '2016/17 (Apr 2015)', 'Change 2015/16 to 2016/17'])(
    'says that %p is no period',
    (text) => expect(parsePeriod(text)).toBeUndefined(),
  );

  it.each(['01/02/2016', '2011-12', '2014 - 2016', '11/12', '16-Jul', '16-17', '2013-15', '2001-03', '2008-9', '2016/07', 'Q1 16', 'financial year 2015', 'w/e 03/07/16', 'Q4 (Jan-Mar) 2016', '01/04/2016 to 01/06/2016'])('does not guess how %s is meant', (text) => {
    expect(parsePeriod(text)).toBeUndefined();
    expect(readPeriod(text).kind).toBe('ambiguous');
  });

  it('gives both readings of a date that could be British or American', () => {
    const reading = readPeriod('01/02/2016');
    expect(reading.kind === 'ambiguous' && reading.readings.map(({ period }) => period.start)).toEqual(['2016-02-01', '2016-01-02']);
  });

  it('keeps the label as written, with its spaces tidied', () => {
    expect(parsePeriod('  y/e \n Dec  14 ')?.label).toBe('y/e Dec 14');
  });

  /** Labels, types and dates published by Fingertips (OHID), or worked out from its definitions; copied from their API's answers. */
  it.each([
    ['2006 Q1', '2006-01-01', '2006-03-31'],
    ['2006/07 - 07/08', '2006-04-01', '2008-03-31'],
    ['2006/07 Q4', '2007-01-01', '2007-03-31'],
    ['2006/07 Q1 - 2006/07 Q4', '2006-04-01', '2007-03-31'],
    ['2006/07 Q2 - 2007/08 Q1', '2006-07-01', '2007-06-30'],
    ['2006 Q4 - 2007 Q3', '2006-10-01', '2007-09-30'],
    ['2013/14 Q1 - 2014/15 Q1', '2013-04-01', '2014-06-30'],
    ['Mar 2006 - Feb 2009', '2006-03-01', '2009-02-28'],
    ['Nov 2009 - Oct 2010', '2009-11-01', '2010-10-31'],
    ['Feb 2009', '2009-02-01', '2009-02-28'],
  ])('agrees with Fingertips on %s', (label, start, end) => {
    expect(parsePeriod(label)).toMatchObject({ start, end });
  });

  it('reads a financial year in any of its forms as the same twelve months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2089 }), fc.constantFrom('/', '-', ' / ', '–'), fc.boolean(), (year, joiner, long) => {
        const second = long ? String(year + 1) : String((year + 1) % 100).padStart(2, '0');
        const reading = readPeriod(`${String(year)}${joiner}${second}`);
        const period =
          reading.kind === 'sure' ? reading.period : reading.kind === 'ambiguous' ? reading.readings.find(({ style }) => style === 'financial-year')?.period : undefined;
        expect(period).toMatchObject({ start: `${String(year)}-04-01`, end: `${String(year + 1)}-03-31` });
      }),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => expect(() => readPeriod(text)).not.toThrow()));
  });
});
