/** The sure cases of readPeriod, for callers that need no more. */
import type { Period } from './period';
import { readPeriod } from './read-period';

/**
 * A text as a period, or undefined where it is none or could be read in more than one way ("01/02/2016", "2011-12"): ask
 * readPeriod for the readings of those.
 */
export function parsePeriod(text: string): Period | undefined {
  const reading = readPeriod(text);
  return reading.kind === 'sure' ? reading.period : undefined;
}
