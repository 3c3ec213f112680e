/** Cells that break the rule on what may be typed into them, as Excel's "circle invalid data" finds them. */
import type { CellRange } from '../../domain/address';
import type { Book, BookCell, BookSheet } from '../book/book';
import { cellText } from '../book/cell-text';
import { cellAt } from '../book/make';
import { heldCells, intersect } from '../book/rectangles';
import { movedFormula } from '../book/relative-formula';
import { rectanglesOf } from '../book/special-cells';
import type { Rule } from '../book/validations';
import { evaluate } from './evaluate';
import { formulaTree, referencesIn } from './read-formula';
import { bounded, findCells } from './find-cells';
import { Fault, NotCalculated, type Scalar } from './values';

interface Place {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
}

/** A formula of a rule is written for the first cell of its ranges. Undefined where it cannot be worked out. */
function worth(formula: string, first: CellRange, place: Place): Scalar | undefined {
  const tree = formulaTree(movedFormula(`=${formula}`, place.row - first.row, place.column - first.column));
  if (!tree) return undefined;
  try {
    return evaluate(tree, place);
  } catch (fault) {
    if (fault instanceof NotCalculated) return undefined;
    throw fault;
  }
}

function isInList(cell: BookCell, formula: string, place: Place): boolean {
  const wanted = cellText(place.book, cell);
  if (formula.startsWith('"')) return formula.slice(1, -1).replaceAll('""', '"').split(',').some((one) => one.trim() === wanted);
  const tree = formulaTree(`=${formula}`);
  const [reference] = tree ? referencesIn(tree) : [];
  const cells = reference && findCells(reference.value, reference.kind, place);
  if (!cells) return true;
  for (const [, , one] of heldCells(cells.sheet, bounded(cells))) if (cellText(place.book, one) === wanted) return true;
  return false;
}

const COMPARE: Readonly<Record<string, (value: number, low: number, high: number) => boolean>> = {
  between: (value, low, high) => value >= low && value <= high,
  notBetween: (value, low, high) => value < low || value > high,
  equal: (value, low) => value === low,
  notEqual: (value, low) => value !== low,
  greaterThan: (value, low) => value > low,
  lessThan: (value, low) => value < low,
  greaterThanOrEqual: (value, low) => value >= low,
  lessThanOrEqual: (value, low) => value <= low,
};

/** What cannot be worked out breaks no rule. */
function meets(rule: Rule, first: CellRange, cell: BookCell, place: Place): boolean {
  const { type, operator = 'between', formula1, formula2 } = rule;
  if (type === 'none') return true;
  if (type === 'list') return isInList(cell, formula1, place);
  const low = worth(formula1, first, place);
  if (type === 'custom') return low === undefined || (!(low instanceof Fault) && low !== false && low !== 0);
  const high = formula2 === '' ? low : worth(formula2, first, place);
  if (typeof low !== 'number' || typeof high !== 'number') return true;
  const value = type === 'textLength' ? String(cell.value).length : cell.value;
  if (typeof value !== 'number' || (type === 'whole' && !Number.isInteger(value))) return false;
  return COMPARE[operator]?.(value, low, high) ?? true;
}

/** As rectangles. Blank cells break no rule that lets them be blank. */
export function invalidCells(book: Book, sheet: BookSheet, range: CellRange): readonly CellRange[] {
  const broken = new Set<string>();
  for (const { ranges, ...rule } of sheet.validations) {
    const [first] = ranges;
    if (!first) continue;
    for (const one of ranges) {
      const met = intersect(one, range);
      if (!met) continue;
      for (let row = met.row; row < met.row + met.rows; row += 1) {
        for (let column = met.column; column < met.column + met.columns; column += 1) {
          const cell = cellAt(sheet, row, column);
          const isBlank = !cell || (cell.value === '' && cell.formula === null);
          if (isBlank ? !rule.ignoreBlanks : !meets(rule, first, cell, { book, sheet, row, column })) broken.add(`${row}:${column}`);
        }
      }
    }
  }
  return broken.size === 0 ? [] : rectanglesOf(range, (row, column) => broken.has(`${row}:${column}`));
}
