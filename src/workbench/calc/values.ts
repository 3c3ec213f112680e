/** What formulas are worked out in, and how Excel turns one kind of value into another. */

/** An error of Excel's, by its own text: "#N/A". */
export class Fault {
  constructor(readonly code: string) {}
}

/** Null is a blank cell. */
export type Scalar = number | string | boolean | null | Fault;
export type Grid = readonly (readonly Scalar[])[];
export type Value = Scalar | Grid;

/** Thrown for what is not worked out here: the cell keeps the value that it had. */
export class NotCalculated extends Error {}

export const VALUE = new Fault('#VALUE!');
export const DIV0 = new Fault('#DIV/0!');
export const NA = new Fault('#N/A');
export const REF = new Fault('#REF!');
export const NUM = new Fault('#NUM!');

export function isGrid(value: Value): value is Grid {
  return Array.isArray(value);
}

export function toNumber(value: Scalar): number | Fault {
  if (value instanceof Fault || typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const trimmed = value.trim();
  const number = trimmed === '' ? NaN : Number(trimmed);
  return Number.isFinite(number) && !/^0[xob]/i.test(trimmed) ? number : VALUE;
}

export function toText(value: Scalar): string | Fault {
  if (value instanceof Fault || typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  // Excel shows at most 15 figures.
  return String(Number(value.toPrecision(15))).toUpperCase();
}

export function toFlag(value: Scalar): boolean | Fault {
  if (value instanceof Fault || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return value !== null && value !== 0;
  return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : VALUE;
}

/** A number that Excel can hold; "#NUM!" for any other. */
export function finite(value: number): number | Fault {
  return Number.isFinite(value) ? value : NUM;
}

/** Numbers come before text, text before TRUE and FALSE; text is compared without regard to case. */
function kind(value: string | number | boolean): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function filled(value: string | number | boolean | null, like: string | number | boolean | null): string | number | boolean {
  if (value !== null) return value;
  return typeof like === 'string' ? '' : typeof like === 'boolean' ? false : 0;
}

/** Negative, zero or positive. */
export function compare(a: string | number | boolean | null, b: string | number | boolean | null): number {
  const [x, y] = [filled(a, b), filled(b, a)];
  if (kind(x) !== kind(y)) return kind(x) - kind(y);
  if (typeof x === 'string' && typeof y === 'string') {
    const [low, high] = [x.toLowerCase(), y.toLowerCase()];
    return low < high ? -1 : low > high ? 1 : 0;
  }
  return Number(x) - Number(y);
}

export function scalars(value: Value): readonly Scalar[] {
  return isGrid(value) ? value.flat() : [value];
}

/** The error among these values that comes first. */
export function firstFault(values: readonly Value[]): Fault | undefined {
  for (const value of values) for (const one of scalars(value)) if (one instanceof Fault) return one;
  return undefined;
}

/** The same work on each cell of grids; a single row, column or value stands for all that lie beside it. */
export function lift(values: readonly Value[], work: (...each: readonly Scalar[]) => Scalar): Value {
  if (!values.some(isGrid)) return work(...(values as readonly Scalar[]));
  const rows = Math.max(...values.map((value) => (isGrid(value) ? value.length : 1)));
  const columns = Math.max(...values.map((value) => (isGrid(value) ? (value[0]?.length ?? 1) : 1)));
  const at = (value: Value, row: number, column: number): Scalar => {
    if (!isGrid(value)) return value;
    const cells = value[value.length === 1 ? 0 : row];
    const found = cells?.[cells.length === 1 ? 0 : column];
    return found === undefined ? NA : found;
  };
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => work(...values.map((value) => at(value, row, column)))));
}
