/** Figures of which only a bound is given: "<5", "fewer than ten", "1-4", ">95%", "100+". */
import type { CellReading } from '../observation';
import { decimalsOf } from './decimal';

type Bounded = Pick<CellReading, 'kind' | 'value' | 'number' | 'denominator' | 'lower' | 'upper' | 'decimals' | 'basis'>;

const NOTHING: Bounded = { kind: 'suppressed', value: null, number: null, denominator: null, lower: null, upper: null, decimals: null, basis: null };

const WORDS: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, twenty: 20 };
const NUMBER = `(\\d{1,3}(?:,\\d{3})|\\d{1,4}(?:\\.\\d{1,3})?|${Object.keys(WORDS).join('|')}) ?(%|per ?cent)?`;
const BELOW = new RegExp(`^(<=|≤|<|less than|fewer than|under|below|up to|no more than|at most) ?${NUMBER}$`, 'i');
const ABOVE = new RegExp(`^(>=|≥|>|more than|over|above|greater than|at least) ?${NUMBER}$`, 'i');
const OR_FEWER = new RegExp(`^${NUMBER} or (fewer|less|under|below)$`, 'i');
const OR_MORE = new RegExp(`^${NUMBER} ?(\\+|or (?:more|over|above|greater))$`, 'i');
const INCLUSIVE = /=|≤|≥|up to|no more|at most|at least/i;

const numberOf = (text: string | undefined): number => WORDS[text?.toLowerCase() ?? ''] ?? Number((text ?? '').replace(',', ''));

/**
 * The least and the most that a figure may be; undefined where the text is no such bound. A whole number that excludes its bound stops one
 * short of it ("<5": 0 to 4). Less than 1 is a figure that rounds to nothing ('low'). A range is one up to 20 ("1-4"): beyond that it
 * is as likely a label.
 */
export function readCensored(text: string): Bounded | undefined {
  const below = BELOW.exec(text);
  if (below) return lessThan(numberOf(below[2]), below[3] !== undefined, INCLUSIVE.test(below[1] ?? ''));
  const fewer = OR_FEWER.exec(text);
  if (fewer) return lessThan(numberOf(fewer[1]), fewer[2] !== undefined, true);
  const above = ABOVE.exec(text);
  if (above) return moreThan(numberOf(above[2]), above[3] !== undefined, INCLUSIVE.test(above[1] ?? ''));
  const more = OR_MORE.exec(text);
  if (more) return moreThan(numberOf(more[1]), more[2] !== undefined, true);
  const range = /^(\d{1,2}) ?(?:-|to) ?(\d{1,2})$/.exec(text);
  if (!range) return undefined;
  const [lower, upper] = [Number(range[1]), Number(range[2])];
  return upper <= 20 && lower < upper ? { ...NOTHING, lower, upper } : undefined;
}

function lessThan(bound: number, isPercent: boolean, isInclusive: boolean): Bounded | undefined {
  if (isPercent && bound > 100) return undefined;
  if (!isInclusive && bound <= 1) return { ...NOTHING, kind: 'low', lower: 0, upper: bound };
  return { ...NOTHING, lower: 0, upper: isInclusive || isPercent || decimalsOf(bound) > 0 ? bound : bound - 1 };
}

function moreThan(bound: number, isPercent: boolean, isInclusive: boolean): Bounded | undefined {
  if (isPercent && bound > 100) return undefined;
  return { ...NOTHING, lower: isInclusive || isPercent || decimalsOf(bound) > 0 ? bound : bound + 1, upper: isPercent ? 100 : null };
}
