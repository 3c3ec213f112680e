/** The scale of a chart's vertical axis: round steps that hold every figure. */
import { roundedText } from '../trend/round';

export interface ChartScale {
  readonly lowest: number;
  readonly highest: number;
  /** From the lowest up, both ends among them. */
  readonly ticks: readonly number[];
  /** A tick as it is written: "1,000", "0.5", "−2". */
  readonly words: (tick: number) => string;
}

/** How many steps an axis has, about. */
const STEPS = 5;
/** No figure is held more finely, by itself or beside its size: a smaller step would be lost in rounding. */
const FINEST = 1e-9;

/**
 * Steps of 1, 2 or 5 times a power of ten. The axis begins at 0, unless every figure is above half of the highest: then it begins
 * lower than the lowest by a step, and the chart says so.
 */
export function chartScale(values: readonly number[]): ChartScale {
  const finite = values.filter((value) => Number.isFinite(value));
  const [least, most] = finite.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [Infinity, -Infinity]);
  const top = finite.length === 0 ? 1 : Math.max(most, 0);
  const bottom = finite.length === 0 || (least >= 0 && least <= top / 2) ? 0 : Math.min(least, top);
  const step = roundStep(Math.max((top - bottom || Math.abs(top) || 1) / STEPS, FINEST, FINEST * Math.max(Math.abs(top), Math.abs(bottom))));
  const first = bottom === 0 ? 0 : Math.floor(bottom / step);
  const last = Math.max(Math.ceil(top / step), first + 1);
  const decimals = Math.max(0, -Math.floor(Math.log10(step)));
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { lowest: first * step, highest: last * step, ticks, words: (tick) => numberWords(tick, decimals) };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((factor) => factor * power >= rough * 0.999) ?? 10) * power;
}

function numberWords(value: number, decimals: number): string {
  const [whole = '', fraction] = roundedText(Math.abs(value), decimals).split('.');
  const text = whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}
