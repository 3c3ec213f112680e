/**
 * Commentary belongs to the analyst and is kept as it was typed, so what it tells is not taken out: the sheet says what to change
 * before it is published.
 */
import { keyParts } from '../summary/commentary-key';
import type { SuppressedFact } from './suppressed-fact';
import { tells } from './withhold-texts';

/** One sentence a commentary, by its key, that gives back a figure withheld on the sheet. The figure is not named. */
export function commentaryWarnings(commentary: ReadonlyMap<string, string>, facts: readonly SuppressedFact[]): readonly string[] {
  return [...commentary].flatMap(([key, text]) => {
    const { name } = keyParts(key);
    const own = facts.filter(({ names, place }) => names.some((one) => name === one || (place !== null && name === `${one} – ${place}`)));
    if (!tells(text, own, true) && !tells(text, facts, false)) return [];
    return [`The commentary on “${name}” holds a figure that is withheld: change it before this sheet is published.`];
  });
}
