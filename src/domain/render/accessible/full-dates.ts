/** Dates in full, as the Analysis Function asks: "April 2014 to March 2015", "January to March 2020". */

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** From the first to the last day, both ISO 8601; undefined where one of them is no day. Whole months are said without their days. */
export function fullDates(start: string | null, end: string | null): string | undefined {
  const [first, last] = [dayOf(start), dayOf(end)];
  if (!first || !last) return undefined;
  const whole = first.day === 1 && last.day === daysIn(last);
  const say = ({ year, month, day }: Day, withYear = true): string =>
    [...(whole ? [] : [String(day)]), MONTHS[month - 1] ?? '', ...(withYear ? [String(year)] : [])].join(' ');
  if (say(first) === say(last)) return say(last);
  return `${say(first, first.year !== last.year)} to ${say(last)}`;
}

function dayOf(text: string | null): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

function daysIn({ year, month }: Day): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
