/** One text from what stands on the sheets of both styles and what was kept when they were last written. */
import { joinTexts } from '../render/place-commentary';

/**
 * `standing` are the texts of one row: undefined for a sheet without the row, "" for a cell that is empty. What differs from `kept` was
 * changed since, and wins; two changes stand one under the other. Null where a cell cannot hold both. Without the row on any sheet
 * it is what was kept.
 */
export function mergeTexts(kept: string | undefined, standing: readonly (string | undefined)[]): string | null {
  const there = standing.filter((text) => text !== undefined);
  if (there.length === 0) return kept ?? '';
  const changed = [...new Set(there.filter((text) => text !== kept))];
  if (changed.length === 0) return kept ?? '';
  if (kept !== undefined && changed.length === 1) return changed[0] ?? '';
  let joined: string | undefined;
  for (const text of changed) {
    if (text.trim() === '') continue;
    joined = joinTexts(joined, text);
    if (joined === undefined) return null;
  }
  return joined ?? '';
}
