/** Whether a text speaks of a measure: by its name, or by enough of the words that are its own. */
import { labelWords } from '../table/normal-label';
import type { NamedFigure } from './suppressed-fact';

/** Words that every measure shares. */
const COMMON = new Set(
  'number numbers count percent rate rates total recorded reported people individuals figure figures with from that this than been have were into under over year years data only those which where about among other first'.split(' '),
);

/** Two of the name's own words (one, where it has but one), or the place. */
export function mentions(text: string, { names, place }: Pick<NamedFigure, 'names' | 'place'>): boolean {
  const words = new Set(labelWords(text).split(' ').map(stem));
  if (place !== null && labelWords(place).split(' ').every((word) => words.has(stem(word)))) return true;
  return names.some((name) => {
    const own = [...new Set(labelWords(name).split(' ').filter((word) => word.length >= 4 && !COMMON.has(word)).map(stem))];
    const found = own.filter((word) => words.has(word)).length;
    return own.length > 0 && found >= Math.min(2, own.length);
  });
}

/** Plural and singular alike. */
function stem(word: string): string {
  return word.length > 4 ? word.replace(/(?:es|s)$/, '') : word;
}
