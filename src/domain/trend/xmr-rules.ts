/**
 * Special causes on an XmR chart, in the order in which they are named (methods.md): outside the limits; a trend of 7 points strictly
 * one way; two of three between a near limit and the limit, all three on one side; a shift of 7 points on one side, which a point on the mean breaks.
 */
import type { XmrLimits } from './xmr-limits';

export type XmrRule = 'outside-limits' | 'trend' | 'two-in-three' | 'shift';

export interface SpecialCause {
  readonly rule: XmrRule;
  /** Which way it points: above or rising, below or falling. */
  readonly side: 'high' | 'low';
}

/** One entry a value; null for common cause. `run` is the length of a trend and of a shift. */
export function specialCauses(values: readonly number[], limits: XmrLimits, run = 7): readonly (SpecialCause | null)[] {
  const sides = values.map((value) => Math.sign(value - limits.mean));
  const outside = values.map((value) => (value > limits.upper ? 1 : value < limits.lower ? -1 : 0));
  // Between a near limit and the limit: a point outside the limits is a special cause by itself and lends nothing to its neighbours.
  const near = values.map((value, index) => (outside[index] !== 0 ? 0 : value > limits.nearUpper ? 1 : value < limits.nearLower ? -1 : 0));
  const rules: readonly (readonly [XmrRule, readonly number[]])[] = [
    ['outside-limits', outside],
    ['trend', trends(values, run)],
    ['two-in-three', twoInThree(near, sides)],
    ['shift', runsOf(sides, run)],
  ];
  return values.map((_, index) => {
    const found = rules.find(([, marks]) => marks[index] !== 0);
    return found ? { rule: found[0], side: (found[1][index] ?? 0) > 0 ? 'high' : 'low' } : null;
  });
}

/** Every point of a stretch of `run` points that rise, or fall, at each step. */
function trends(values: readonly number[], run: number): readonly number[] {
  const steps = values.slice(1).map((value, index) => Math.sign(value - (values[index] ?? Number.NaN)));
  const long = runsOf(steps, run - 1);
  // A step belongs to both of its points; where a rise turns into a fall the later stretch names the turning point.
  return values.map((_, index) => long[index] || long[index - 1] || 0);
}

/** Marks 1 or −1 where at least `run` equal marks other than 0 follow each other; 0 elsewhere. */
function runsOf(marks: readonly number[], run: number): readonly number[] {
  const found = marks.map(() => 0);
  let start = 0;
  for (let index = 1; index <= marks.length; index += 1) {
    if (index < marks.length && marks[index] === marks[start]) continue;
    if (marks[start] !== 0 && index - start >= run) found.fill(marks[start] ?? 0, start, index);
    start = index;
  }
  return found;
}

/** The points near a limit in any three in a row of which two are so and all lie on one side. */
function twoInThree(near: readonly number[], sides: readonly number[]): readonly number[] {
  const found = near.map(() => 0);
  for (let first = 0; first + 3 <= near.length; first += 1) {
    for (const side of [1, -1]) {
      const three = [first, first + 1, first + 2];
      const beyond = three.filter((index) => near[index] === side);
      if (beyond.length < 2 || !three.every((index) => sides[index] === side)) continue;
      for (const index of beyond) found[index] = side;
    }
  }
  return found;
}
