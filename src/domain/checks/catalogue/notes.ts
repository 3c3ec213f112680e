/** Marks, notes and shorthand. */
import { entry, more, type At, type Figure } from './entry';

export const NOTES = {
  'unexplained-mark': entry<Figure & { mark: string; count: number }>(
    'warning',
    ({ at, label, period, text, mark, count }) =>
      `"${label}" for ${period}, ${at}, says "${text}", and no note says what ${mark} means.${more(count)}`,
    ({ mark }) => `Add a note under the table that begins with ${mark}, or take the mark away.`,
    'A mark may mean that the figure cannot be compared, so no trend is given until it is explained.',
  ),
  'note-without-mark': entry<At & { mark: string; text: string }>(
    'information',
    ({ at, mark, text }) => `The note at ${at}, "${text}", belongs to the mark ${mark}, which no figure of its table carries.`,
    ({ mark }) => `Put ${mark} beside the figures that the note is about, or take the note away.`,
    'A note that is tied to no figure may have lost its mark, and a figure that cannot be compared then looks as if it could.',
  ),
  'unexplained-shorthand': entry<At & { shorthand: string; count: number }>(
    'information',
    ({ at, shorthand, count }) => `${shorthand} stands in ${count === 1 ? 'a cell' : `${String(count)} cells`} of figures, first at ${at}, and nothing on the sheet says what it means.`,
    ({ shorthand }) => `Write under the table what ${shorthand} stands for.`,
    'Readers take the same sign for none, not known or withheld, as they are used to.',
  ),
} as const;
