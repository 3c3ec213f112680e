/** The marks of a chart's vertical axis: round steps (1, 2, 2.5 or 5 times a power of ten) around the figures. */

export interface ValueScale {
  readonly lowest: number;
  readonly highest: number;
  readonly marks: readonly number[];
}

/** About how many steps there are room for. */
const STEPS = 5;
/** As Excel does it, the axis begins at nought unless the figures differ by less than a sixth of the highest. */
const FROM_NOUGHT = 1 / 6;
/** Differences that a double hardly holds make no steps. */
const NO_DIFFERENCE = 1e-9;

/** Figures of any order; none gives 0 to 1. */
export function valueScale(values: readonly number[]): ValueScale {
  if (values.length === 0) return { lowest: 0, highest: 1, marks: [0, 1] };
  const least = values.reduce((a, b) => Math.min(a, b));
  const most = values.reduce((a, b) => Math.max(a, b));
  const size = Math.max(Math.abs(most), Math.abs(least));
  const near = most - least < size * FROM_NOUGHT && most - least > size * NO_DIFFERENCE && (least > 0 || most < 0);
  const [from, to] = near ? [least, most] : [Math.min(0, least), Math.max(0, most)];
  const step = roundStep((to - from || 1) / STEPS);
  const first = Math.floor(from / step);
  const last = Math.max(first + 1, Math.ceil(to / step));
  const marks = Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
  return { lowest: first * step, highest: last * step, marks };
}

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 2.5, 5].find((step) => step * power >= least) ?? 10) * power;
}
