/** The words that closed columns of the Framework sheet offer, and what they stand for in a plan. */

type Words = readonly (readonly [value: string, words: string])[];

export const KIND_WORDS: Words = [
  ['count', 'count'], ['rate', 'rate'], ['percent', 'percent'], ['currency', 'currency'], ['duration', 'duration'], ['narrative', 'narrative'],
  ['not-specified', 'not yet specified'],
];
export const FREQUENCY_WORDS: Words = [
  ['annual', 'annual'], ['quarterly', 'quarterly'], ['monthly', 'monthly'], ['survey-wave', 'survey wave'], ['not-specified', 'not specified'],
];
export const POLARITY_WORDS: Words = [['higher-is-better', 'higher is better'], ['lower-is-better', 'lower is better'], ['none', 'no judgement']];
export const STANDING_WORDS: Words = [['plan', 'the plan'], ['proposed', 'proposed'], ['confirmed', 'confirmed']];
export const RANGE_UNIT_WORDS: Words = [['percent', 'percent'], ['points', 'percentage points'], ['absolute', 'absolute']];
export const YES_NO: Words = [['yes', 'yes'], ['no', 'no']];
export const THEME_KIND_WORDS: Words = [['theme', 'theme'], ['strategic-priority', 'strategic priority']];

/** As people retype words: without regard to capitals, runs of spaces, and the hyphens and dashes between words. */
export function foldWords(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[\s_‐-―-]+/g, ' ').trim();
}

/** The words for a value, which is always one of the list. */
export function wordsFor(words: Words, value: string): string {
  return words.find(([known]) => known === value)?.[1] ?? value;
}

/** The value that words stand for; the text as it is where they stand for none, so that the schema refuses it. */
export function valueFor(words: Words, text: string): string {
  const folded = foldWords(text);
  return words.find(([value, said]) => foldWords(said) === folded || foldWords(value) === folded)?.[0] ?? text;
}

/** "higher is better, lower is better or no judgement". */
export function choice(words: Words): string {
  const said = words.map(([, one]) => one);
  return `${said.slice(0, -1).join(', ')} or ${said.at(-1) ?? ''}`;
}
