/**
 * Shorthand that stands where a figure would. The bracketed codes are the Government Analysis Function's ("Releasing statistics
 * in spreadsheets"); N/A and the like are read as "not available" by convention, with the text kept. What a bare symbol
 * means (`*`, `-`, `..`) differs from table to table: it is decided by the table's own legend or left open.
 */
import type { ObservationKind } from '../observation';

export type AbsenceKind = Extract<ObservationKind, 'suppressed' | 'not-available' | 'not-applicable' | 'low'>;

/** A table's own legend: what a shorthand means there, by the shorthand in lower case. */
export type Legend = ReadonlyMap<string, AbsenceKind>;

const CODES: Legend = new Map<string, AbsenceKind>([
  ['[c]', 'suppressed'],
  ['[x]', 'not-available'],
  ['[z]', 'not-applicable'],
  ['[low]', 'low'],
  ['[w]', 'not-available'],
  ['n/a', 'not-available'],
  ['n.a.', 'not-available'],
  ['n.a', 'not-available'],
  ['na', 'not-available'],
  ['not available', 'not-available'],
  ['not yet available', 'not-available'],
  ['data not available', 'not-available'],
  ['not known', 'not-available'],
  ['no data', 'not-available'],
  ['no data available', 'not-available'],
  ['tbc', 'not-available'],
  ['tba', 'not-available'],
  ['to be confirmed', 'not-available'],
  ['awaited', 'not-available'],
  ['awaiting data', 'not-available'],
  ['pending', 'not-available'],
  ['..', 'not-available'],
  ['…', 'not-available'],
  ['...', 'not-available'],
  [':', 'not-available'],
  ['not applicable', 'not-applicable'],
  ['suppressed', 'suppressed'],
  ['confidential', 'suppressed'],
  ['redacted', 'suppressed'],
]);

/** What the whole of a text says instead of a figure; undefined where it is no shorthand. The table's legend comes first. */
export function readShorthand(text: string, legend?: Legend): AbsenceKind | undefined {
  const key = text.trim().toLowerCase().replace(/\s+/g, ' ');
  if (key.length > 60) return undefined;
  return legend?.get(key) ?? CODES.get(key) ?? (/^(?:data )?not (?:yet )?available (?:until|before|yet|for|at)\b/.test(key) ? 'not-available' : undefined);
}

/** What a legend's words say of a shorthand; undefined where they say none of these. */
export function meaningOf(words: string): AbsenceKind | undefined {
  if (/suppress|confidential|disclos|fewer than|less than (?:5|five|10|ten|3|three)\b|small number/i.test(words)) return 'suppressed';
  if (/not applicable|not calculable|cannot be calculated|not meaningful/i.test(words)) return 'not-applicable';
  if (/not (?:yet )?available|unavailable|not collected|not recorded|no data|missing|not provided/i.test(words)) return 'not-available';
  if (/round(?:s|ed) to (?:0|zero)|less than half|negligible/i.test(words)) return 'low';
  return undefined;
}
