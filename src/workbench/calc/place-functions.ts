/** Functions that ask where cells are, or give cells: ROW, INDEX, SUBTOTAL and their kin. */
import { heldEntries } from '../book/rectangles';
import { bounded, type Place } from './find-cells';
import { type Operand, valueOf } from './evaluate';
import { subtotalFunction } from './sum-functions';
import { Fault, type Grid, isGrid, NotCalculated, REF, type Scalar, toNumber, VALUE, type Value } from './values';

type ByPlace = (operands: readonly Operand[], place: Place) => Operand;

const rangeOf = (operand: Operand | undefined) => (operand && 'cells' in operand ? operand.cells.range : undefined);

function numberAt(operands: readonly Operand[], place: number): number | Fault {
  const operand = operands[place];
  const value: Value = operand ? valueOf(operand) : null;
  return isGrid(value) ? VALUE : toNumber(value);
}

const size = (of: 'rows' | 'columns'): ByPlace => ([operand]) => {
  const range = rangeOf(operand);
  if (range) return { value: range[of] };
  const value = operand ? valueOf(operand) : null;
  if (!isGrid(value)) return { value: 1 };
  return { value: of === 'rows' ? value.length : (value[0]?.length ?? 1) };
};

const position = (of: 'row' | 'column'): ByPlace => ([operand], place) => {
  const range = rangeOf(operand);
  if (operand && !range) return { value: VALUE };
  return { value: (range ? range[of] : place[of]) + 1 };
};

function index(operands: readonly Operand[]): Operand {
  const [operand] = operands;
  let [row, column] = [numberAt(operands, 1), numberAt(operands, 2)];
  if (row instanceof Fault) return { value: row };
  if (column instanceof Fault) return { value: column };
  [row, column] = [Math.trunc(row), Math.trunc(column)];
  const range = rangeOf(operand);
  const value = operand && !range ? valueOf(operand) : null;
  const grid: Grid = isGrid(value) ? value : [[value]];
  const [rows, columns] = range ? [range.rows, range.columns] : [grid.length, grid[0]?.length ?? 1];
  // With one number, a single row is counted along.
  if (operands.length < 3 && rows === 1 && columns > 1) [row, column] = [1, row];
  if (row < 0 || column < 0 || row > rows || column > columns) return { value: REF };
  if (range && operand && 'cells' in operand) {
    return { cells: { sheet: operand.cells.sheet, range: {
      row: range.row + Math.max(0, row - 1), rows: row === 0 ? range.rows : 1,
      column: range.column + Math.max(0, column - 1), columns: column === 0 ? range.columns : 1,
    } } };
  }
  if (row === 0 && rows > 1) throw new NotCalculated('INDEX of a whole column of values.');
  return { value: grid[Math.max(0, row - 1)]?.[Math.max(0, column - 1)] ?? null };
}

/** Rows that a filter hid do not count; from 100 on, no hidden row does. Other subtotals within the cells are passed over. */
function subtotal(operands: readonly Operand[]): Operand {
  const code = numberAt(operands, 0);
  if (code instanceof Fault) return { value: code };
  const work = subtotalFunction(code);
  const values = operands.slice(1).map((operand): Value => {
    if (!('cells' in operand)) return valueOf(operand);
    const { sheet } = operand.cells;
    const range = bounded(operand.cells);
    const found: Scalar[] = [];
    for (const [row, cells] of heldEntries(sheet.cells, range.row, range.rows)) {
      if (sheet.hiddenRows.has(row)) continue;
      for (const [, cell] of heldEntries(cells, range.column, range.columns)) {
        if (cell.formula !== null && /^=SUBTOTAL\(/i.test(cell.formula)) continue;
        found.push(cell.isError ? new Fault(String(cell.value)) : cell.value === '' ? null : cell.value);
      }
    }
    return [found];
  });
  return { value: work(values) };
}

export const PLACE_FUNCTIONS: Readonly<Record<string, ByPlace>> = {
  ROW: position('row'),
  COLUMN: position('column'),
  ROWS: size('rows'),
  COLUMNS: size('columns'),
  INDEX: index,
  SUBTOTAL: subtotal,
};
