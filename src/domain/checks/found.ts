/** A finding as a check hands it over: with the further cells that it rests on, so that one root cause is told once. */
import type { Finding } from './finding';

export interface Found extends Finding {
  /** Cells of which a fault of their own would explain this finding: the parts of a total. `sheet` and A1, joined by cellKey. */
  readonly involves?: readonly string[];
}

/** One text for a cell of a workbook. */
export function cellKey(sheet: string, address: string): string {
  return `${sheet}\t${address}`;
}
