/**
 * What stood in our sheets the moment before they were written over, asked for in the very request that writes: whatever someone typed
 * since the look is in it, and nothing is lost between a look and a write.
 */
import type { CellScalar } from '../domain/snapshot';
import type { Before } from './look-before';

/** Rows × columns from A1. Formulas and formats are absent where they were not asked for. */
export interface Content {
  readonly values: readonly (readonly CellScalar[])[];
  readonly formulas?: readonly (readonly unknown[])[];
  readonly formats?: readonly (readonly string[])[];
}

/** Of larger sheets the values alone are asked for, so that the answer keeps below 5 MB. */
const MOST_BYTES = 1_000_000;
/** Formulas are much like values, and a number format takes about ten bytes. */
const ALL_THREE = 2.5;

/** The sheets of one write. `ask` queues and awaits nothing. */
export class Standing {
  readonly #asked = new Map<string, Excel.Range>();
  /** About what the answer takes. */
  bytes = 0;
  /** Parts of the write that Excel has answered to. */
  partsSent = 0;

  ask(sheet: Excel.Worksheet, { mark, values }: Pick<Before, 'mark' | 'values'>): void {
    const bytes = new TextEncoder().encode(JSON.stringify(values)).length;
    const isSmall = this.bytes + bytes * ALL_THREE <= MOST_BYTES;
    this.bytes += bytes * (isSmall ? ALL_THREE : 1);
    this.#asked.set(mark, sheet.getUsedRange(true).getBoundingRect('A1').load(isSmall ? 'values,formulas,numberFormat' : 'values'));
  }

  /** What stood there; undefined for a sheet that was not asked for, and where Excel's answer never came. */
  of(mark: string): Content | undefined {
    const range = this.#asked.get(mark);
    const values = range && answered(() => range.values as CellScalar[][] | null);
    if (!range || !values) return undefined;
    const formulas = answered(() => range.formulas as unknown[][] | null);
    const formats = answered(() => range.numberFormat as string[][] | null);
    return { values, ...(formulas && formats ? { formulas, formats } : {}) };
  }
}

/** office.js throws PropertyNotLoaded for what did not come; Excel answers null for what is too much. */
function answered<T>(read: () => T | null): T | undefined {
  try {
    return read() ?? undefined;
  } catch {
    return undefined;
  }
}
