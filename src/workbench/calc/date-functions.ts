/** Dates as Excel counts them, from the first of January 1900; never by the machine's own clock or time zone. */
import { dateFromSerial, dateToSerial } from 'numfmt';
import { Fault, lift, NUM, type Scalar, toNumber, type Value } from './values';

type Own = (values: readonly Value[]) => Value;

const numbers = (count: number, work: (...numbers: readonly number[]) => Scalar): Own => (values) =>
  lift(Array.from({ length: count }, (_, place) => values[place] ?? null), (...each) => {
    const found: number[] = [];
    for (const one of each) {
      const number = toNumber(one);
      if (number instanceof Fault) return number;
      found.push(number);
    }
    return work(...found);
  });

function parts(serial: number): readonly [year: number, month: number, day: number] | undefined {
  const found = serial < 0 ? null : dateFromSerial(Math.floor(serial));
  if (!found) return undefined;
  const [year = 0, month = 0, day = 0] = found;
  return [year, month, day];
}

/** Months below 1 and above 12, and days likewise, run into the years and months beside them. */
function serialOf(year: number, month: number, day: number): Scalar {
  const months = (year < 1900 ? year + 1900 : year) * 12 + Math.trunc(month) - 1;
  const first = dateToSerial([Math.floor(months / 12), (((months % 12) + 12) % 12) + 1, 1, 0, 0, 0]);
  if (first === null || first < 0) return NUM;
  return first + Math.trunc(day) - 1;
}

function monthsOn(serial: number, months: number, toEnd: boolean): Scalar {
  const found = parts(serial);
  if (!found) return NUM;
  const [year, month, day] = found;
  const next = serialOf(year, month + Math.trunc(months) + 1, 1);
  if (typeof next !== 'number') return next;
  const last = parts(next - 1)?.[2] ?? 0;
  return next - 1 - (toEnd ? 0 : Math.max(0, last - day));
}

const part = (index: 0 | 1 | 2): Own => numbers(1, (serial = 0) => parts(serial)?.[index] ?? NUM);

export const DATE_FUNCTIONS: Readonly<Record<string, Own>> = {
  DATE: numbers(3, (year = 0, month = 0, day = 0) => serialOf(Math.trunc(year), month, day)),
  YEAR: part(0),
  MONTH: part(1),
  DAY: part(2),
  EDATE: numbers(2, (serial = 0, months = 0) => monthsOn(serial, months, false)),
  EOMONTH: numbers(2, (serial = 0, months = 0) => monthsOn(serial, months, true)),
  DAYS: numbers(2, (end = 0, start = 0) => Math.trunc(end) - Math.trunc(start)),
  /** Serial 1 was a Sunday to Excel. Kinds 1 to 3. */
  WEEKDAY: (values) => numbers(2, (serial = 0, kind = 0) => {
    const fromSunday = (Math.floor(serial) + 6) % 7;
    return kind === 2 ? ((fromSunday + 6) % 7) + 1 : kind === 3 ? (fromSunday + 6) % 7 : fromSunday + 1;
  })(values),
};
