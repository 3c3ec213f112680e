/**
 * Cutting a read into round trips. Excel on the web hands over at most 5 MB a response, so sheets are cut by rows and
 * the parts packed into as few round trips as their likely size allows.
 */
import type { CellRange } from '../domain/address';

/** A part of one sheet's used range. */
export interface ReadPart {
  readonly sheetIndex: number;
  readonly range: CellRange;
}

/**
 * Likely bytes of a cell's values, text, formats and formulas as JSON: `5261,"5,261","#,##0",5261` is 26; a label of
 * forty characters, three times over, 140. Seen on 5,000 measures × 16 periods: 41 a cell. A guess that is too low
 * costs one refused round trip; one that is too high costs one more for every workbook.
 */
const BYTES_A_CELL = 40;
const BYTES_A_TRIP = 4_800_000;

/** How many cells fit a round trip; `cut` halves it once for each time that Excel said it was too much. */
export function cellsInTrip(cut: number): number {
  return Math.max(1, Math.floor(BYTES_A_TRIP / BYTES_A_CELL / 2 ** cut));
}

/** The used ranges cut by rows and packed in order: an array of round trips, each an array of parts. */
export function packParts(used: readonly (CellRange | undefined)[], cellsATrip: number): readonly (readonly ReadPart[])[] {
  const trips: ReadPart[][] = [];
  let room = 0;
  for (const [sheetIndex, whole] of used.entries()) {
    if (!whole) continue;
    for (let done = 0; done < whole.rows; ) {
      const left = whole.rows - done;
      const fits = Math.floor(room / whole.columns);
      // A new trip begins where not even one row fits, or where this sheet would fit whole in a trip of its own.
      if (fits < 1 || (done === 0 && fits < left && left * whole.columns <= cellsATrip)) {
        trips.push([]);
        room = cellsATrip;
        if (Math.floor(room / whole.columns) < 1) room = whole.columns;
      }
      const rows = Math.min(left, Math.floor(room / whole.columns));
      trips.at(-1)?.push({ sheetIndex, range: { ...whole, row: whole.row + done, rows } });
      room -= rows * whole.columns;
      done += rows;
    }
  }
  return trips;
}
