/** range.find: the first cell, row by row, that shows a text. */
import { cellText } from '../../book/cell-text';
import { cellAt } from '../../book/make';
import { heldCells } from '../../book/rectangles';
import { sheetById } from '../../book/sheets';
import { rectanglesOf } from '../../book/special-cells';
import { usedRange } from '../../book/used-range';
import type { Arguments } from '../arguments';
import { sheetOf } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
import type { Json } from '../type-table';
import { areasOf } from './range-areas';
import { asFlag, asObject, asOneOf } from './values';

/** Every cell of the sheet that shows the text; null where none does. */
export function findAll(thing: ThingOf<'Worksheet'>, args: Arguments, host: HostState): ThingOf<'RangeAreas'> | null {
  const sheet = sheetById(host.book, thing.sheetId);
  const used = usedRange(sheet, true);
  const isMatch = matcher(args);
  const found = used ? rectanglesOf(used, (row, column) => {
    const cell = cellAt(sheet, row, column);
    return cell !== undefined && cell.value !== '' && isMatch(cellText(host.book, cell));
  }) : [];
  return found.length > 0 ? areasOf(sheet, found, host) : null;
}

function matcher(args: Arguments): (text: string) => boolean {
  const criteria = args.has(1) ? asObject(args.json(1)) : {};
  const on = (key: string) => criteria[key] !== undefined && criteria[key] !== null && asFlag(criteria[key]);
  const cased = (text: string) => (on('matchCase') ? text : text.toLowerCase());
  const wanted = cased(args.text(0));
  return (text) => (on('completeMatch') ? cased(text) === wanted : cased(text).includes(wanted));
}

/** Backwards from the end, where the criteria say so. Formulas are not searched, only what is shown. */
export function findCell(thing: RangeThing, args: Arguments, host: HostState): RangeThing | null {
  const criteria = args.has(1) ? asObject(args.json(1)) : {};
  const matches = matcher(args);
  const backwards = asOneOf((criteria['searchDirection'] ?? 'Forward') as Json, ['Forward', 'Backwards']) === 'Backwards';
  const found = [...heldCells(sheetOf(thing, host), thing.range)].filter(([, , cell]) => cell.value !== '' && matches(cellText(host.book, cell)));
  const inOrder = found.sort(([rowA, columnA], [rowB, columnB]) => rowA - rowB || columnA - columnB);
  const cell = backwards ? inOrder.at(-1) : inOrder[0];
  return cell ? host.references.range(thing.sheetId, { row: cell[0], column: cell[1], rows: 1, columns: 1 }) : null;
}
