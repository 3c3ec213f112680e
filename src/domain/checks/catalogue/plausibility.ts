/** Figures that are possible and do not look right. */
import { counted, entry, type At, type Figure } from './entry';

export const PLAUSIBILITY = {
  'jump': entry<Figure & { usual: string; points: number }>(
    'warning',
    ({ at, label, period, text, usual, points }) =>
      `"${label}" for ${period}, ${at}, says ${text}, beyond what its other ${counted(points, 'figure')} lead one to expect (${usual}).`,
    () => 'Check the figure with its source. If it is right, say in a note what happened.',
    'A change of that size is news or a slip; the Board will ask which.',
  ),
  'constant': entry<Figure & { count: number }>(
    'information',
    ({ at, label, period, text, count }) => `"${label}" has been ${text} for ${counted(count, 'period')} running, up to ${period}, ${at}.`,
    () => 'Ask the source whether it was counted anew each time.',
    'A count that never moves may have been carried over.',
  ),
  'repasted-column': entry<At & { period: string; before: string; first: string; count: number }>(
    'warning',
    ({ at, period, before, first, count }) => `All ${String(count)} figures for ${period} (${at}) are those of ${before} (${first}).`,
    () => 'Ask for the figures of the later period: the column may have been copied and not yet filled in.',
    'Every measure would be printed as unchanged.',
  ),
  'revised-value': entry<Figure & { printed: string; where: string }>(
    'information',
    ({ at, label, period, text, printed, where }) => `"${label}" for ${period}, ${at}, now says ${text}; the summary written earlier says ${printed} (${where}).`,
    () => 'If it was revised, mark it [r] or say so in the commentary; write the summaries anew.',
    'The Board has seen the other figure, and will ask why it changed.',
  ),
} as const;
