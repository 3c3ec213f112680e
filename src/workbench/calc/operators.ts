/** Excel's operators, on single values and on grids of them. */
import { compare, DIV0, Fault, finite, lift, NotCalculated, type Scalar, toNumber, toText, type Value } from './values';

const ARITHMETIC: Readonly<Record<string, (a: number, b: number) => number | Fault>> = {
  '+': (a, b) => nearly(a + b, a, b),
  '-': (a, b) => nearly(a - b, a, b),
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0 ? DIV0 : a / b),
  '^': (a, b) => a ** b,
};

const COMPARED: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** A sum that is next to nothing beside what was added is nothing, as in Excel (0.1 + 0.2 - 0.3). */
function nearly(sum: number, a: number, b: number): number {
  return Math.abs(sum) < Math.max(Math.abs(a), Math.abs(b)) * 2 ** -49 ? 0 : sum;
}

function operate(operator: string, left: Scalar, right: Scalar): Scalar {
  if (left instanceof Fault) return left;
  if (right instanceof Fault) return right;
  const compared = COMPARED[operator];
  if (compared) return compared(compare(left, right));
  if (operator === '&') {
    const [a, b] = [toText(left), toText(right)];
    return a instanceof Fault ? a : b instanceof Fault ? b : a + b;
  }
  const work = ARITHMETIC[operator];
  if (!work) throw new NotCalculated(`"${operator}" is not worked out here.`);
  const [a, b] = [toNumber(left), toNumber(right)];
  if (a instanceof Fault) return a;
  if (b instanceof Fault) return b;
  const result = work(a, b);
  return result instanceof Fault ? result : finite(result);
}

export function operateOn(operator: string, left: Value, right: Value): Value {
  return lift([left, right], (a, b) => operate(operator, a ?? null, b ?? null));
}
