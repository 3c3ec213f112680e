/**
 * Shorthand that stands where a figure would. The bracketed codes are the Government Analysis Function's ("Releasing statistics
 * in spreadsheets"); N/A and the like are read as "not available" by convention, with the text kept. What a bare symbol
 * means (`*`, `-`, `..`) differs from table to table: it is decided by the table's own legend or left open.
 */
import type { ObservationKind } from '../observation';

export type AbsenceKind = Extract<ObservationKind, 'suppressed' | 'not-available' | 'not-applicable' | 'low'>;

/** What a shorthand means: one of the absences, or a real zero where a legend says "nil". */
export type ShorthandMeaning = AbsenceKind | 'zero';

/** A legend: what each shorthand means, by the shorthand in lower case with plain hyphens. */
export type Legend = ReadonlyMap<string, ShorthandMeaning>;

const CODES: Legend = new Map<string, ShorthandMeaning>([
  ['[c]', 'suppressed'],
  ['[x]', 'not-available'],
  ['[z]', 'not-applicable'],
  ['[low]', 'low'],
  ['[w]', 'not-available'],
  ['n/a', 'not-available'],
  ['n / a', 'not-available'],
  ['n.a.', 'not-available'],
  ['n.a', 'not-available'],
  ['na', 'not-available'],
  ['n/k', 'not-available'],
  ['unavailable', 'not-available'],
  ['unknown', 'not-available'],
  ['missing', 'not-available'],
  ['tbc', 'not-available'],
  ['t.b.c.', 'not-available'],
  ['tba', 'not-available'],
  ['tbd', 'not-available'],
  ['pending', 'not-available'],
  ['awaited', 'not-available'],
  ['..', 'not-available'],
  ['…', 'not-available'],
  ['...', 'not-available'],
  [':', 'not-available'],
  ['not applicable', 'not-applicable'],
  ['suppressed', 'suppressed'],
  ['confidential', 'suppressed'],
  ['redacted', 'suppressed'],
  ['withheld', 'suppressed'],
]);

/** Whole cells that say in words that there is no figure, or none yet. */
const SAID: readonly (readonly [RegExp, AbsenceKind])[] = [
  [/^(?:data |figures? )?(?:suppressed|withheld)(?: (?:due to|because of|for|to) .*)?$/, 'suppressed'],
  [/^(?:data |figures? |information )?(?:is |are )?not (?:yet |currently )?(?:available|published|known|reported|collected|recorded|measured|provided|supplied|received|returned|due|released|held|captured)(?: (?:until|before|yet|for|at|by|from|in|due)\b.*)?$/, 'not-available'],
  [/^(?:data|figures?) (?:unavailable|missing|awaited|pending|to follow)$/, 'not-available'],
  [/^(?:no data|no figures?|no return|no returns|no information)(?: (?:available|received|yet|provided|supplied|held|returned))?$/, 'not-available'],
  [/^(?:to be (?:confirmed|advised|announced|determined|reported|supplied)|to follow)$/, 'not-available'],
  [/^(?:still )?(?:awaiting|awaited from|waiting for)\b.*$/, 'not-available'],
  [/^(?:data |figures? )?(?:due|available|expected|published) (?:in |from |by |end |at |mid-?|q[1-4]|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|spring|summer|autumn|winter|20\d\d).*$/, 'not-available'],
  [/^new (?:measure|indicator|pi|kpi)(?: (?:for|in|from) .*)?$/, 'not-available'],
];

/** Longest shorthand. */
const LONGEST = 60;

/**
 * What the whole of a text says instead of a figure; undefined where it is no shorthand. The table's own legend comes first, then the
 * `conventions` that hold where it says nothing, then the codes that mean one thing everywhere.
 */
export function readShorthand(text: string, legend?: Legend, conventions?: Legend): ShorthandMeaning | undefined {
  if (text.length > LONGEST * 2) return undefined;
  const key = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (key.length > LONGEST) return undefined;
  const known = legend?.get(key) ?? conventions?.get(key) ?? CODES.get(key);
  if (known !== undefined || key.length < 6) return known;
  return SAID.find(([pattern]) => pattern.test(key.replace(/[.!]$/, '')))?.[1];
}

/**
 * True for a note beside an empty value that says that it was held back, or that its numbers are too small to give: "Value suppressed",
 * "Value cannot be calculated as number of cases is too small" (Fingertips, OHID). Any other note leaves the value blank.
 */
export function saysHeldBack(note: string): boolean {
  if (/\b(?:not|no longer|un)[ -]?suppress|\bnot (?:been )?withheld/i.test(note)) return false;
  return /\bsuppress(?:ed|ion)\b|\bwithheld\b|\bredacted\b|\btoo (?:small|few)\b/i.test(note);
}

/**
 * The letters that stand without brackets in data files of the Department for Education ("Open data standards", symbols: c confidential,
 * z not applicable, x not available, low rounds to 0). They hold only in a file that names its columns as those files do.
 */
export const BARE_LETTERS: Legend = new Map<string, ShorthandMeaning>([['c', 'suppressed'], ['z', 'not-applicable'], ['x', 'not-available'], ['low', 'low']]);

const FEW = '(?:£?\\d{1,2}\\b|one|two|three|four|five|six|ten|twenty)';
const SMALL = new RegExp(
  `suppress|confidential|disclos|withheld|redacted|small (?:number|count|sample|base)|too (?:small|unreliable|few)|(?:fewer|less|lower|smaller) than (?:or equal to )?${FEW}|(?:below|under) ${FEW}|[<≤] ?\\d|between (?:1|one|0|zero) and ${FEW}|\\b[01] ?(?:-|–|to) ?\\d{1,2}\\b|${FEW} or (?:fewer|less)`, 'i',
);

/** What a legend's words say of a shorthand; undefined where they say none of these. */
export function meaningOf(words: string): ShorthandMeaning | undefined {
  if (/round(?:s|ed|ing)?(?: down)? to (?:0|zero|nil)|less than half|negligible|less than 0\.\d/i.test(words)) return 'low';
  if (SMALL.test(words)) return 'suppressed';
  if (/not applicable|not calculable|(?:cannot|could not|can't|not) be calculated|not calculated|not meaningful/i.test(words)) return 'not-applicable';
  if (/not (?:yet |currently )?(?:available|published|known|collected|recorded|provided|supplied|reported|held)|unavailable|no (?:data|return|figures?)\b|none recorded|missing|awaited|unknown/i.test(words)) return 'not-available';
  return /^\W*(?:a |an? )?(?:nil|zero|none|true zero|no (?:cases|incidents|offences|events))\b/i.test(words) ? 'zero' : undefined;
}
