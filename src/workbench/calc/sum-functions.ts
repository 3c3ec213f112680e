/** Sums and counts: what stands in cells as text is passed over, what is written in the formula itself is not. */
import { DIV0, Fault, firstFault, finite, isGrid, NotCalculated, type Scalar, scalars, toFlag, toNumber, type Value } from './values';

type Own = (values: readonly Value[]) => Scalar;

/** The numbers among cells, and all that is written in the formula, as numbers. */
export function numbersIn(values: readonly Value[]): readonly number[] | Fault {
  const fault = firstFault(values);
  if (fault) return fault;
  const found: number[] = [];
  for (const value of values) {
    if (isGrid(value)) {
      for (const one of value.flat()) if (typeof one === 'number') found.push(one);
    } else if (value !== null) {
      const number = toNumber(value);
      if (number instanceof Fault) return number;
      found.push(number);
    }
  }
  return found;
}

const over = (work: (numbers: readonly number[]) => number | Fault): Own => (values) => {
  const numbers = numbersIn(values);
  if (numbers instanceof Fault) return numbers;
  const result = work(numbers);
  return result instanceof Fault ? result : finite(result);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** Of a million cells there are too many for `Math.max(...numbers)`. */
const most = (numbers: readonly number[], better: (a: number, b: number) => boolean): number =>
  numbers.reduce((best, one) => (better(one, best) ? one : best), numbers[0] ?? 0);

function flags(values: readonly Value[]): readonly boolean[] | Fault {
  const fault = firstFault(values);
  if (fault) return fault;
  const found: boolean[] = [];
  for (const value of values) {
    for (const one of scalars(value)) {
      if (one === null || (isGrid(value) && typeof one === 'string')) continue;
      const flag = toFlag(one);
      if (flag instanceof Fault) return flag;
      found.push(flag);
    }
  }
  return found.length === 0 ? new Fault('#VALUE!') : found;
}

const logical = (work: (found: readonly boolean[]) => boolean): Own => (values) => {
  const found = flags(values);
  return found instanceof Fault ? found : work(found);
};

export const SUM_FUNCTIONS: Readonly<Record<string, Own>> = {
  SUM: over(sum),
  PRODUCT: over((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((total, one) => total * one, 1))),
  AVERAGE: over((numbers) => (numbers.length === 0 ? DIV0 : sum(numbers) / numbers.length)),
  MIN: over((numbers) => most(numbers, (a, b) => a < b)),
  MAX: over((numbers) => most(numbers, (a, b) => a > b)),
  COUNT: (values) => values.reduce<number>((count, value) =>
    count + (isGrid(value) ? value.flat().filter((one) => typeof one === 'number').length : value !== null && !(toNumber(value) instanceof Fault) ? 1 : 0), 0),
  COUNTA: (values) => values.reduce<number>((count, value) => count + scalars(value).filter((one) => one !== null).length, 0),
  COUNTBLANK: (values) => values.reduce<number>((count, value) => count + scalars(value).filter((one) => one === null || one === '').length, 0),
  AND: logical((found) => found.every(Boolean)),
  OR: logical((found) => found.some(Boolean)),
  XOR: logical((found) => found.filter(Boolean).length % 2 === 1),
};

const BY_NUMBER = ['AVERAGE', 'COUNT', 'COUNTA', 'MAX', 'MIN', 'PRODUCT', undefined, undefined, 'SUM'] as const;

/** What SUBTOTAL's first argument stands for: 9 and 109 are SUM. */
export function subtotalFunction(code: number): Own {
  const name = BY_NUMBER[(code > 100 ? code - 100 : code) - 1];
  const own = name === undefined ? undefined : SUM_FUNCTIONS[name];
  if (!own) throw new NotCalculated(`SUBTOTAL ${code} is not worked out here.`);
  return own;
}
