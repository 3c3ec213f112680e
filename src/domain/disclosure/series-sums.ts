/**
 * Which series are totals of which: places of the borough, parts of a measure, one figure given twice. The workbook does not say, so
 * it is seen from the figures: a series that is the sum of others in every period that all of them hold. A chance agreement costs
 * a figure more than was needed; a sum that was missed would give a withheld one back.
 */
import type { Counted } from './counted';
import { countOf } from './counted';
import type { Sum } from './period-lines';

/** A series as a row of counts by period. */
export interface Row {
  readonly key: string;
  readonly place: string | null;
  readonly label: string;
  readonly byPeriod: ReadonlyMap<string, Counted>;
}

/** Beyond so many parts only "all the others" is tried as a sum: the ways of choosing double with each. */
const MOST_PARTS = 10;
/** So many ways in which one row is a sum of others are kept. */
const MOST_SUMS = 12;
const WHOLE = /\b(?:all|total|overall|borough|district|whole|combined)\b/i;

/** The sums of every row that is a total of others, period by period. `tie` says whether the rows are places of one measure. */
export function seriesSums(rows: readonly Row[], tie: 'places' | 'measures'): readonly Sum[] {
  return rows.flatMap((whole) => {
    const others = rows.filter((row) => row !== whole && shared([whole, row]).some((period) => countIn(row, period) > 0));
    const told = WHOLE.test(tie === 'places' ? (whole.place ?? 'whole') : whole.label);
    const found = partsOf(whole, others, tie, told);
    if (found.length === 0 && tie === 'places' && told && others.length > 0) return sumsIn(whole, others);
    return found.flatMap((parts) => sumsIn(whole, parts));
  });
}

/** Sets of rows that add up to the whole, none of which holds another. */
function partsOf(whole: Row, others: readonly Row[], tie: 'places' | 'measures', told: boolean): readonly (readonly Row[])[] {
  const enough = (parts: readonly Row[]): boolean => {
    const periods = shared([whole, ...parts]);
    if (!periods.every((period) => sumIn(parts, period) === countIn(whole, period))) return false;
    const lively = periods.filter((period) => countIn(whole, period) > 0).length;
    return lively >= 2 || (lively === 1 && parts.length >= 2 && (told || (tie === 'places' && parts.length === others.length)));
  };
  if (others.length > MOST_PARTS) return enough(others) ? [others] : [];
  const found: (readonly Row[])[] = [];
  for (const parts of subsets(others)) {
    if (found.length >= MOST_SUMS) break;
    if (parts.length === 1 && (parts[0]?.key ?? '') < whole.key) continue;
    if (!found.some((smaller) => smaller.every((row) => parts.includes(row))) && enough(parts)) found.push(parts);
  }
  return found;
}

/** Every choice of at least one, the smaller first. */
function subsets<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const all = Array.from({ length: 2 ** items.length - 1 }, (_, mask) => items.filter((__, index) => ((mask + 1) >> index) & 1));
  return all.sort((a, b) => a.length - b.length);
}

/** One sum a period; what the parts leave over is kept where they do not fill the whole. A period that some lack has no sum. */
function sumsIn(whole: Row, parts: readonly Row[]): readonly Sum[] {
  return [...whole.byPeriod].flatMap(([period, figure]) => {
    const own = parts.flatMap((row) => row.byPeriod.get(period) ?? []);
    const over = countOf(figure) - sumIn(parts, period);
    return own.length === 0 || over < 0 ? [] : [{ whole: figure, parts: own, over }];
  });
}

function shared(rows: readonly Row[]): readonly string[] {
  const [first, ...rest] = rows;
  return [...(first?.byPeriod.keys() ?? [])].filter((period) => rest.every(({ byPeriod }) => byPeriod.has(period)));
}

function sumIn(rows: readonly Row[], period: string): number {
  return rows.reduce((sum, row) => sum + countIn(row, period), 0);
}

function countIn({ byPeriod }: Row, period: string): number {
  const figure = byPeriod.get(period);
  return figure ? countOf(figure) : 0;
}
