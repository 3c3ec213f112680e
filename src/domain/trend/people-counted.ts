/**
 * Which people a measure or a population speaks of, so that a rate per 1,000 households is never taken over residents, nor one of
 * 10 to 17 year olds over people of all ages. Read from the words only; what they do not name is everyone.
 */

const AGES: readonly (readonly [RegExp, (match: RegExpExecArray) => string])[] = [
  [/(?<![\d/.,-])(\d{1,2})\s*(?:-|–|to)\s*(\d{1,2})(?![\d/,])/g, ([, from = '', to = '']) => `${from}-${to}`],
  [/\bunder[- ]?(\d{1,2})(?:s\b|\b)/g, ([, age = '']) => `under-${age}`],
  [/(?<![\d/.,-])(\d{1,2})\s*(?:\+|plus\b|(?:years? )?(?:and|or) over\b)/g, ([, age = '']) => `${age}+`],
  [/\bover[- ]?(\d{1,2})(?:s\b|\b)/g, ([, age = '']) => `over-${age}`],
];

const GROUPS: readonly (readonly [string, RegExp])[] = [
  ['children', /\bchild(?:ren)?\b|\byoung (?:people|person|persons)\b|\byouths?\b|\bjuveniles?\b/],
  ['adults', /\badults?\b/],
  ['parents', /\bparents?\b|\bmothers?\b/],
  ['older people', /\bolder (?:people|persons|adults)\b/],
  ['households', /\bhouseholds?\b|\bdwellings?\b|\bhomes\b/],
  ['pupils', /\bpupils?\b|\bstudents?\b/],
  ['women', /\bwomen\b|\bfemales?\b/],
  ['men', /\bmen\b|\bmales?\b/],
  ['offenders', /\b(?:re-?)?offenders?\b|\bcohorts?\b/],
  ['patients', /\bpatients?\b|\bbirths?\b|\bdeliver(?:y|ies)\b/],
];

/** "everyone", or the ages and groups that the words name, in a fixed order: "10-17", "children; under-18". */
export function peopleCounted(words: string): string {
  const text = words.toLowerCase();
  const ages = AGES.flatMap(([pattern, name]) => [...text.matchAll(pattern)].map(name));
  // An age says more than "children": a rate of 10-17 year olds is of them, whatever else its words call them.
  const groups = GROUPS.filter(([group, pattern]) => pattern.test(text) && !(ages.length > 0 && (group === 'children' || group === 'adults'))).map(([group]) => group);
  return [...new Set([...groups, ...ages])].sort().join('; ') || 'everyone';
}
