/** A measure's wording as the subject of a sentence. Verbs are in the past tense, which is the same for one and for many. */

/** What the plan wants of a measure is no part of its name: "Increase in referrals …", "Reduction in the number of …". */
const WISH = /^(?:(?:increase|increased|reduction|reduce|reduced|decrease|improvement) (?:in|of) (?:the )?|(?:increase|reduce|improve) (?=\p{Ll}))/iu;

/** Brackets at the end that say how the measure is counted, and not what. */
const HOW_COUNTED = /\s*\((?:(?:and )?(?:the )?numbers?(?: of [^()]*)?|total and type|annual weighted average)\)\s*\.?$/i;

const OPENINGS: readonly (readonly [RegExp, string])[] = [
  [/^numbers? of /i, 'The number of '],
  [/^(?:rate|rates) of /i, 'The rate of '],
  [/^(?:%|percent|per cent|percentage|proportion) of (?:the )?/i, 'The percentage of '],
  [/^average /i, 'The average '],
  [/^total number of /i, 'The total number of '],
];

/** Who is counted: "Children who run away from home rose by 4.1%" would say something else. */
const PEOPLE = /^(?:adults|children|clients|individuals|offenders|parents|people|residents|under-\d+s|victims|young people)\b/i;

/**
 * "The number of rescues from water", "Domestic abuse incidents", "The rate of first time entrants to youth justice system". `kind` is
 * the measure's; `place` follows in its own words. Brackets that say "(and number of …)" go, as the figures say it.
 */
export function measureSubject(wording: string, kind: string, place: string | null): string {
  // A second sentence says how it is counted; other brackets, such as "(primary)", say what is.
  const first = wording.replace(/\s+/g, ' ').trim().replace(/\.\s+\p{Lu}.*$/u, '').replace(HOW_COUNTED, '').replace(/[.;:,]$/, '');
  const named = capital(first.replace(WISH, ''));
  const opening = OPENINGS.find(([pattern]) => pattern.test(named));
  const opened = opening ? named.replace(opening[0], opening[1]) : named;
  const rated = kind === 'rate' && !/\brates?\b/i.test(opened) ? `The rate of ${small(opened.replace(/^The number of /, ''))}` : opened;
  const counted = kind === 'count' && PEOPLE.test(rated) ? `The number of ${small(rated)}` : rated;
  return place === null ? counted : `${counted} in ${place}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Letters that stand for a name keep their capitals: "ASB", "GMP". */
function small(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
