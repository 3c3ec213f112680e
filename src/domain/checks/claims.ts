/** What a commentary claims of one measure: only claims that can mean nothing else are read. */

export interface Claims {
  readonly direction: { readonly sign: 1 | -1; readonly said: string } | null;
  /** A percent change, always positive, with the decimals at which it is written. */
  readonly percent: { readonly value: number; readonly decimals: number; readonly said: string } | null;
  /** How many times the earlier figure the later one is to be: doubled, halved, trebled. */
  readonly times: { readonly least: number; readonly most: number; readonly said: string } | null;
  readonly significant: string | null;
}

const NONE: Claims = { direction: null, percent: null, times: null, significant: null };

const RISE = /\b(?:increased|has increased|rose|risen|grew|gone up|went up|an? (?:\w+ )?(?:increase|rise) (?:of|in|from|to)|up by|rose by)\b/i;
const FALL = /\b(?:decreased|fell|fallen|declined|dropped|gone down|went down|an? (?:\w+ )?(?:decrease|fall|reduction|decline|drop) (?:of|in|from|to)|down by|reduced by|has reduced|have reduced)\b/i;
/** Words about the other way, in any form: with both in one text nobody can say which belongs to the figures. */
const ANY_RISE = /\b(?:increas\w*|rise[ns]?|rising|rose|grew|grow\w*|higher|upward\w*|up)\b/i;
const ANY_FALL = /\b(?:decreas\w*|fall(?:s|en|ing)?|fell|declin\w*|drop(?:s|ped|ping)?|reduc\w*|lower|fewer|less|downward\w*|down)\b/i;
/** What turns a claim, or makes it one about something else: negation, hope, another stretch of time, a part of the figures, a comparison with others. */
const HEDGE =
  /\b(?:not|no|never|nor|neither|without|n't|cannot|unlikely|despite|although|though|however|but|while|whilst|whereas|except|apart from|would|could|should|may|might|if|expect\w*|aim\w*|target\w*|plan(?:s|ned)? to|hope\w*|likely|forecast\w*|predict\w*|risk of|work(?:ing)? to|in order to|rather than|instead|national\w*|region\w*|elsewhere|other areas|average|similar|confidence|awareness|reporting of|since|over the (?:last|past)|long[- ]term|first (?:quarter|half)|second half|quarter\w*|q[1-4]|month\w*|january|february|march|april|may|june|july|august|september|october|november|december|christmas|summer|winter|initially|until|before|after|then|previously|earlier|among|particularly|especially|mainly|largely due|one of|some of|part of|types? of|proportion)\b|n['’]t\b|\?/i;
const PERCENT = /(\d+(?:\.(\d+))?)\s?(?:%|per ?cent\b)/gi;
const YEARS = /\b(?:19|20)\d\d\b/;
/** Longer than this, a commentary speaks of more than its figures. */
const LONGEST = 240;

/** The claims of a text. `label` is the measure's own name, whose words ("Increase in referrals") are no claim. Nothing where the text hedges. */
export function claimsIn(text: string, label: string): Claims {
  const plain = text.replace(/\s+/g, ' ').trim();
  const without = remove(plain, label);
  if (plain === '' || plain.length > LONGEST || HEDGE.test(without) || YEARS.test(without.replace(/\b(?:19|20)\d\d\s?[/-]\s?\d\d(?:\d\d)?\b/g, ''))) return NONE;
  // Two sentences with claims of their own, or a year named, may be about other figures.
  if (/\b(?:19|20)\d\d\s?[/-]\s?\d\d/.test(without)) return NONE;
  const [rise, fall] = [RISE.exec(without)?.[0], FALL.exec(without)?.[0]];
  const times = timesIn(without);
  if ((ANY_RISE.test(without) && ANY_FALL.test(without)) || (times && (ANY_RISE.test(without) || ANY_FALL.test(without)))) return NONE;
  const claim = rise ?? fall;
  if (claim !== undefined && !isOfMeasure(without, claim, label)) return NONE;
  const direction = rise !== undefined ? { sign: 1 as const, said: rise } : fall !== undefined ? { sign: -1 as const, said: fall } : null;
  const percents = [...without.matchAll(PERCENT)];
  const [only] = percents;
  const percent = direction && percents.length === 1 && only && /\b(?:by|of)\s(?:\w+\s)?\d[\d.]*\s?(?:%|per ?cent)/i.test(without)
    ? { value: Number(only[1]), decimals: only[2]?.length ?? 0, said: only[0].trim() }
    : null;
  const significant = (direction || /\bsignificant(?:ly)? (?:change|difference)\b/i.test(without)) && /\bsignificant(?:ly)?\b/i.test(without) ? (/\bsignificant(?:ly)?\b(?: \w+)?/i.exec(without)?.[0] ?? null) : null;
  return { direction: times ? null : direction, percent, times, significant };
}

/** Words that may stand before a claim without naming anything else. */
const GENERIC = new Set(
  'number numbers figure figures rate rates total totals count counts level levels volume volumes percentage overall recorded reported cases incidents offences crimes this that these those there with have been were year years also again significantly slightly sharply steadily markedly both they which very more were after borough stockport significant small slight large down from into further sharp welcome'.split(' '),
);

/** True where nothing but the measure can have risen or fallen: "patrols have increased" is about patrols. */
function isOfMeasure(text: string, claim: string, label: string): boolean {
  const own = new Set(wordsOf(label));
  const at = text.indexOf(claim);
  const before = text.slice(Math.max(text.lastIndexOf('.', at), text.lastIndexOf(';', at)) + 1, at);
  const after = /\bin$/i.test(claim) ? (text.slice(at + claim.length).split(/[.,;:]/)[0] ?? '').trim().split(' ').slice(0, 3).join(' ') : '';
  return wordsOf(`${before} ${claim.replace(/\b(?:increase|rise|decrease|fall|reduction|decline|drop)d?\b|\b(?:increas|decreas|reduc|declin|dropp|fall|gone|went|rose|risen|fell|grew)\w*/gi, '')} ${after}`)
    .every((word) => GENERIC.has(word) || own.has(word) || own.has(word.replace(/s$/, '')) || own.has(`${word}s`));
}

/** Words of four letters and more, in lower case. */
function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []).filter((word) => !/\d/.test(word));
}

function remove(text: string, label: string): string {
  const at = label === '' ? -1 : text.toLowerCase().indexOf(label.toLowerCase());
  return at === -1 ? text : `${text.slice(0, at)} ${text.slice(at + label.length)}`;
}

/** "Doubled" is taken for 1.7 to 2.5 times, which no one would dispute. */
function timesIn(text: string): Claims['times'] {
  const said = /\b(?:more than |almost |nearly |just over |over )?(doubled|halved|trebled|tripled)\b/i.exec(text);
  const word = said?.[1]?.toLowerCase();
  if (!said || word === undefined) return null;
  const more = /more than|over/i.test(said[0]);
  if (word === 'doubled') return { least: 1.7, most: more ? 3.2 : 2.5, said: said[0] };
  if (word === 'halved') return { least: more ? 0.3 : 0.4, most: 0.6, said: said[0] };
  return { least: 2.6, most: more ? 4.2 : 3.5, said: said[0] };
}
