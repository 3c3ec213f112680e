/** Writes periods in the forms in which British public bodies write them: what the reader should give back. */
import fc from 'fast-check';

export interface WrittenPeriod {
  readonly text: string;
  readonly start: string | null;
  readonly end: string | null;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'] as const;

const two = (value: number): string => String(value % 100).padStart(2, '0');
const day = (year: number, month: number, date: number): string => `${String(year)}-${two(month)}-${two(date)}`;
/** Days in each month, told without the code under test: 30 days hath September. */
const length = (year: number, month: number): number => (month === 2 ? (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
const endOf = (year: number, month: number): string => day(year, month, length(year, month));
const long = (month: number): string => MONTHS[month - 1] ?? '';
const short = (month: number): string => long(month).slice(0, 3);

const year = fc.integer({ min: 1990, max: 2060 });
/** Years that cannot be taken for months: 2013-14 and later. */
const lateYear = fc.integer({ min: 2013, max: 2060 });
const month = fc.integer({ min: 1, max: 12 });

const written = (text: string, start: string | null, end: string | null): WrittenPeriod => ({ text, start, end });
const pick = fc.constantFrom;

type YearForm = (year: number) => string;
const pair = (one: number): string => `${String(one)}/${two(one + 1)}`;

const FINANCIAL: readonly YearForm[] = [
  pair, (y) => `${String(y)}/${String(y + 1)}`, (y) => `${String(y)} to ${String(y + 1)}`, (y) => `${String(y)}–${two(y + 1)}`, (y) => `FY${two(y + 1)}`, (y) => `FY ${pair(y)}`,
  (y) => `FYE ${String(y + 1)}`, (y) => `F/Y ${two(y)}-${two(y + 1)}`, (y) => `Financial year ${pair(y)}`, (y) => `${pair(y)} financial year`,
  (y) => `Year ending March ${String(y + 1)}`, (y) => `year ended 31 March ${String(y + 1)}`, (y) => `y/e Mar ${two(y + 1)}`, (y) => `12 months to March ${String(y + 1)}`,
  (y) => `1 April ${String(y)} to 31 March ${String(y + 1)}`, (y) => `01/04/${String(y)} - 31/03/${String(y + 1)}`, (y) => `April ${String(y)} - March ${String(y + 1)}`,
  (y) => `Q1 to Q4 ${pair(y)}`, (y) => `Apr-Mar ${pair(y)}`, (y) => `In ${pair(y)}`, (y) => `${pair(y)} (actual)`, (y) => `Outturn ${pair(y)}`,
];

const CALENDAR: readonly YearForm[] = [String, (y) => `CY${String(y)}`, (y) => `Calendar year ${String(y)}`, (y) => `January to December ${String(y)}`, (y) => `y/e Dec ${two(y)}`];

const QUARTER: readonly ((year: number, quarter: number) => string)[] = [
  (y, q) => `Q${String(q)} ${pair(y)}`, (y, q) => `${pair(y)} Q${String(q)}`, (y, q) => `Qtr ${String(q)} ${pair(y)}`, (y, q) => `Quarter ${String(q)}, ${pair(y)}`, (y, q) => `Q${String(q)} (${pair(y)})`,
  (y, q) => `${['First', 'Second', 'Third', 'Fourth'][q - 1] ?? ''} quarter of ${pair(y)}`,
];

const RUN: readonly ((first: number, firstYear: number, last: number, lastYear: number) => string)[] = [
  (a, y, b, z) => `${long(a)} ${String(y)} to ${long(b)} ${String(z)}`, (a, y, b, z) => `${short(a)}-${two(y)} to ${short(b)}-${two(z)}`, (a, y, b, z) => `${short(a)} ${String(y)} – ${short(b)} ${String(z)}`,
  (a, y, b, z) => `1 ${long(a)} ${String(y)} to ${String(length(z, b))} ${long(b)} ${String(z)}`,
];

const MONTH: readonly ((year: number, month: number) => string)[] = [
  (y, m) => `${long(m)} ${String(y)}`, (y, m) => `${short(m)}-${two(y)}`, (y, m) => `${String(y)} ${short(m).toUpperCase()}`, (y, m) => `${short(m)} '${two(y)}`, (y, m) => `${String(y)}M${two(m)}`,
  (y, m) => `${two(m)}/${String(y)}`, (y, m) => `${short(m)}/${two(y)}`,
];

const DATE: readonly ((year: number, month: number, date: number) => string)[] = [
  day, (y, m, d) => `${String(d)} ${long(m)} ${String(y)}`, (y, m, d) => `As at ${String(d)} ${long(m)} ${String(y)}`, (y, m, d) => `${String(d)}-${short(m)}-${two(y)}`, (y, m, d) => `Snapshot: ${String(d)} ${short(m)} ${String(y)}`,
];

/** Any one period in any one of its forms, with its first and last day worked out here. */
export const anyWrittenPeriod: fc.Arbitrary<WrittenPeriod> = fc.oneof(
  fc.tuple(lateYear, pick(...FINANCIAL)).map(([y, form]) => written(form(y), day(y, 4, 1), endOf(y + 1, 3))),
  fc.tuple(year, pick(...CALENDAR)).map(([y, form]) => written(form(y), day(y, 1, 1), day(y, 12, 31))),
  fc.tuple(year, fc.integer({ min: 1, max: 4 }), pick(...QUARTER)).map(([y, q, form]) => {
    const first = 1 + ((q * 3) % 12);
    const own = q === 4 ? y + 1 : y;
    return written(form(y, q), day(own, first, 1), endOf(own, first + 2));
  }),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, q]) => written(`${String(y)} Q${String(q)}`, day(y, q * 3 - 2, 1), endOf(y, q * 3))),
  fc.tuple(year, month, fc.integer({ min: 1, max: 40 }), pick(...RUN)).map(([y, m, count, form]) => {
    const [last, lastYear] = [((m - 1 + count) % 12) + 1, y + Math.floor((m - 1 + count) / 12)];
    return written(form(m, y, last, lastYear), day(y, m, 1), endOf(lastYear, last));
  }),
  fc.tuple(year, month, pick(...MONTH)).map(([y, m, form]) => written(form(y, m), day(y, m, 1), endOf(y, m))),
  fc.tuple(year, month, fc.integer({ min: 1, max: 31 }), pick(...DATE)).filter(([y, m, d]) => d <= length(y, m)).map(([y, m, d, form]) => written(form(y, m, d), day(y, m, d), day(y, m, d))),
  fc.tuple(year, month).map(([y, m]) => written(`to ${long(m)} ${String(y)}`, null, endOf(y, m))),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, h]) => (h === 1 ? written(`H1 ${pair(y)}`, day(y, 4, 1), endOf(y, 9)) : written(`H2 ${pair(y)}`, day(y, 10, 1), endOf(y + 1, 3)))),
  year.map((y) => written(`${pair(y)} YTD`, day(y, 4, 1), null)),
  fc.integer({ min: 1, max: 99 }).map((n) => written(`Wave ${String(n)}`, null, null)),
);
