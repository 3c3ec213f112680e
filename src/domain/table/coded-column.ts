/** Columns of texts as small whole numbers, so that series can be told apart by comparing numbers, in time linear in rows. */

import { rowsAPart, type Rests } from '../in-parts';

/** One code a row; rows with the same text have the same code. */
export interface Coded {
  readonly codes: Int32Array;
  /** How many different codes there are. */
  readonly count: number;
}

/** Codes of the texts of so many rows, in the order in which they first stand. */
export function* codeTexts(rows: number, textOf: (index: number) => string): Rests<Coded> {
  const known = new Map<string, number>();
  const codes = new Int32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    if (row % rowsAPart(1) === 0) yield;
    const text = textOf(row);
    let code = known.get(text);
    if (code === undefined) {
      code = known.size;
      known.set(text, code);
    }
    codes[row] = code;
  }
  return { codes, count: known.size };
}

/** One code for each pair: two rows have the same where they agree in both. */
export function combine(a: Coded, b: Coded): Coded {
  if (b.count <= 1) return a;
  if (a.count <= 1) return b;
  const known = new Map<number, number>();
  const codes = new Int32Array(a.codes.length);
  for (let row = 0; row < codes.length; row += 1) {
    const pair = (a.codes[row] ?? 0) * b.count + (b.codes[row] ?? 0);
    let code = known.get(pair);
    if (code === undefined) {
      code = known.size;
      known.set(pair, code);
    }
    codes[row] = code;
  }
  return { codes, count: known.size };
}

/** One code for each set of these: as `combine` for all of them in turn. `rows` where there are none. */
export function* combineAll(all: readonly Coded[], rows: number): Rests<Coded> {
  let key: Coded = { codes: new Int32Array(rows), count: 1 };
  for (const one of all) {
    key = combine(key, one);
    yield;
  }
  return key;
}

/** True where `column` tells rows apart that `key` does not. */
export function addsTo(key: Coded, column: Coded): boolean {
  return column.count > 1 && combine(key, column).count > key.count;
}

/** By code of `key`: whether `column` takes more than one value among its rows. */
export function variesWithin(key: Coded, column: Coded): readonly boolean[] {
  const first = new Int32Array(key.count).fill(-1);
  const varies = new Array<boolean>(key.count).fill(false);
  key.codes.forEach((code, row) => {
    const own = column.codes[row] ?? 0;
    if (first[code] === -1) first[code] = own;
    else if (first[code] !== own) varies[code] = true;
  });
  return varies;
}

/** The part of the rows whose text recurs in another period: a category does, a remark or a record's number does not. */
export function shareRecurring(column: Coded, period: Coded): number {
  const first = new Int32Array(column.count).fill(-1);
  const recurs = new Uint8Array(column.count);
  column.codes.forEach((code, row) => {
    const own = period.codes[row] ?? 0;
    if (first[code] === -1) first[code] = own;
    else if (first[code] !== own) recurs[code] = 1;
  });
  let rows = 0;
  for (const code of column.codes) rows += recurs[code] ?? 0;
  return column.codes.length === 0 ? 0 : rows / column.codes.length;
}
