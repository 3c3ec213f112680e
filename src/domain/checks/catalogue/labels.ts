/** What rows, sources and sections are called. */
import { entry, quoted, type At } from './entry';

const rows = (count: number): string => (count > 1 ? ` (${String(count)} rows)` : '');

export const LABELS = {
  'unknown-measure': entry<At & { labels: readonly string[]; count: number; suggestions: readonly string[] }>(
    'warning',
    ({ at, labels, count }) =>
      labels.length > 1
        ? `${String(labels.length)} labels of the table at ${at} are no measures of the plan (${quoted(labels, 3)}), so no theme summary will show them.`
        : `"${labels[0] ?? ''}" at ${at} is not a measure of the plan${rows(count)}, so no theme summary will show it.`,
    ({ suggestions }) =>
      suggestions.length > 0
        ? `If it is ${suggestions.map((one) => `"${one}"`).join(' or ')}, use that wording. Otherwise leave it, or add it to the plan.`
        : "Use the plan's wording if it is one of its measures. Otherwise leave it, or add it to the plan.",
    'A row is matched to the plan by its wording; one that is not matched is read, and left out of the summaries.',
  ),
  'duplicate-label': entry<At & { labels: readonly string[] }>(
    'warning',
    ({ at, labels }) => `Several rows of one table are called ${quoted(labels, 3)}, with different figures; the first that repeats another is at ${at}.`,
    () => 'Give each row a name of its own, or put a heading above each block of rows that says what it is.',
    'Rows of one name cannot be told apart: neither may be compared with itself a year before.',
  ),
  'near-match': entry<At & { label: string; wording: string; count: number }>(
    'warning',
    ({ at, label, wording, count }) => `"${label}" at ${at} is nearly "${wording}" of the plan${rows(count)}, and is not matched to it.`,
    ({ wording }) => `If it is the same measure, accept the match or write "${wording}". If it is another, leave it.`,
    'Nothing is matched by likeness alone: until someone accepts it, no theme summary will show this row.',
  ),
  'renamed-measure': entry<At & { label: string; wording: string }>(
    'information',
    ({ at, label, wording }) => `"${label}" at ${at} was read as "${wording}", which is what the plan calls it now.`,
    ({ wording }) => `Nothing, if that is right. To have one name throughout, write "${wording}".`,
    'The Board sees the wording of the plan, and may look for the old one.',
  ),
  'retired-measure': entry<At & { label: string; ended: string; successor: string | null }>(
    'warning',
    ({ at, label, ended }) => `"${label}" at ${at} is no longer asked for: ${ended}.`,
    ({ successor }) => (successor === null ? 'Take the row out, or tell whoever keeps the plan that it is still collected.' : `Report "${successor}", which continues it.`),
    'Figures for a measure that the plan has given up are not shown to the Board, or are shown in place of what it asked for.',
  ),
  'wrong-theme': entry<At & { label: string; section: string; home: string; count: number }>(
    'warning',
    ({ at, label, section, home, count }) =>
      `"${label}" at ${at} stands under "${section}", and belongs to "${home}" in the plan${rows(count)}.`,
    ({ home }) => `Move it under "${home}", or put the plan right.`,
    'Its theme lead looks for it there, and the summary prints it where the plan has it.',
  ),
  'agency-alias': entry<At & { alias: string; short: string; long: string; count: number }>(
    'information',
    ({ at, alias, short, long, count }) =>
      `"${alias}" at ${at} stands for ${long}, which the plan abbreviates to ${short}${count > 1 ? ` (${String(count)} cells)` : ''}.`,
    ({ alias, short }) => `Write ${short} in place of ${alias}.`,
    'One agency with two names reads as two agencies, and the key to abbreviations explains only one.',
  ),
} as const;
