/** The third round trip of a reading, and more where a response would near 5 MB: what stands in the cells. */
import { parseRange, rangeAddress, type CellRange } from '../domain/address';
import { during, rowsAPart, type Rests, type Step } from '../domain/in-parts';
import type { CellScalar, SheetSnapshot } from '../domain/snapshot';
import { atPace, stopIfCancelled, type Pace } from '../workflow/pace';
import type { WorkOptions } from '../workflow/workbook-port';
import { isTooLarge } from './faults';
import { asCellRange, RANGE, type SheetOutline } from './read-outline';
import { bytesOfCells } from './cell-bytes';
import { bytesInTrip, packParts, type ReadPart } from './read-parts';

/** Cells further down are hardly longer than those just read. */
const LEARNT = 1.02;

/** What was read of one sheet's used range, rows × columns as far as it could be read. */
export type SheetCells = Pick<
  SheetSnapshot,
  'used' | 'values' | 'text' | 'formats' | 'formulas' | 'hiddenRows' | 'hiddenColumns' | 'merges' | 'unread'
>;

/** Excel answers null, and no error, for a read over five million cells (excel-facts.md): of such a sheet only the corner is read. */
const MOST_CELLS = 5_000_000;
const CORNER_CELLS = 120_000;
const CORNER_COLUMNS = 256;

const TOO_MANY_CELLS =
  'The used part of this sheet is larger than Excel hands over, so these cells were not read. ' +
  'Delete unused rows and columns below and beside the tables, and read again.';
const NOT_ANSWERED = 'Excel did not answer for these cells. Read the workbook again.';

interface Growing {
  readonly used: CellRange | undefined;
  readonly values: CellScalar[][];
  readonly text: string[][];
  readonly formats: string[][];
  readonly formulas: CellScalar[][];
  hiddenRows: number[];
  hiddenColumns: number[];
  merges: CellRange[];
  readonly unread: { range: CellRange; reason: string }[];
}

/**
 * A range over all columns of a sheet is one of whole rows, and of whole rows Excel tells no values (Microsoft, "Read or write to an
 * unbounded range using the Excel JavaScript API"): such a part is asked for in two halves.
 */
const ALL_COLUMNS = 16_384;

/** Excel's answer for one part, or the left or right half of one; null arrays mean that it was too large to hand over. */
interface AskedPart {
  readonly part: ReadPart;
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly merged: Excel.RangeAreas;
}

function ask(outline: SheetOutline, part: ReadPart): AskedPart {
  const { row, column, rows, columns } = part.range;
  const range = outline.sheet.getRangeByIndexes(row, column, rows, columns);
  range.load('values,text,numberFormat,formulas');
  return {
    part,
    range,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
    merged: range.getMergedAreasOrNullObject().load('address'),
  };
}

function halves(part: ReadPart): readonly ReadPart[] {
  if (part.range.columns < ALL_COLUMNS) return [part];
  const columns = ALL_COLUMNS / 2;
  return [{ ...part, range: { ...part.range, columns } }, { ...part, range: { ...part.range, column: part.range.column + columns, columns } }];
}

function* take(grown: Growing, { part, range, rows, columns, merged }: AskedPart): Rests<void> {
  const answered = range.values as CellScalar[][] | null;
  if (answered === null) {
    grown.unread.push({ range: part.range, reason: NOT_ANSWERED });
    return;
  }
  // The right half of rows whose left half was taken just before goes beside it; all else below.
  const isRight = grown.used !== undefined && part.range.column > grown.used.column;
  yield* add(grown.values, answered, isRight);
  yield* add(grown.text, range.text, isRight);
  yield* add(grown.formats, range.numberFormat as string[][], isRight);
  yield* add(grown.formulas, range.formulas as CellScalar[][], isRight);
  if (!isRight) for (const [at, { rowHidden }] of rows.value.entries()) if (rowHidden === true) grown.hiddenRows.push(part.range.row + at);
  const hidden = columns.value.flatMap(({ columnHidden }, at) => (columnHidden === true ? [part.range.column + at] : []));
  grown.hiddenColumns = isRight ? [...grown.hiddenColumns, ...hidden] : hidden;
  if (!merged.isNullObject) {
    grown.merges.push(...merged.address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((address) => parseRange(address) ?? []));
  }
}

/** Below what there is, or beside its last rows. */
function* add<Cell>(into: Cell[][], rows: readonly (readonly Cell[])[], beside: boolean): Rests<void> {
  const first = into.length - rows.length;
  const part = rowsAPart(rows[0]?.length ?? 1);
  for (const [at, row] of rows.entries()) {
    if (at % part === 0) yield;
    const left = beside ? (into[first + at] ?? []) : [];
    if (beside) into[first + at] = [...left, ...row];
    else into.push([...row]);
  }
}

const nothingYet = (used: CellRange | undefined): Growing => ({
  used, values: [], text: [], formats: [], formulas: [], hiddenRows: [], hiddenColumns: [], merges: [], unread: [],
});

/** The cells of every sheet, and the names of the sheets that someone else made larger or smaller while they were read: rows of these may be missing. */
export interface ReadCells {
  readonly cells: readonly SheetCells[];
  readonly altered: readonly string[];
}

