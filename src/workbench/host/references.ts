/**
 * The ranges that the client may still speak of: those of the batch that runs, and those that it asked to keep. They
 * follow their cells when rows or columns come and go.
 */
import { shiftRange, type Shift } from '../book/shift-range';
import type { RangeThing, Thing, ThingOf } from './things';

/** What office.js asks to be kept between the batches of a run. */
export type Kept = RangeThing | ThingOf<'RangeAreas'> | ThingOf<'WorkbookRangeAreas'>;

export const canBeKept = (thing: Thing): thing is Kept => thing.type === 'Range' || thing.type === 'RangeAreas' || thing.type === 'WorkbookRangeAreas';

function rangesIn(kept: Kept): readonly RangeThing[] {
  if (kept.type === 'Range') return [kept];
  return kept.type === 'RangeAreas' ? kept.areas : kept.sheets.flatMap(({ areas }) => areas);
}

export interface References {
  /** A range that lives until the batch ends, unless it is kept. */
  range(sheetId: string, range: RangeThing['range']): RangeThing;
  /** Keeps a range, or several, and gives the id that the client will ask for it by. */
  keep(kept: Kept): string;
  /** The id of what is kept. */
  idOf(kept: Kept): string | undefined;
  find(id: string): Kept | undefined;
  release(id: string): void;
  releaseAll(): void;
  count(): number;
  endBatch(): void;
  follow(sheetId: string, shift: Shift): void;
}

export function createReferences(): References {
  const kept = new Map<string, Kept>();
  const ids = new Map<Kept, string>();
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
      const held = [...kept.values()].flatMap(rangesIn);
      for (const range of new Set([...passing, ...held])) {
        if (range.sheetId !== sheetId) continue;
        const moved = shiftRange(range.range, shift);
        if (moved) range.range = moved;
        else range.sheetId = '';
      }
    },
  };
}
