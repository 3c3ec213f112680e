/** Columns found by their headings, wherever they have been moved to and however slightly they have been renamed. */
import { distance } from 'fastest-levenshtein';
import type { CellScalar } from '../../snapshot';
import type { Column } from './framework-columns';
import { foldWords } from './framework-words';

export interface FoundColumns<Name extends string> {
  /** Zero-based row of the headings among the values. */
  readonly row: number;
  readonly columns: ReadonlyMap<Name, number>;
  /** Headings that hold something and stand for no column. */
  readonly strange: readonly number[];
}

/** Headings are short: a longer text is never one. */
const LONGEST_HEADING = 80;
/** The headings stand near the top, above the measures. */
const ROWS_LOOKED_AT = 200;

/** A heading without its brackets and punctuation: "Measure (as the plan words it)" → "measure". */
function bare(text: string): string {
  return foldWords(text.replace(/\([^)]*\)/g, ' ').replace(/[^\p{L}\p{N}\s-]/gu, ''));
}

/** The row of headings that names most of these columns, at least two, the first of equals; undefined where there is none. */
export function findColumns<Name extends string>(values: readonly (readonly CellScalar[])[], known: readonly Column<Name>[]): FoundColumns<Name> | undefined {
  let best: FoundColumns<Name> | undefined;
  for (const [row, cells] of values.slice(0, ROWS_LOOKED_AT).entries()) {
    const found = columnsOf(row, cells, known);
    if (found.columns.size > Math.max(1, best?.columns.size ?? 0)) best = found;
  }
  return best;
}

function columnsOf<Name extends string>(row: number, cells: readonly CellScalar[], known: readonly Column<Name>[]): FoundColumns<Name> {
  const headings = cells.flatMap((cell, index) => {
    const text = String(cell).trim();
    return text === '' || text.length > LONGEST_HEADING ? [] : [{ index, text }];
  });
  const columns = new Map<Name, number>();
  const taken = new Set<number>();
  // The surest ways of knowing a heading come first, so that none is taken by a likeness that another has by name.
  const ways: readonly ((text: string, column: Column<Name>) => boolean)[] = [
    (text, { heading }) => foldWords(text) === foldWords(heading),
    (text, { heading, also = [] }) => [heading, ...also].some((one) => bare(one) !== '' && bare(one) === bare(text)),
    (text, { heading }) => bare(heading).length > 6 && distance(bare(heading), bare(text)) <= 2,
  ];
  for (const isIt of ways) {
    for (const column of known) {
      if (columns.has(column.name)) continue;
      const heading = headings.find(({ index, text }) => !taken.has(index) && isIt(text, column));
      if (!heading) continue;
      columns.set(column.name, heading.index);
      taken.add(heading.index);
    }
  }
  return { row, columns, strange: headings.map(({ index }) => index).filter((index) => !taken.has(index)) };
}
