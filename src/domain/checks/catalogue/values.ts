/** What stands in the cells of figures. */
import { entry, more, type At, type Figure } from './entry';

export const VALUES = {
  'not-a-number': entry<Figure & { count: number }>(
    'warning',
    ({ at, label, period, text, count }) => `"${label}" for ${period}, ${at}, says "${text}" where a figure is expected.${more(count)}`,
    () => 'Type the figure alone, or N/A where there is none, and move the words to a note under the table.',
    'Words in a value cell cannot be compared, charted or added up.',
  ),
  'cell-error': entry<Figure & { count: number }>(
    'error',
    ({ at, label, period, text, count }) => `"${label}" for ${period}, ${at}, holds the Excel error ${text}.${more(count)}`,
    () => 'Mend the formula, or type the figure.',
    'The figure is lost: no table can print it, and whatever is worked out from it is lost too.',
  ),
  'no-figures': entry<At & { label: string; said: string }>(
    'warning',
    ({ at, label, said }) => `"${label}" at ${at} holds no figure for any period${said}.`,
    () => 'Ask the source for the figures, or say N/A in every period for which there are none.',
    'A blank may mean none, not known or forgotten; the Board cannot tell which.',
  ),
} as const;
