/** The selection that a key leads to. Pure: a sheet, a selection and a command in; a selection out. */
import type { CellRange } from '../../../domain/address';
import type { BookSheet } from '../../book/book';
import { usedRange } from '../../book/used-range';
import { edgeFrom, extended, moved, selectionAt } from '../grid/moves';
import type { Place, Selection } from '../grid/moves';
import type { Command } from './grid-keys';

/** Undefined for commands that leave the selection where it is. */
export function nextSelection(sheet: BookSheet, selection: Selection, command: Command): Selection | undefined {
  const { active, end } = selection;
  switch (command.do) {
    case 'move':
      return moved(sheet, selection, command.step);
    case 'extend':
      return extended(sheet, selection, command.step);
    case 'edge': {
      const to = edgeFrom(sheet, active, command.step);
      return selectionAt(sheet, to.row, to.column);
    }
    case 'extend-edge':
      return { active, end: edgeFrom(sheet, end, command.step) };
    case 'go': {
      const to = destination(sheet, active, command.to);
      return command.extend ? { active, end: to } : selectionAt(sheet, to.row, to.column);
    }
    case 'select-all':
      return endsOf(usedRange(sheet, false) ?? { row: 0, column: 0, rows: 1, columns: 1 });
    default:
      return undefined;
  }
}

/** A rectangle as a selection that began at its top left. */
export function endsOf(range: CellRange): Selection {
  return {
    active: { row: range.row, column: range.column },
    end: { row: range.row + range.rows - 1, column: range.column + range.columns - 1 },
  };
}

function destination(sheet: BookSheet, active: Place, to: 'row-start' | 'sheet-start' | 'sheet-end'): Place {
  if (to === 'row-start') return { row: active.row, column: 0 };
  const used = to === 'sheet-end' ? usedRange(sheet, false) : undefined;
  return used ? endsOf(used).end : { row: 0, column: 0 };
}
