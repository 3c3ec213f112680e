/** Whether two sheets of cells say the same. */
import type { CellScalar } from '../snapshot';
import type { PlanCell } from './sheet-plan';

type Cells = readonly (readonly (CellScalar | PlanCell)[])[];

/** Rows × columns from A1. Blank rows and columns beyond what the other has make no difference. */
export function isSameCells(one: Cells, other: Cells): boolean {
  const rows = Math.max(one.length, other.length);
  for (let row = 0; row < rows; row += 1) {
    const columns = Math.max(one[row]?.length ?? 0, other[row]?.length ?? 0);
    for (let column = 0; column < columns; column += 1) {
      if ((one[row]?.[column] ?? '') !== (other[row]?.[column] ?? '')) return false;
    }
  }
  return true;
}
