/** A formula as it stands in another cell: its relative references move along, as when cells are copied. */
import { parseA1Ref, stringifyA1Ref, translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellAddress } from '../../domain/address';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import { changedText } from './shift-formulas';

/** A reference that would leave the sheet becomes #REF!. */
export function movedFormula(formula: string, down: number, right: number): string {
  if (down === 0 && right === 0) return formula;
  return changedText(formula, (written) => {
    const found = parseA1Ref(written);
    if (!found || !('range' in found)) return written;
    const { range } = found;
    const row = (line: number | null | undefined, fixed?: boolean | null) => (line === null || line === undefined ? null : fixed === true ? line : line + down);
    const column = (line: number | null | undefined, fixed?: boolean | null) => (line === null || line === undefined ? null : fixed === true ? line : line + right);
    const moved = {
      ...range, top: row(range.top, range.$top), bottom: row(range.bottom, range.$bottom), left: column(range.left, range.$left), right: column(range.right, range.$right),
    };
    const lines = [moved.top ?? 0, moved.bottom ?? 0, moved.left ?? 0, moved.right ?? 0];
    const isOff = lines.some((line) => line < 0) || (moved.bottom ?? 0) >= MAX_ROWS || (moved.right ?? 0) >= MAX_COLUMNS;
    return isOff ? '#REF!' : stringifyA1Ref({ ...found, range: moved });
  });
}

/** A cell's formula with its references in R1C1 style. */
export function inR1C1(formula: string, row: number, column: number): string {
  return translateFormulaToR1C1(formula, cellAddress(row, column));
}

/** The formula of a cell from one in R1C1 style; what would leave the sheet becomes #REF!. */
export function inA1(formula: string, row: number, column: number): string {
  return translateFormulaToA1(formula, cellAddress(row, column), { wrapEdges: false });
}
