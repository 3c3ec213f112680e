/** What a range can be told to do. */
import { type ClearWhat, clearCells } from '../../book/clear';
import { ExcelError } from '../../book/excel-error';
import { mergeCells, unmergeCells } from '../../book/merges';
import { selectCells } from '../../book/selection';
import { shiftCells } from '../../book/shift-cells';
import { activateSheet } from '../../book/sheets';
import type { Shift } from '../../book/shift-range';
import type { Arguments } from '../arguments';
import { sheetOf } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing } from '../things';
import type { TypeTable } from '../type-table';
import { asOneOf } from './values';

/** office.js' ClearApplyTo; "ResetContents" also empties cells with controls, which there are none of here. */
const CLEAR: Readonly<Record<string, ClearWhat>> = {
  All: 'All', Contents: 'Contents', ResetContents: 'Contents', Formats: 'Formats', Hyperlinks: 'Hyperlinks', RemoveHyperlinks: 'RemoveHyperlinks',
};

export function clearArgument(args: Arguments): ClearWhat {
  const what = CLEAR[args.optionalText(0) ?? 'All'];
  if (!what) throw new ExcelError('InvalidArgument', 'Clear takes All, Contents, Formats, Hyperlinks or RemoveHyperlinks.');
  return what;
}

/** Moves the cells, and all ranges that the client still speaks of. */
export function shiftAndFollow(thing: RangeThing, towards: Shift['towards'], host: HostState): void {
  const sheet = sheetOf(thing, host);
  const shift: Shift = { at: thing.range, towards };
  shiftCells(host.book, sheet, shift);
  host.references.follow(sheet.id, shift);
}

export const rangeMethods: NonNullable<TypeTable<RangeThing>['methods']> = {
  /** office.js asks this before it sends a large array in parts. */
  _ValidateArraySize(thing, args) {
    if (args.whole(0) === thing.range.rows && args.whole(1) === thing.range.columns) return;
    const { rows, columns } = thing.range;
    throw new ExcelError('InvalidArgument', `The array's size is not that of the range, ${rows} rows by ${columns} columns.`);
  },
  Select(thing, _args, host) {
    const sheet = sheetOf(thing, host);
    activateSheet(host.book, sheet);
    selectCells(host.book, sheet, thing.range);
  },
  Clear: (thing, args, host) => clearCells(sheetOf(thing, host), thing.range, clearArgument(args)),
  Delete: (thing, args, host) => shiftAndFollow(thing, asOneOf(args.json(0), ['Up', 'Left']) === 'Up' ? 'up' : 'left', host),
  Merge: (thing, args, host) => mergeCells(sheetOf(thing, host), thing.range, args.flag(0)),
  Unmerge: (thing, _args, host) => unmergeCells(sheetOf(thing, host), thing.range),
  Calculate: (thing, _args, host) => host.calculator.recalculate([sheetOf(thing, host)]),
};
