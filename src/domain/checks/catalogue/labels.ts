/** What rows, sources and sections are called. */
import { entry, type At } from './entry';

const rows = (count: number): string => (count > 1 ? ` (${String(count)} rows)` : '');

export const LABELS = {
  'unknown-measure': entry<At & { label: string; count: number; suggestions: readonly string[] }>(
    'warning',
    ({ at, label, count }) => `"${label}" at ${at} is not a measure of the plan${rows(count)}, so no theme summary will show it.`,
    ({ suggestions }) =>
      suggestions.length > 0
        ? `If it is ${suggestions.map((one) => `"${one}"`).join(' or ')}, use that wording. Otherwise leave it, or add it to the plan.`
        : "Use the plan's wording if it is one of its measures. Otherwise leave it, or add it to the plan.",
    'A row is matched to the plan by its wording; one that is not matched is read, and left out of the summaries.',
  ),
  'agency-alias': entry<At & { alias: string; short: string; long: string; count: number }>(
    'information',
    ({ at, alias, short, long, count }) =>
      `"${alias}" at ${at} stands for ${long}, which the plan abbreviates to ${short}${count > 1 ? ` (${String(count)} cells)` : ''}.`,
    ({ alias, short }) => `Write ${short} in place of ${alias}.`,
    'One agency with two names reads as two agencies, and the key to abbreviations explains only one.',
  ),
} as const;
