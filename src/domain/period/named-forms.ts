/** Periods that have a name rather than dates: survey waves, school terms, numbered weeks, mid-year estimates, censuses. */
import type { Form, FormResult } from './period-words';
import { at, FINANCIAL, financialStart, form, isList, LONG_YEAR, oneDay, span } from './period-words';

/** Census days of England and Wales (ONS, "Census 2021: previous censuses"). */
const CENSUS_DAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  1981: [4, 5], 1991: [4, 21], 2001: [4, 29], 2011: [3, 27], 2021: [3, 21],
};

function census(year: string): FormResult {
  const day = CENSUS_DAYS[year];
  return day && oneDay(Number(year), day[0], day[1]);
}

/** A term or a season has no dates that all agree on, and numbered weeks are counted in several ways: a period without dates. */
const undated = span(null, null, 'unknown');
const TERM = '(?:autumn|spring|summer|winter)(?: (?:term|half[- ]term|census))?(?: [12])?';
const WAVE = '(?:survey )?(?:wave|round|sweep)\\s*(\\d{1,3})';

/** The forms; a wave may give the dates of its fieldwork, read by `readDates`. */
export function namedForms(readDates: (text: string) => FormResult): readonly Form[] {
  return [
    // The population in the middle of the year: 30 June (ONS mid-year estimates).
    form(`mid(?:-?\\s?year)?[\\s-]*${LONG_YEAR}(?: (?:population )?estimates?)?`, (p) => oneDay(Number(at(p, 0)), 6, 30)),
    form(`census\\s*(?:day\\s*)?${LONG_YEAR}|${LONG_YEAR}\\s*census`, (p) => census(at(p, 0) || at(p, 1))),
    form(WAVE, () => span(null, null, 'wave')),
    form(`${WAVE}\\s*[:,-]?\\s*\\(?([a-z][^()]{3,40}\\d)\\)?`, (p) => {
      const dates = readDates(at(p, 1));
      return dates === undefined || isList(dates) ? undefined : span(dates.start, dates.end, 'wave');
    }),
    form(`${TERM}\\s*,?\\s*${LONG_YEAR}|${LONG_YEAR}\\s*,?\\s*${TERM}`, () => undated),
    form(`${TERM}\\s*,?\\s*${FINANCIAL}`, (p) => (financialStart(at(p, 0), at(p, 1)) === undefined ? undefined : undated)),
    form(`${FINANCIAL}\\s*,?\\s*${TERM}`, (p) => (financialStart(at(p, 0), at(p, 1)) === undefined ? undefined : undated)),
    form(`(?:week|wk)\\s*(\\d{1,2})\\s*,?\\s*(?:of\\s*)?${LONG_YEAR}|${LONG_YEAR}\\s*,?\\s*(?:week|wk)\\s*(\\d{1,2})`, (p) => {
      const number = Number(at(p, 0) || at(p, 3));
      return number >= 1 && number <= 53 ? undated : undefined;
    }),
  ];
}
