/** One figure as text, with its sign, thousands, unit and scale. */
import { shiftDecimal } from './decimal';

export interface NumberText {
  readonly value: number;
  readonly unit: 'plain' | 'percent' | 'currency';
  readonly decimals: number;
  /** True where the text names what the figure is per: "12 per 1,000". */
  readonly isRate: boolean;
}

const SCALES: Readonly<Record<string, number>> = { '': 0, k: 3, thousand: 3, m: 6, mn: 6, million: 6, bn: 9, billion: 9 };

const SHAPE = new RegExp(
  '^(?<open>\\()?(?<sign>[+-])?\\s?(?<pound>£)?\\s?(?<sign2>-)?' +
    '(?<whole>\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?: \\d{3})+|\\d{1,15})?(?:\\.(?<fraction>\\d{1,15}))?' +
    '\\s?(?<scale>k|mn?|bn|thousand|million|billion)?\\s?(?<percent>%|per ?cent)?(?<close>\\))?' +
    '(?<rate>\\s?per\\s?(?:\\d{1,3}(?:,\\d{3})+|\\d{3,7})(?: [a-z]+){0,3})?(?: (?:days?|hours?|hrs|minutes?|mins|weeks?|months?|years?))?$',
  'i',
);

/** Spaces of every kind to plain ones, minus signs of every kind to a hyphen. */
export function plainText(text: string): string {
  return text.replace(/[\s\u00a0\u2000-\u200b\u202f\u3000\ufeff]+/g, ' ').replace(/[\u2010-\u2015\u2212\uff0d]/g, '-').trim();
}

/**
 * Reads plain text (see plainText) as one figure: "5,261", "63.5%", "£1.2m", "-3", "(1,234)". Undefined where any of it is
 * not understood: thousands wrongly grouped, letters, a bare "(68)", which may be an accountant's minus or a bracketed count.
 */
export function readNumberText(text: string): NumberText | undefined {
  if (text.length > 60) return undefined;
  const groups = SHAPE.exec(text)?.groups;
  if (!groups) return undefined;
  const { open, close, sign, sign2, pound, whole = '', fraction = '', scale = '', percent, rate } = groups;
  if (whole === '' && fraction === '') return undefined;
  if ((open === undefined) !== (close === undefined) || (sign !== undefined && sign2 !== undefined)) return undefined;
  if (open !== undefined && (sign !== undefined || (pound === undefined && fraction === '' && !whole.includes(',')))) return undefined;
  if (percent !== undefined && (pound !== undefined || scale !== '')) return undefined;
  const places = SCALES[scale.toLowerCase()] ?? 0;
  const magnitude = shiftDecimal(Number(`${whole.replace(/[, ]/g, '') || '0'}.${fraction || '0'}`), places);
  const negative = open !== undefined || sign === '-' || sign2 === '-';
  return {
    value: negative && magnitude !== 0 ? -magnitude : magnitude,
    unit: percent !== undefined ? 'percent' : pound !== undefined ? 'currency' : 'plain',
    decimals: places === 0 ? fraction.length : 0,
    isRate: rate !== undefined,
  };
}
