/** Cells of one look gathered into rectangles, so that a style is set once for many cells. */
import type { CellRange } from '../../domain/address';

/** Runs of neighbouring equal values in a row, then equal runs of neighbouring rows. `rows` come in ascending order. */
export function rectangles<Value>(rows: Iterable<readonly [number, ReadonlyMap<number, Value>]>): { range: CellRange; value: Value }[] {
  const finished: { range: CellRange; value: Value }[] = [];
  let growing = new Map<string, { range: CellRange; value: Value }>();
  for (const [row, cells] of rows) {
    const next = new Map<string, { range: CellRange; value: Value }>();
    for (const { first, last, value } of runs(cells)) {
      const key = `${first}:${last}`;
      const above = growing.get(key);
      const continues = above && above.value === value && above.range.row + above.range.rows === row;
      next.set(key, continues
        ? { value, range: { ...above.range, rows: above.range.rows + 1 } }
        : { value, range: { row, column: first, rows: 1, columns: last - first + 1 } });
      if (continues) growing.delete(key);
    }
    finished.push(...growing.values());
    growing = next;
  }
  return [...finished, ...growing.values()];
}

/** Neighbouring keys with equal values, in ascending order. */
export function runs<Value>(cells: ReadonlyMap<number, Value>): { first: number; last: number; value: Value }[] {
  const found: { first: number; last: number; value: Value }[] = [];
  for (const [key, value] of [...cells].sort(([a], [b]) => a - b)) {
    const open = found.at(-1);
    if (open && open.last === key - 1 && open.value === value) open.last = key;
    else found.push({ first: key, last: key, value });
  }
  return found;
}
