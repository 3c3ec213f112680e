/** A line of a return in words: what it is about, and what would become of it. */
import type { LineStatus, PreviewLine } from '../../domain/returns/import/preview';

export const STATUS_WORDS: Readonly<Record<LineStatus, string>> = {
  new: 'New', revised: 'Revised', unchanged: 'Unchanged', missing: 'Asked for and not given', refused: 'Refused',
};

/** In this order they are shown: what can be taken first. */
export const STATUSES: readonly LineStatus[] = ['new', 'revised', 'refused', 'missing', 'unchanged'];

/** "Deliberate fires (primary), GMFRS, Q3 2025/26". */
export function lineTitle({ measure, source, place, period }: Pick<PreviewLine, 'measure' | 'source' | 'place' | 'period'>): string {
  return [measure, source, place, period].filter((part) => part !== null && part !== '').join(', ');
}

/** "12 becomes 14 (value)", "14". Blank where nothing is given. */
export function figureWords({ status, old, now, changed }: Pick<PreviewLine, 'status' | 'old' | 'now' | 'changed'>): string {
  if (now === null) return '';
  if (status !== 'revised' || !old) return now;
  if (changed.includes('value')) return `${old.text === '' ? 'blank' : old.text} becomes ${now}`;
  return `${now}, with another ${listed(changed)}`;
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
