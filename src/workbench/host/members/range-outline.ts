/** Grouping a range's rows or columns into an outline. */
import { groupLines, showDetails, ungroupLines } from '../../book/outline';
import type { Along } from '../../book/sizes';
import type { Arguments } from '../arguments';
import { sheetOf } from '../addresses';
import type { RangeThing } from '../things';
import type { TypeTable } from '../type-table';
import { asOneOf } from './values';

const alongOf = (args: Arguments): Along => (asOneOf(args.json(0), ['ByRows', 'ByColumns']) === 'ByRows' ? 'rows' : 'columns');

export const rangeOutline: NonNullable<TypeTable<RangeThing>['methods']> = {
  Group: (thing, args, host) => groupLines(sheetOf(thing, host), alongOf(args), thing.range),
  Ungroup: (thing, args, host) => ungroupLines(sheetOf(thing, host), alongOf(args), thing.range),
  ShowGroupDetails: (thing, args, host) => showDetails(sheetOf(thing, host), alongOf(args), thing.range, true),
  HideGroupDetails: (thing, args, host) => showDetails(sheetOf(thing, host), alongOf(args), thing.range, false),
};
