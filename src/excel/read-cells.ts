/** The third round trip of a reading, and more where a response would near 5 MB: what stands in the cells. */
import { parseRange, rangeAddress, type CellRange } from '../domain/address';
import type { CellScalar, SheetSnapshot } from '../domain/snapshot';
import { stopIfCancelled } from '../workflow/pace';
import type { WorkOptions } from '../workflow/workbook-port';
import { isTooLarge } from './faults';
import type { SheetOutline } from './read-outline';
import { cellsInTrip, packParts, type ReadPart } from './read-parts';

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

/** Excel's answer for one part; null arrays mean that it was too large to hand over. */
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

function take(grown: Growing, { part, range, rows, columns, merged }: AskedPart): void {
  const answered = range.values as CellScalar[][] | null;
  if (answered === null) {
    grown.unread.push({ range: part.range, reason: NOT_ANSWERED });
    return;
  }
  grown.values.push(...answered);
  grown.text.push(...range.text);
  grown.formats.push(...(range.numberFormat as string[][]));
  grown.formulas.push(...(range.formulas as CellScalar[][]));
  grown.hiddenRows.push(...rows.value.flatMap(({ rowHidden }, at) => (rowHidden === true ? [part.range.row + at] : [])));
  grown.hiddenColumns = columns.value.flatMap(({ columnHidden }, at) => (columnHidden === true ? [part.range.column + at] : []));
  if (!merged.isNullObject) {
    grown.merges.push(...merged.address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((address) => parseRange(address) ?? []));
  }
}

const nothingYet = (used: CellRange | undefined): Growing => ({
  used, values: [], text: [], formats: [], formulas: [], hiddenRows: [], hiddenColumns: [], merges: [], unread: [],
});

/**
 * Reads the used range of every sheet. One round trip for about 4.5 MB; where Excel says that it is too much after all,
 * the parts are halved and asked for again. A part that Excel does not answer is named in `unread`.
 */
export async function readCells(
  context: Excel.RequestContext,
  outlines: readonly SheetOutline[],
  { signal, onProgress }: WorkOptions,
): Promise<readonly SheetCells[]> {
  const grown = outlines.map(({ used }) => {
    const { corner, rest } = used ? cornerOf(used) : { corner: undefined, rest: [] };
    const begun = nothingYet(corner);
    for (const range of rest) begun.unread.push({ range, reason: TOO_MANY_CELLS });
    return begun;
  });
  const wanted = grown.map(({ used }) => used);
  let cut = 0;
  let trips = packParts(wanted, cellsInTrip(cut));
  for (let done = 0; done < trips.length; ) {
    stopIfCancelled(signal);
    const parts = trips[done] ?? [];
    const asked = parts.flatMap((part) => {
      const outline = outlines[part.sheetIndex];
      return outline ? [ask(outline, part)] : [];
    });
    try {
      // One trip for about 4.5 MB: the loop is over parts that cannot go in one response.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (!isTooLarge(error) || cellsInTrip(cut) === 1) throw error;
      cut += 1;
      const rest = splitParts(trips.slice(done), cellsInTrip(cut));
      trips = [...trips.slice(0, done), ...rest];
      continue;
    }
    for (const answer of asked) {
      const into = grown[answer.part.sheetIndex];
      if (into) take(into, answer);
    }
    done += 1;
    const last = parts.at(-1);
    if (last) onProgress?.({ words: `Read to ${rangeAddress(last.range)}`, done, of: trips.length });
  }
  return grown;
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

/** The trips that are left, each part packed anew into smaller trips. */
function splitParts(trips: readonly (readonly ReadPart[])[], cellsATrip: number): readonly (readonly ReadPart[])[] {
  return trips.flat().flatMap((part) =>
    packParts([part.range], cellsATrip).map((smaller) => smaller.map(({ range }) => ({ sheetIndex: part.sheetIndex, range }))),
  );
}
