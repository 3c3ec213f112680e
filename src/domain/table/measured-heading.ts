/** Headings that hold the measure and the period in one text: "Estimated population mid-2023", "2015/16 rate", "Number (2016)". */
import type { PeriodReading } from '../period/read-period';
import { readPeriod } from '../period/read-period';
import { isDerived } from './heading-sense';

export interface MeasuredHeading {
  readonly reading: Exclude<PeriodReading, { readonly kind: 'none' }>;
  /** What remains without the period: "Estimated population". */
  readonly rest: string;
}

const LONGEST = 160;

const MONTH = '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const FOUR = '(?:19|20)\\d\\d';
const PAIR = `${FOUR}\\s?[/\\u2010-\\u2015-]\\s?(?:${FOUR}|\\d\\d)`;
const MONTH_YEAR = `${MONTH}[\\s-]*(?:${FOUR}|'?\\d\\d(?!\\d))`;

/** Longest first, so that "year ending March 2015" is not taken for "March 2015", nor that for 2015. */
const SHAPES: readonly string[] = [
  `(?:y\\/?e|year[- ]end(?:ing|ed)?|year to|12 months (?:to|ending)|quarter (?:ending|to))\\s+(?:the end of\\s+)?(?:\\d{1,2}(?:st|nd|rd|th)?\\s+)?${MONTH_YEAR}`,
  `${MONTH_YEAR}\\s*(?:-|\\u2013|to)\\s*${MONTH_YEAR}`,
  `${MONTH}\\s*(?:-|\\u2013|to)\\s*${MONTH_YEAR}`,
  `(?:q|quarter\\s*)[1-4]\\s*,?\\s*(?:of\\s+)?(?:${PAIR}|${FOUR})`,
  `(?:${PAIR}|${FOUR})\\s*,?\\s*(?:q|quarter\\s*)[1-4]`,
  `(?:as )?(?:at )?\\d{1,2}(?:st|nd|rd|th)?\\s+${MONTH}\\s+${FOUR}`,
  `mid(?:-?year)?[\\s-]*${FOUR}`,
  `(?:fy|financial year)\\s*(?:${PAIR}|${FOUR})`,
  MONTH_YEAR,
  PAIR,
  FOUR,
];

const SHAPE = new RegExp(`(?<![\\p{L}\\p{N}/])(?:${SHAPES.join('|')})(?![\\p{L}\\p{N}]|[/-]\\d)`, 'giu');
const QUICK = /(?:19|20)\d\d|'?\d\d(?!\d)/;

/** Every period that a text names, in the order in which they stand: "Change 2014/15 to 2015/16" names two. */
export function periodsNamed(text: string): readonly PeriodReading[] {
  if (text.length > LONGEST || !QUICK.test(text)) return [];
  return [...text.replace(/[\s\u00a0]+/g, ' ').matchAll(SHAPE)].map(([hit]) => readPeriod(hit));
}

/**
 * The one period of a heading, with the words beside it. Null where it has none, or two ("Change 2014/15 to 2015/16"), where
 * nothing but the period stands there, and for headings of what is no observation: targets, changes, ranks, forecasts.
 */
export function measuredHeading(text: string): MeasuredHeading | null {
  if (text.length > LONGEST || !QUICK.test(text) || isDerived(text)) return null;
  const tidy = text.replace(/[\s\u00a0]+/g, ' ').trim();
  const hits = [...tidy.matchAll(SHAPE)];
  const [hit] = hits;
  if (hits.length !== 1 || hit === undefined) return null;
  const reading = readPeriod(hit[0]);
  if (reading.kind === 'none') return null;
  const before = tidy.slice(0, hit.index).replace(/[\s([:,–-]+$/, '').replace(/\b(?:in|for|at|during|as at|on|to)$/i, '').trim();
  const after = tidy.slice(hit.index + hit[0].length).replace(/^[\s)\]:,–-]+/, '').trim();
  const rest = [before, after].filter((part) => part !== '').join(' ').replace(/\s*[([]\s*$/, '').trim();
  return /\p{L}|%|£/u.test(rest) ? { reading, rest } : null;
}
