/** Measures that an unmatched row may mean, for a person to accept. */
import { distance } from 'fastest-levenshtein';
import type { Measure, Plan } from '../framework/plan';
import { measureIndex } from './measure-index';
import { labelWords } from './normal-label';

export interface Suggestion {
  readonly measure: Measure;
  /** 0 to 1: 1 less the edit distance as a share of the longer wording, or the share of words in common where that is more. */
  readonly likeness: number;
}

/** Less alike than this is not worth a person's time. */
const LEAST = 0.5;
/** Wordings compared letter by letter, the ones with most words in common: this keeps a large plan from costing its square. */
const COMPARED = 40;

/** At most `limit` measures, most alike first; the same source counts for a little. Empty where nothing is near. */
export function suggestMeasures(label: string, source: string | null, plan: Plan, limit: number): readonly Suggestion[] {
  const { byWord, entries, sourceOf } = measureIndex(plan);
  const words = labelWords(label).slice(0, 300);
  const own = new Set(words.split(' '));
  const shared = new Map<number, number>();
  for (const word of own) {
    const places = byWord.get(word) ?? [];
    if (places.length > 200 && places.length > entries.length / 4) continue;
    for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  const nearest = [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, COMPARED);
  const best = new Map<string, Suggestion>();
  for (const [place, count] of nearest) {
    const entry = entries[place];
    if (!entry) continue;
    const letters = 1 - distance(words, entry.words) / Math.max(words.length, entry.words.length, 1);
    const overlap = count / Math.max(own.size, new Set(entry.words.split(' ')).size);
    const sameSource = source !== null && entry.measure.source !== null && sourceOf(source) === sourceOf(entry.measure.source);
    const likeness = Math.min(1, Math.max(letters, overlap) + (sameSource ? 0.02 : 0));
    const before = best.get(entry.measure.id);
    if (likeness >= LEAST && (!before || before.likeness < likeness)) best.set(entry.measure.id, { measure: entry.measure, likeness });
  }
  return [...best.values()].sort((a, b) => b.likeness - a.likeness || (a.measure.id < b.measure.id ? -1 : 1)).slice(0, limit);
}
