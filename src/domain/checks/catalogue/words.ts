/** Commentary against the figures beside it. */
import { entry, type At } from './entry';

export const WORDS = {
  'words-direction': entry<At & { label: string; said: string; figures: string }>(
    'warning',
    ({ at, label, said, figures }) => `The commentary on "${label}", ${at}, says "${said}", and the figures went from ${figures}.`,
    () => 'Correct the words or the figures; if another period is meant, name it.',
    'The Board reads the words first, and finds the figures beside them saying something else.',
  ),
  'words-percent': entry<At & { label: string; said: string; percent: string; figures: string }>(
    'warning',
    ({ at, label, said, percent, figures }) => `The commentary on "${label}", ${at}, says "${said}"; from ${figures} the change is ${percent}.`,
    () => 'Correct the percentage, or say between which periods it was taken.',
    'A percentage that cannot be had from the figures beside it will be asked about.',
  ),
  'words-significant': entry<At & { label: string; said: string; evidence: string }>(
    'warning',
    ({ at, label, said, evidence }) => `The commentary on "${label}", ${at}, says "${said}", and ${evidence}.`,
    () => 'Leave the word out, or say "large" if that is meant.',
    'In a table of statistics "significant" means that chance alone would hardly do it; that was not found.',
  ),
} as const;
