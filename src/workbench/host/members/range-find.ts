/** range.find: the first cell, row by row, that shows a text. */
import { cellText } from '../../book/cell-text';
import { heldCells } from '../../book/rectangles';
import type { Arguments } from '../arguments';
import { sheetOf } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing } from '../things';
import type { Json } from '../type-table';
import { asFlag, asObject, asOneOf } from './values';

/** Backwards from the end, where the criteria say so. Formulas are not searched, only what is shown. */
export function findCell(thing: RangeThing, args: Arguments, host: HostState): RangeThing | null {
  const criteria = args.has(1) ? asObject(args.json(1)) : {};
  const on = (key: string) => criteria[key] !== undefined && criteria[key] !== null && asFlag(criteria[key]);
  const cased = (text: string) => (on('matchCase') ? text : text.toLowerCase());
  const backwards = asOneOf((criteria['searchDirection'] ?? 'Forward') as Json, ['Forward', 'Backwards']) === 'Backwards';
  const wanted = cased(args.text(0));
  const matches = (text: string) => (on('completeMatch') ? cased(text) === wanted : cased(text).includes(wanted));
  const found = [...heldCells(sheetOf(thing, host), thing.range)].filter(([, , cell]) => cell.value !== '' && matches(cellText(host.book, cell)));
  const inOrder = found.sort(([rowA, columnA], [rowB, columnB]) => rowA - rowB || columnA - columnB);
  const cell = backwards ? inOrder.at(-1) : inOrder[0];
  return cell ? host.references.range(thing.sheetId, { row: cell[0], column: cell[1], rows: 1, columns: 1 }) : null;
}
