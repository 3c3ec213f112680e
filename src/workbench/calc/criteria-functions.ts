/** Sums and counts of the cells that meet criteria: ">50", "Br*", a value. Source: Microsoft, "COUNTIF function", "SUMIFS function". */
import { compare, DIV0, Fault, isGrid, type Scalar, toNumber, VALUE, type Value } from './values';

type Own = (values: readonly Value[]) => Scalar;
type Meets = (value: Scalar) => boolean;

const OPERATORS: Readonly<Record<string, (order: number) => boolean>> = {
  '<>': (order) => order !== 0, '>=': (order) => order >= 0, '<=': (order) => order <= 0, '>': (order) => order > 0, '<': (order) => order < 0,
};

/** "?" is any character, "*" any number of them, "~" takes the meaning from what follows it. */
function pattern(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[.+^${}()|[\]\\]/g, (met, plain: string | undefined) => {
    if (plain !== undefined) return `\\${plain}`;
    return met === '*' ? '[\\s\\S]*' : met === '?' ? '[\\s\\S]' : `\\${met}`;
  });
  return new RegExp(`^${source}$`, 'i');
}

/** What a criterion asks of a cell. */
export function criterion(wanted: Scalar): Meets {
  if (wanted instanceof Fault) return (value) => value instanceof Fault && value.code === wanted.code;
  if (typeof wanted !== 'string') return (value) => value !== null && !(value instanceof Fault) && typeof value !== 'string' && compare(value, wanted) === 0;
  const [, operator = '', rest = ''] = /^(<>|>=|<=|=|>|<)?([\s\S]*)$/.exec(wanted) ?? [];
  const number = rest.trim() === '' ? VALUE : toNumber(rest);
  const order = OPERATORS[operator];
  if (!(number instanceof Fault)) {
    const same: Meets = (value) => (typeof value === 'number' && value === number) || (typeof value === 'string' && toNumber(value) === number);
    if (!order) return same;
    return operator === '<>' ? (value) => !same(value) : (value) => typeof value === 'number' && order(value - number);
  }
  if (order && operator !== '<>') return (value) => typeof value === 'string' && order(compare(value, rest));
  const matches = pattern(rest);
  const same: Meets = rest === '' && operator !== '' ? (value) => value === null : (value) => (typeof value === 'string' && matches.test(value)) || (rest === '' && value === null);
  return operator === '<>' ? (value) => !same(value) : same;
}

const cellsOf = (value: Value | undefined): readonly Scalar[] => (isGrid(value ?? null) ? (value as readonly (readonly Scalar[])[]).flat() : [(value ?? null) as Scalar]);

/** The places that meet every pair of range and criterion; a fault where the ranges differ in size. */
function places(pairs: readonly Value[]): readonly number[] | Fault {
  const size = cellsOf(pairs[0]).length;
  let found = Array.from({ length: size }, (_, place) => place);
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const cells = cellsOf(pairs[at]);
    if (cells.length !== size) return VALUE;
    const meets = criterion(cellsOf(pairs[at + 1])[0] ?? null);
    found = found.filter((place) => meets(cells[place] ?? null));
  }
  return found;
}

function overMet(values: Value | undefined, pairs: readonly Value[], work: (numbers: readonly number[]) => Scalar): Scalar {
  const met = places(pairs);
  if (met instanceof Fault) return met;
  const cells = cellsOf(values);
  const chosen = met.map((place) => cells[place] ?? null);
  const fault = chosen.find((one) => one instanceof Fault);
  return fault ?? work(chosen.filter((one) => typeof one === 'number'));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const mean = (numbers: readonly number[]): Scalar => (numbers.length === 0 ? DIV0 : sum(numbers) / numbers.length);

/** SUMIF(range, criterion, [sums]): the cells to sum are those of the range where none are given. */
const ofOne = (work: (numbers: readonly number[]) => Scalar): Own => ([range = null, wanted = null, values]) => overMet(values ?? range, [range, wanted], work);
const ofMany = (work: (numbers: readonly number[]) => Scalar): Own => ([values, ...pairs]) => overMet(values, pairs, work);

const count: Own = (pairs) => {
  const met = places(pairs);
  return met instanceof Fault ? met : met.length;
};

export const CRITERIA_FUNCTIONS: Readonly<Record<string, Own>> = {
  COUNTIF: count,
  COUNTIFS: count,
  SUMIF: ofOne(sum),
  SUMIFS: ofMany(sum),
  AVERAGEIF: ofOne(mean),
  AVERAGEIFS: ofMany(mean),
  MAXIFS: ofMany((numbers) => numbers.reduce((best, one) => Math.max(best, one), numbers[0] ?? 0)),
  MINIFS: ofMany((numbers) => numbers.reduce((best, one) => Math.min(best, one), numbers[0] ?? 0)),
};
