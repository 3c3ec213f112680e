/** One figure as text, with its sign, thousands, unit and scale. */
import { shiftDecimal } from './decimal';

export interface NumberText {
  readonly value: number;
  readonly unit: 'plain' | 'percent' | 'currency';
  readonly decimals: number;
  /** True where the text names what the figure is per: "12 per 1,000". */
  readonly isRate: boolean;
  /** True where a plus or a minus is written before it, as before a change. */
  readonly isSigned: boolean;
}

const SCALES: Readonly<Record<string, number>> = { '': 0, k: 3, thousand: 3, m: 6, mn: 6, million: 6, bn: 9, billion: 9 };

const SHAPE = new RegExp(
  '^(?<open>\\()?(?<sign>[+-])?\\s?(?<pound>£)?\\s?(?<open2>\\()?(?<sign2>-)?' +
    '(?<whole>\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d{1,15})?(?:\\.(?<fraction>\\d{1,15}))?' +
    '\\s?(?<scale>k|mn?|bn|thousand|million|billion)?\\s?(?<percent>%|per ?cent)?(?<close>\\))?(?<after>-)?' +
    '(?<rate>\\s?per\\s?(?:\\d{1,3}(?:,\\d{3})+|\\d{3,7}|thousand|million|hundred thousand|head|capita)(?: [a-z]+){0,3})?(?: (?:days?|hours?|hrs|minutes?|mins|weeks?|months?|years?)| ?(?<points>pp|ppts?|percentage points?))?$',
  'i',
);

/** Excel's own way of writing a large or a small number. */
const SCIENTIFIC = /^(-?\d(?:\.(\d{1,14}))?)E([+-]\d{2,3})$/;

/** Spaces of every kind to plain ones, minus signs of every kind to a hyphen, full-width figures to plain ones. */
export function plainText(text: string): string {
  return text
    .replace(/[\s\u00a0\u2000-\u200b\u202f\u3000\ufeff]+/g, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .trim();
}

/**
 * Reads plain text (see plainText) as one figure: "5,261", "63.5%", "£1.2m", "-3", "(1,234)". Undefined where any of it is
 * not understood: thousands wrongly grouped, letters, a bare "(68)", which may be an accountant's minus or a bracketed count.
 */
export function readNumberText(text: string): NumberText | undefined {
  if (text.length > 60) return undefined;
  const groups = SHAPE.exec(text)?.groups;
  if (!groups) return scientific(text);
  const { open: before, open2, close, sign, sign2, pound, whole = '', fraction = '', scale = '', percent, after, rate, points } = groups;
  if (whole === '' && fraction === '') return undefined;
  const open = before ?? open2;
  if ((before !== undefined && open2 !== undefined) || (open2 !== undefined && pound === undefined)) return undefined;
  if ((open === undefined) !== (close === undefined) || (sign !== undefined && sign2 !== undefined)) return undefined;
  // A minus behind is that of an accounts system where nothing else can be meant: "1,234-", "5.00-". "5-" may be half a range.
  if (after !== undefined && (open !== undefined || sign !== undefined || sign2 !== undefined || (fraction === '' && !whole.includes(',')))) return undefined;
  if (points !== undefined && (percent !== undefined || pound !== undefined || scale !== '')) return undefined;
  if (open !== undefined && (sign !== undefined || (pound === undefined && fraction === '' && !whole.includes(',')))) return undefined;
  if (percent !== undefined && (pound !== undefined || scale !== '')) return undefined;
  const places = SCALES[scale.toLowerCase()] ?? 0;
  const magnitude = shiftDecimal(Number(`${whole.replace(/[, ]/g, '') || '0'}.${fraction || '0'}`), places);
  const negative = open !== undefined || sign === '-' || sign2 === '-' || after !== undefined;
  return {
    value: negative && magnitude !== 0 ? -magnitude : magnitude,
    unit: percent !== undefined ? 'percent' : pound !== undefined ? 'currency' : 'plain',
    decimals: places === 0 ? fraction.length : 0,
    isRate: rate !== undefined,
    isSigned: sign !== undefined || sign2 !== undefined,
  };
}

function scientific(text: string): NumberText | undefined {
  const [, digits, fraction = '', exponent] = SCIENTIFIC.exec(text) ?? [];
  if (digits === undefined || exponent === undefined) return undefined;
  const value = shiftDecimal(Number(digits), Number(exponent));
  if (!Number.isFinite(value)) return undefined;
  return { value, unit: 'plain', decimals: Math.max(0, fraction.length - Number(exponent)), isRate: false, isSigned: digits.startsWith('-') };
}
