/** What makes a finding the same finding at the next reading, so that an acknowledgement stays with it. */
import type { Finding } from '../checks/finding';

/**
 * A reference of twelve hexadecimal digits, such as "3f9a12c0b4d1", of the code and what the finding is about. A measure's finding keeps it when the
 * row moves or the sheet is renamed; where the offending text changes it is another finding. One without a measure goes by its
 * sheet, and by its cell where it quotes no text.
 */
export function findingKey({ code, sheet, address, measureId, source, period, text }: Finding): string {
  const place = measureId === null ? [sheet, text === null ? address : null] : [null, null];
  return digest(JSON.stringify([code, measureId, source, period, text, ...place]));
}

/**
 * 48 bits of two FNV-1a hashes with different seeds (Fowler, Noll, Vo; prime 16777619): not for secrets, only so that a reference
 * fits a column. By the birthday bound two of 10,000 findings share one less than once in five million workbooks.
 */
function digest(words: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => fnv1a(words, seed).toString(16).padStart(8, '0')).join('').slice(0, 12);
}

function fnv1a(words: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < words.length; index += 1) {
    hash ^= words.charCodeAt(index);
    hash = Math.imul(hash, 16777619) >>> 0;
  }
  return hash;
}
