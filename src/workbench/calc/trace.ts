/** What formulas rest on and what rests on them, near and far: what Excel's "Trace Precedents" and "Trace Dependents" show. */
import type { CellRange } from '../../domain/address';
import type { BookSheet } from '../book/book';
import { heldCells } from '../book/rectangles';
import type { Cells } from './find-cells';
import type { FormulaIndex } from './formula-index';

export type Reach = 'direct' | 'all';

/** The cells that the formulas in the range refer to; with "all" also those that these rest on. */
export function precedentsOf(index: FormulaIndex, start: Cells, reach: Reach): readonly Cells[] {
  return follow(start, reach, ({ sheet, range }) => formulasIn(sheet, range).flatMap(([row, column]) => index.at(sheet.id, row, column)?.precedents ?? []));
}

/** The cells whose formulas refer to any of the range; with "all" also those that refer to these. */
export function dependentsOf(index: FormulaIndex, start: Cells, reach: Reach): readonly Cells[] {
  return follow(start, reach, ({ sheet, range }) =>
    [...index.dependants(sheet.id, range)].map(({ sheet: on, row, column }) => ({ sheet: on, range: { row, column, rows: 1, columns: 1 } })));
}

function formulasIn(sheet: BookSheet, range: CellRange): readonly (readonly [number, number])[] {
  return [...heldCells(sheet, range)].filter(([, , { formula }]) => formula !== null).map(([row, column]) => [row, column]);
}

/** Each range once, in the order in which it is come to. */
function follow(start: Cells, reach: Reach, next: (cells: Cells) => readonly Cells[]): readonly Cells[] {
  const found = new Map<string, Cells>();
  const open = [start];
  for (let cells = open.shift(); cells; cells = open.shift()) {
    for (const one of next(cells)) {
      const { row, column, rows, columns } = one.range;
      const key = [one.sheet.id, row, column, rows, columns].join(' ');
      if (found.has(key)) continue;
      found.set(key, one);
      if (reach === 'all') open.push(one);
    }
  }
  return [...found.values()];
}
