/** Which period a return's figure of a measure is about: the quarter, or for a yearly measure the year that ends with it. */
import type { Measure } from '../framework/plan';
import { parsePeriod } from '../period/parse-period';
import type { Period } from '../period/period';
import type { Quarter } from './quarter';

/**
 * A yearly figure is complete when its year is, so the return of the year's last quarter asks for it, as the year's: taken as a quarter's it
 * would be held against quarters. Null for a yearly measure in the other three quarters, in which nothing of it is owed.
 */
export function periodAsked({ frequency }: Pick<Measure, 'frequency'>, quarter: Quarter): Period | null {
  if (frequency !== 'annual') return quarter.period;
  const { year, number } = partsOf(quarter);
  return number === '4' ? (parsePeriod(year) ?? null) : null;
}

/** What the form says of a yearly measure; null of any other. */
export function yearlyWords({ frequency }: Pick<Measure, 'frequency'>, quarter: Quarter): string | null {
  if (frequency !== 'annual') return null;
  const { year, number } = partsOf(quarter);
  return number === '4'
    ? `Yearly: give the figure of the whole year ${year}.`
    : `Yearly: leave this blank, unless there is a figure of these three months alone. The return for Q4 ${year} asks for the year's.`;
}

function partsOf({ id }: Quarter): { readonly year: string; readonly number: string } {
  const [year = '', number = ''] = id.split('-Q');
  return { year, number };
}
