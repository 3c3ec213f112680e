/**
 * The ranges that the client may still speak of: those of the batch that runs, and those that it asked to keep. They
 * follow their cells when rows or columns come and go.
 */
import { shiftRange, type Shift } from '../book/shift-range';
import type { RangeThing } from './things';

export interface References {
  /** A range that lives until the batch ends, unless it is kept. */
  range(sheetId: string, range: RangeThing['range']): RangeThing;
  /** Keeps a range and gives the id that the client will ask for it by. */
  keep(range: RangeThing): string;
  /** The id of a kept range. */
  idOf(range: RangeThing): string | undefined;
  find(id: string): RangeThing | undefined;
  release(id: string): void;
  releaseAll(): void;
  count(): number;
  endBatch(): void;
  follow(sheetId: string, shift: Shift): void;
}

export function createReferences(): References {
  const kept = new Map<string, RangeThing>();
  const ids = new Map<RangeThing, string>();
  const passing = new Set<RangeThing>();
  let last = 0;
  return {
    range(sheetId, range) {
      const made: RangeThing = { type: 'Range', sheetId, range };
      passing.add(made);
      return made;
    },
    keep(range) {
      const known = ids.get(range);
      if (known !== undefined) return known;
      last += 1;
      const id = `range-${last}`;
      kept.set(id, range);
      ids.set(range, id);
      return id;
    },
    idOf: (range) => ids.get(range),
    find: (id) => kept.get(id),
    release(id) {
      const range = kept.get(id);
      if (range) ids.delete(range);
      kept.delete(id);
    },
    releaseAll() {
      kept.clear();
      ids.clear();
    },
    count: () => kept.size,
    endBatch: () => passing.clear(),
    follow(sheetId, shift) {
      for (const range of new Set([...passing, ...kept.values()])) {
        if (range.sheetId !== sheetId) continue;
        const moved = shiftRange(range.range, shift);
        if (moved) range.range = moved;
        else range.sheetId = '';
      }
    },
  };
}
