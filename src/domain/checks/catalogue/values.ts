/** What stands in the cells of figures. */
import { counted, entry, more, type At, type Figure } from './entry';

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
  'number-as-text': entry<Figure & { count: number }>(
    'warning',
    ({ at, label, period, text, count }) =>
      count > 1
        ? `${String(count)} figures of the table are held as text, not as numbers; the first is "${text}" at ${at} ("${label}", ${period}).`
        : `"${label}" for ${period}, ${at}, holds "${text}" as text, not as a number.`,
    () => 'Change it to a number: Fix it here, or Convert to Number in Excel.',
    'Excel leaves text out of sums and charts without a word. The add-in has read it as the number that it says.',
  ),
  'unit-slip': entry<Figure & { factor: string; usual: string; count: number }>(
    'warning',
    ({ at, label, period, text, factor, usual, count }) =>
      `"${label}" for ${period}, ${at}, says ${text}, about ${factor} its other figures (${usual}).${count > 1 ? ` So do ${counted(count - 1, 'more row')} of the same column.` : ''}`,
    () => 'Look for a missing or extra digit, or another unit (thousands, pence, percent). If the figure is right, say why in a note.',
    'A figure in another unit would be printed as a change of that size.',
  ),
  'fraction-for-percent': entry<Figure & { meant: string }>(
    'warning',
    ({ at, label, period, text, meant }) => `"${label}" for ${period}, ${at}, says ${text} where its other figures are in percent; it is probably ${meant}.`,
    ({ meant }) => `Write ${meant}.`,
    'Printed as it stands it would read as less than one percent.',
  ),
  'over-100': entry<Figure>(
    'error',
    ({ at, label, period, text }) => `"${label}" for ${period}, ${at}, says ${text}: more than 100 percent, as none of its other figures is.`,
    () => 'Check the figure and what it is a share of.',
    'A share of a whole cannot be more than the whole.',
  ),
  'negative-figure': entry<Figure>(
    'error',
    ({ at, label, period, text }) => `"${label}" for ${period}, ${at}, says ${text}: less than nothing.`,
    () => 'Check the figure; a minus sign is often a dash that was typed before it.',
    'A number of events or people cannot be negative.',
  ),
  'non-whole-count': entry<Figure>(
    'warning',
    ({ at, label, period, text }) => `"${label}" for ${period}, ${at}, says ${text}, and it counts whole things.`,
    () => 'Check whether it is a rate or an average, or a slip of the decimal point.',
    'There is no part of an incident or a person: the figure is of another kind than its row.',
  ),
  'mixed-precision': entry<Figure & { usual: number; count: number }>(
    'information',
    ({ at, label, period, text, usual, count }) =>
      `"${label}" for ${period}, ${at}, says ${text}, with more decimal places than its other figures (${usual === 0 ? 'none' : String(usual)}).${more(count)}`,
    ({ usual }) => `Show it with ${usual === 0 ? 'no decimal places' : counted(usual, 'decimal place')}, as the others.`,
    'One row in two precisions looks more exact than it is, and cannot be lined up.',
  ),
  'stale-formula': entry<At & { formula: string; shown: string; sums: string }>(
    'error',
    ({ at, formula, shown, sums }) => `The formula ${formula} at ${at} shows ${shown}, and what it adds up now gives ${sums}.`,
    () => 'Let Excel work it out again (Formulas, Calculate Now), and see whether calculation is set to manual. Then read the workbook again.',
    'The figure was not worked out anew after the cells that it rests on were changed.',
  ),
} as const;
