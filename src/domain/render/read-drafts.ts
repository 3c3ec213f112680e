/** The sentences on a report sheet that we wrote earlier, wherever their rows and columns stand by now. */
import { parseReference, type StandingDraft } from '../reports/drafts';
import type { CellScalar } from '../snapshot';

/**
 * By the reference of their keys. `values` are rows × columns from A1. A sentence is the nearest text to the left of its reference, else
 * the first of its row; a row that was copied counts once, the last that someone changed.
 */
export function readDrafts(values: readonly (readonly CellScalar[])[]): ReadonlyMap<string, StandingDraft> {
  const found = new Map<string, StandingDraft>();
  for (const row of values) {
    const texts = row.map((cell) => (typeof cell === 'boolean' ? '' : String(cell)));
    const column = texts.findIndex((text) => parseReference(text) !== undefined);
    const reference = parseReference(texts[column] ?? '');
    if (!reference) continue;
    const left = texts.slice(0, column).findLast((text) => text.trim() !== '');
    const text = left ?? texts.find((other, index) => index !== column && other.trim() !== '') ?? '';
    const { key, shown, written, basis } = reference;
    const earlier = found.get(key);
    if (earlier && earlier.text.trim() !== '' && (text.trim() === '' || text === earlier.text)) continue;
    found.set(key, { text, shown, written, basis });
  }
  return found;
}
