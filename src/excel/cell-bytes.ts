/** How many bytes the cells of a sheet take in an answer of Excel's, judged by a few of its cells. */
import { rowsAPart, type Rests } from '../domain/in-parts';
import { bytesOf } from './content-bytes';
import { isTooLarge } from './faults';

/** Columns and rows of the sample: below most headings, where the figures of a large sheet stand. */
const SAMPLE = 'A6:Z25';
/** Its first columns hold labels, which are longer than figures. */
const LABELS = 2;
/** Figures and labels further down are rather longer than the first: 8 % in a table whose counts grow from three digits to four. */
const MARGIN = 1.08;
/** Sheets that are sampled, evenly among all: about 10 kB each. */
const MOST_SHEETS = 8;
/** Where no sheet reaches down to its sample. Seen: 31 of counts, 41 of 5,000 measures × 16 periods, 44 of a long table. */
const USUAL = 39;
/** What tells of one row that it is not hidden. */
const BYTES_A_ROW = 20;

export interface Sample {
  /** For the n-th of the sheets that were given, bytes a cell where it has so many columns; a sheet without a sample is taken to be like the others. */
  readonly bytesACell: (index: number, columns: number) => number;
}

/**
 * Does the round trip that is due, and takes a sample of these sheets along with it. `load` loads what the trip is for; it is called
 * again where the sample itself is too large to hand over (cells of 32,767 characters), and the trip done without one.
 */
export async function syncWithSample<Loaded>(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], load: () => Loaded): Promise<Sample & { readonly loaded: Loaded }> {
  const loaded = load();
  const every = Math.max(1, Math.ceil(sheets.length / MOST_SHEETS));
  const asked = new Map<number, Excel.Range>();
  for (let index = 0; index < sheets.length; index += every) {
    const range = sheets[index]?.getRange(SAMPLE).getUsedRangeOrNullObject(true).load('values,text,numberFormat,formulas');
    if (range) asked.set(index, range);
  }
  try {
    await context.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const again = load();
    await context.sync();
    return { loaded: again, bytesACell: () => USUAL };
  }
  const known = new Map<number, (columns: number) => number>();
  // Excel answers null, and no error, for what it does not hand over.
  for (const [index, range] of asked) if (!range.isNullObject && (range.values as unknown[][] | null) !== null) known.set(index, likely(range));
  const meanOf = (columns: number): number => [...known.values()].reduce((sum, bytes) => sum + bytes(columns), 0) / known.size;
  return { loaded, bytesACell: (index, columns) => (known.size === 0 ? USUAL : (known.get(index)?.(columns) ?? meanOf(columns))) };
}

/** From the sample of a sheet to the bytes of one of its cells, by its columns: labels weigh less in a broad sheet than in the sample. */
function likely(range: Excel.Range): (columns: number) => number {
  const part = (from: number, to?: number): number => {
    const of = (rows: readonly (readonly unknown[])[]): unknown => rows.map((row) => row.slice(from, to));
    return bytesOf([of(range.values as unknown[][]), of(range.text), of(range.numberFormat as unknown[][]), of(range.formulas as unknown[][])]) / range.text.length;
  };
  const width = range.text[0]?.length ?? 1;
  const labels = part(0, LABELS);
  const figure = width > LABELS ? part(LABELS) / (width - LABELS) : 0;
  return (columns) => (MARGIN * (labels + Math.max(0, columns - LABELS) * figure + BYTES_A_ROW)) / columns;
}

/** Bytes a cell of what Excel answered for this range. */
export function* bytesOfCells({ values, text, numberFormat, formulas }: Pick<Excel.Range, 'values' | 'text' | 'numberFormat' | 'formulas'>): Rests<number> {
  const columns = values[0]?.length ?? 1;
  let bytes = 0;
  for (const [row, line] of values.entries()) {
    if (row % rowsAPart(columns) === 0) yield;
    bytes += bytesOf([line, text[row], numberFormat[row], formulas[row]]);
  }
  return bytes / Math.max(1, values.length * columns) + BYTES_A_ROW / columns;
}
