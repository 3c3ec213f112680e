/** Small numbers about people. */
import { counted, entry, quoted, type At } from './entry';

export const DISCLOSURE = {
  'small-number': entry<At & { label: string; count: number; threshold: number; others: readonly string[] }>(
    'information',
    ({ at, label, count, threshold, others }) =>
      `"${label}" is about individuals, and ${counted(count, 'figure')} of it ${count === 1 ? 'is' : 'are'} from 1 to ${String(threshold)}, first at ${at}.${others.length === 0 ? '' : ` So it is with ${quoted(others, 3)}.`}`,
    () => 'Nothing for a private paper. For one that is published, choose that small numbers are withheld when the summaries are written.',
    'Someone may be known from a number so small.',
  ),
  'recoverable': entry<At & { label: string; period: string; total: string }>(
    'warning',
    ({ at, label, period, total }) => `"${label}" for ${period}, ${at}, is withheld, and can be had by taking the other rows from "${total}".`,
    () => 'Withhold a second row as well, or the total, in whatever is published.',
    'A figure that one subtraction gives back is not withheld.',
  ),
} as const;
