/** Working a formula out. Cells are read where they are met, so that a formula costs what it refers to and no more. */
import type { AstExpression } from '@borgar/fx';
import type { BookCell } from '../book/book';
import { isUnbounded, MAX_READ_CELLS } from '../book/limits';
import { cellAt } from '../book/make';
import { callFunction } from './call-function';
import { bounded, type Cells, findCells, type Place } from './find-cells';
import { operateOn } from './operators';
import { Fault, type Grid, isGrid, NotCalculated, NA, REF, type Scalar, type Value } from './values';

/** What a part of a formula comes to: a value, or cells that a function may want as such. */
export type Operand = { readonly value: Value } | { readonly cells: Cells };

export function scalarOf(cell: BookCell | undefined): Scalar {
  if (!cell) return null;
  if (cell.isError) return new Fault(String(cell.value));
  return cell.value === '' && cell.formula === null ? null : cell.value;
}

/** The values of cells, as rows; one cell alone is its own value. */
export function valueOf(operand: Operand): Value {
  if ('value' in operand) return operand.value;
  const { sheet } = operand.cells;
  const range = bounded(operand.cells);
  if (range.rows * range.columns === 1 && !isUnbounded(operand.cells.range)) return scalarOf(cellAt(sheet, range.row, range.column));
  if (range.rows * range.columns > MAX_READ_CELLS) throw new NotCalculated('Too many cells.');
  const rows: Scalar[][] = [];
  for (let row = range.row; row < range.row + range.rows; row += 1) {
    const cells: Scalar[] = [];
    for (let column = range.column; column < range.column + range.columns; column += 1) cells.push(scalarOf(cellAt(sheet, row, column)));
    rows.push(cells);
  }
  return rows;
}

/** The parts of one formula, as functions ask for them. */
export interface Evaluation {
  readonly place: Place;
  operand(node: AstExpression): Operand;
  value(node: AstExpression): Value;
}

/**
 * The value of a formula in its cell. Throws NotCalculated for what is not worked out here: a function that is not known, a reference to
 * another workbook, a result of several cells.
 */
export function evaluate(tree: AstExpression, place: Place): Scalar {
  const evaluation: Evaluation = {
    place,
    operand: (node) => operandOf(node, evaluation),
    value: (node) => valueOf(operandOf(node, evaluation)),
  };
  const value = evaluation.value(tree);
  if (!isGrid(value)) return value ?? 0;
  const [first] = value;
  if (value.length === 1 && first?.length === 1) return first[0] ?? 0;
  throw new NotCalculated('The formula has several results.');
}

function operandOf(node: AstExpression, evaluation: Evaluation): Operand {
  switch (node.type) {
    case 'Literal':
      return { value: node.value as Scalar };
    case 'ErrorLiteral':
      return { value: node.value === '#REF!' ? REF : new Fault(node.value) };
    case 'ReferenceIdentifier': {
      const cells = findCells(node.value, node.kind, evaluation.place);
      if (!cells) throw new NotCalculated(`"${node.value}" leads nowhere here.`);
      return { cells };
    }
    case 'ArrayExpression':
      return { value: arrayOf(node.elements, evaluation) };
    case 'UnaryExpression':
      return { value: unary(node.operator, evaluation.value(part(node, 0))) };
    case 'BinaryExpression': {
      const [left, right] = [part(node, 0), part(node, 1)];
      if (node.operator === ':') return between(evaluation.operand(left), evaluation.operand(right));
      return { value: operateOn(node.operator, evaluation.value(left), evaluation.value(right)) };
    }
    case 'CallExpression':
      return callFunction(node.callee.name.toUpperCase(), node.arguments, evaluation);
    default:
      throw new NotCalculated(`${node.type} is not worked out here.`);
  }
}

function part(node: { readonly arguments: readonly AstExpression[] }, place: number): AstExpression {
  const found = node.arguments[place];
  if (!found) throw new NotCalculated('A part of the formula is missing.');
  return found;
}

function arrayOf(elements: readonly (readonly AstExpression[])[], evaluation: Evaluation): Grid {
  return elements.map((row) => row.map((one) => {
    const value = evaluation.value(one);
    return isGrid(value) ? NA : value;
  }));
}

function unary(operator: string, value: Value): Value {
  if (operator === '-') return operateOn('-', 0, value);
  if (operator === '%') return operateOn('/', value, 100);
  if (operator === '+' || (operator === '@' && !isGrid(value))) return value;
  throw new NotCalculated(`"${operator}" is not worked out here.`);
}

/** "A1:INDEX(…)": from the one cell to the other. */
function between(left: Operand, right: Operand): Operand {
  if (!('cells' in left) || !('cells' in right) || left.cells.sheet !== right.cells.sheet) throw new NotCalculated('A range between no cells.');
  const [a, b] = [left.cells.range, right.cells.range];
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  return { cells: { sheet: left.cells.sheet, range: { row, column, rows, columns: Math.max(a.column + a.columns, b.column + b.columns) - column } } };
}

