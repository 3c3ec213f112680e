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

/** Room for what the cells' own bytes leave out, and for sheets whose lower cells are longer than those that were sampled. */
const BYTES_A_TRIP = 4_800_000;
/** Whole rows and sheets do not part evenly. */
const SLACK = 1.03;

/**
 * How many bytes each of the round trips may take that fetch so many: as few trips as there can be, about equally full, so that each has
 * room for what was not foreseen. `cut` halves it once for each time running that Excel said it was too much.
 */
export function bytesInTrip(bytes: number, cut: number): number {
  const trips = Math.max(1, Math.ceil(bytes / BYTES_A_TRIP));
  const even = (bytes / trips) * SLACK;
  return Math.min(BYTES_A_TRIP, trips === 1 ? BYTES_A_TRIP : even) / 2 ** cut;
}

/**
 * The used ranges cut by rows and packed in order: an array of round trips, each an array of parts. `most` is what a trip holds, in
 * bytes; `weights` the bytes of a cell on each sheet (1 unless given, so that `most` is in cells).
 */
export function packParts(used: readonly (CellRange | undefined)[], most: number, weights: readonly number[] = []): readonly (readonly ReadPart[])[] {
  const trips: ReadPart[][] = [];
  let room = 0;
  for (const [sheetIndex, whole] of used.entries()) {
    if (!whole) continue;
    const bytesARow = whole.columns * (weights[sheetIndex] ?? 1);
    for (let done = 0; done < whole.rows; ) {
      const left = whole.rows - done;
      const fits = Math.floor(room / bytesARow);
      // A new trip begins where not even one row fits, or where this sheet would fit whole in a trip of its own.
      if (fits < 1 || (done === 0 && fits < left && left * bytesARow <= most)) {
        trips.push([]);
        room = Math.max(most, bytesARow);
      }
      const rows = Math.min(left, Math.floor(room / bytesARow));
      trips.at(-1)?.push({ sheetIndex, range: { ...whole, row: whole.row + done, rows } });
      room -= rows * bytesARow;
      done += rows;
    }
  }
  return trips;
}
