/** What stands in place of a figure that is withheld, and of a rate that rests on too few. */
import type { Measure } from '../framework/plan';
import type { Observation } from '../observation';
import { decimalsOf, roundHalfUp, roundedText } from '../trend/round';
import { baseOf, type CountBehind } from './figure';

/** A rate on fewer than this is marked [u], of low reliability (methods.md, "Small numbers": none below 3, [u] below 20). */
export const RELIABLE_FROM = 20;

const NOTHING = { value: null, number: null, denominator: null, lower: null, upper: null, decimals: null } as const;

/** [c] in its place: sheet, cell, label, period, marks and notes are kept, and not one figure of it. */
export function asWithheld(observation: Observation): Observation {
  return { ...observation, ...NOTHING, kind: 'suppressed', text: '[c]', basis: keptBasis(observation) };
}

/** The dates beside a figure ("to June 17") are kept where they are a part of its text and nothing else is. */
function keptBasis({ basis, value, number }: Observation): string | null {
  if (basis === null) return null;
  const digits = new Set(basis.match(/\d+/g) ?? []);
  return [value, number].some((figure) => figure !== null && digits.has(String(figure))) ? null : basis;
}

/**
 * A rate about individuals on fewer than 20 is marked [u]; everything else is given back as it is. `count` is the number behind it
 * as printed. Rates on 1 or 2 are not seen here: every setting that withholds anything withholds those (see withholding).
 */
export function withReliability(observation: Observation, count: number): Observation {
  if (observation.kind !== 'rate' || count === 0 || count >= RELIABLE_FROM) return observation;
  if (observation.marks.some((mark) => mark.toLowerCase() === '[u]')) return observation;
  return { ...observation, text: `${observation.text.trim()} [u]`, marks: [...observation.marks, '[u]'] };
}

/**
 * The figure from its count rounded to the nearest multiple of `unit`: a count itself; a rate or percentage worked out again from the
 * rounded count and the denominator held. Where none is held the rate is [x] with the rounded count in brackets: the exact rate would
 * give the exact count back, and one scaled from it would by its last digit.
 */
export function rounded(observation: Observation, behind: CountBehind, unit: number, measure: Measure | null): Observation {
  const count = Math.round(behind.count / unit) * unit;
  const { value, number, denominator, kind } = observation;
  if (value === null || behind.count === 0) return observation;
  const sign = value < 0 ? -1 : 1;
  if (kind === 'count' || kind === 'number') return { ...observation, value: sign * count, text: carried(observation, grouped(sign * count, 0)), decimals: 0 };
  const brackets = number === null ? '' : ` (${grouped(count, 0)})`;
  const shown = { ...observation, number: number === null ? null : count, lower: null, upper: null };
  if (denominator === null) return { ...shown, kind: 'not-available', value: null, decimals: null, text: carried(observation, `[x]${brackets}`) };
  const places = observation.decimals ?? measure?.precision ?? decimalsOf(value);
  const base = baseOf(observation, measure);
  const again = roundHalfUp((base * (kind === 'percent' ? Math.min(count, denominator) : count)) / denominator, places);
  return { ...shown, value: again, decimals: places, text: carried(observation, grouped(again, places) + (kind === 'percent' ? '%' : '') + brackets) };
}

/** The rounded text with the marks that the figure had, and without its words: they may hold the exact one. */
function carried({ marks }: Observation, text: string): string {
  return text + marks.filter((mark) => !text.includes(mark)).map((mark) => (mark.startsWith('[') ? ` ${mark}` : mark)).join('');
}

function grouped(value: number, places: number): string {
  const [whole = '', fraction] = roundedText(Math.abs(value), places).split('.');
  return (value < 0 ? '−' : '') + whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
}