/**
 * Reads the used range of every sheet. One round trip for about 4.8 MB; where Excel says that it is too much after all,
 * the parts are halved and asked for again. A part that Excel does not answer is named in `unread`. The last of the round trips asks again
 * how large each sheet is, since others may have put in rows since that was asked first.
 */
export async function readCells(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
  { signal, onProgress }: WorkOptions,
  pace?: Pace,
): Promise<ReadCells> {
  const grown = outlines.map(({ used }) => {
    const { corner, rest } = used ? cornerOf(used) : { corner: undefined, rest: [] };
    const begun = nothingYet(corner);
    for (const range of rest) begun.unread.push({ range, reason: TOO_MANY_CELLS });
    return begun;
  });
  const wanted = grown.map(({ used }) => used);
  let cut = 0;
  const weights = outlines.map(({ bytesACell }) => bytesACell);
  const bytesOf = (parts: readonly ReadPart[]): number => parts.reduce((sum, { sheetIndex, range }) => sum + range.rows * range.columns * (weights[sheetIndex] ?? 0), 0);
  let trips = packed(wanted.flatMap((range, sheetIndex) => (range ? [{ sheetIndex, range }] : [])));
  let now: readonly Excel.Range[] = [];
  for (let done = 0; done < trips.length; ) {
    stopIfCancelled(signal);
    const parts = trips[done] ?? [];
    const asked = parts.flatMap((part) => {
      const outline = outlines[part.sheetIndex];
      return outline ? halves(part).map((half) => ask(outline, half)) : [];
    });
    if (done === trips.length - 1) now = outlines.map(({ sheet }) => sheet.getUsedRangeOrNullObject(true).load(RANGE));
    try {
      // One trip for about 4.8 MB: the loop is over parts that cannot go in one response.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || parts.every(({ range }) => range.rows === 1)) throw error;
      cut += 1;
      trips = [...trips.slice(0, done), ...packed(trips.slice(done).flat())];
      continue;
    }
    // office.js has just put the answer together, in one go: the page has its turn before it is taken over.
    await pace?.rest();
    done += 1;
    const last = parts.at(-1);
    const step: Step = { words: last ? `Read to ${rangeAddress(last.range)}` : 'Read', done, of: trips.length };
    await atPace(during(step, takeAll(asked, done < trips.length)), { ...(signal ? { signal } : {}) }, pace);
    if (done < trips.length) {
      cut = 0;
      trips = [...trips.slice(0, done), ...packed(trips.slice(done).flat())];
    }
    if (last) onProgress?.({ ...step, of: trips.length });
  }
  return { cells: grown, altered: outlines.flatMap(({ sheet, used }, index) => (isOther(now[index], used) ? [sheet.name] : [])) };

  /** Puts the answers where they belong; `learns` where more of the last sheet, or more like it, is still to be read. */
  function* takeAll(asked: readonly AskedPart[], learns: boolean): Rests<void> {
    for (const answer of asked) {
      const into = grown[answer.part.sheetIndex];
      if (into) yield* take(into, answer);
    }
    if (learns) yield* learn(weights, asked);
  }

  function packed(parts: readonly ReadPart[]): readonly (readonly ReadPart[])[] {
    return packAnew(parts, bytesInTrip(bytesOf(parts), cut), weights);
  }
}

/** False also where Excel did not answer how large the sheet is now. */
function isOther(now: Excel.Range | undefined, before: CellRange | undefined): boolean {
  if (!now) return false;
  if (now.isNullObject || !before) return now.isNullObject !== (before === undefined);
  const { row, column, rows, columns } = asCellRange(now);
  return row !== before.row || column !== before.column || rows !== before.rows || columns !== before.columns;
}

/** As much of a used range as is read, and what is left below and beside it. */
function cornerOf(used: CellRange): { readonly corner: CellRange; readonly rest: readonly CellRange[] } {
  if (used.rows * used.columns <= MOST_CELLS) return { corner: used, rest: [] };
  const columns = Math.min(used.columns, CORNER_COLUMNS);
  const rows = Math.min(used.rows, Math.floor(CORNER_CELLS / columns));
  const below = { ...used, row: used.row + rows, rows: used.rows - rows };
  const beside = { ...used, column: used.column + columns, columns: used.columns - columns, rows };
  return { corner: { ...used, rows, columns }, rest: [below, beside].filter((range) => range.rows > 0 && range.columns > 0) };
}

/** Corrects what a cell of the sheet last read is taken to weigh by what was answered: what is left of it is like what was read. */
function* learn(weights: number[], asked: readonly AskedPart[]): Rests<void> {
  const last = asked.at(-1);
  if (last && (last.range.values as CellScalar[][] | null) !== null) weights[last.part.sheetIndex] = (yield* bytesOfCells(last.range)) * LEARNT;
}

/** What is left, in order, packed into round trips. */
function packAnew(parts: readonly ReadPart[], most: number, weights: readonly number[]): readonly (readonly ReadPart[])[] {
  const trips = packParts(parts.map(({ range }) => range), most, parts.map(({ sheetIndex }) => weights[sheetIndex] ?? 1));
  return trips.map((trip) => trip.map(({ sheetIndex: part, range }) => ({ sheetIndex: parts[part]?.sheetIndex ?? 0, range })));
}
