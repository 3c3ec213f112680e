/** Words that say that figures are in thousands or millions: they are read as they stand, and are then no sums of pounds. */

const SCALE = /£ ?(?:k|m|mn|bn)\b|(?<![\d,.])0{3}s?\b|(?<!\bper |\d ?)\b(?:thousands?|millions?|billions?)\b/i;
const OWN = /\d ?(?:k|m|mn|bn|thousand|million|billion)\b/i;

/** The words of a heading, a title or a label that say so; "" where it says nothing of the kind. "Per thousand" is a rate. */
export function scaleIn(text: string | null): string {
  return text === null || text.length > 400 ? '' : (SCALE.exec(text)?.[0] ?? '');
}

/** True where a figure says itself that it is in thousands or millions ("£310k"): it has been multiplied out. */
export function hasOwnScale(text: string): boolean {
  return OWN.test(text);
}
