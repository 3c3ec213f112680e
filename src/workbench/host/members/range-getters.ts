/** The ranges that a range leads to: its parts, its neighbours, where it meets others. */
import type { CellRange } from '../../../domain/address';
import type { BookSheet } from '../../book/book';
import { ExcelError } from '../../book/excel-error';
import { MAX_COLUMNS, MAX_ROWS } from '../../book/limits';
import { around, intersect } from '../../book/rectangles';
import { edgeFrom, surroundingRegion } from '../../book/regions';
import { usedRange } from '../../book/used-range';
import type { Arguments } from '../arguments';
import { insideSheet, rangeAt, sheetOf } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing } from '../things';
import type { TypeTable } from '../type-table';
import { orNotFound } from './or-not-found';
import { areasOf } from './range-areas';
import { removeDuplicates } from './range-edits';
import { findCell } from './range-find';
import { viewOf } from './range-view';
import { specialAreas } from './special-areas';
import { shiftAndFollow } from './range-methods';
import { traced } from './workbook-range-areas';
import { asOneOf } from './values';

type Getter = NonNullable<TypeTable<RangeThing>['getters']>[string];

/** A getter that works on the rectangle alone. */
const cells =
  (find: (range: CellRange, args: Arguments) => CellRange): Getter =>
  (thing, args, host) => {
    const sheet = sheetOf(thing, host);
    return host.references.range(sheet.id, insideSheet(find(thing.range, args)));
  };

const DIRECTIONS = ['Up', 'Down', 'Left', 'Right'] as const;

/** A getter that looks at the sheet's cells. */
const cellsOnSheet =
  (find: (range: CellRange, sheet: BookSheet, args: Arguments) => CellRange): Getter =>
  (thing, args, host) => {
    const sheet = sheetOf(thing, host);
    return host.references.range(sheet.id, insideSheet(find(thing.range, sheet, args)));
  };

const required = orNotFound('There are no such cells.');

function within(index: number, count: number, what: string): number {
  if (index < 0 || index >= count) throw new ExcelError('InvalidArgument', `The range has no ${what} ${index}: it has ${count}.`);
  return index;
}

/** The range that was passed, as an object or as an address on the same sheet. */
export function rangeArgument(args: Arguments, place: number, near: RangeThing, host: HostState): RangeThing {
  const thing = args.thing(place);
  if (thing?.type === 'Range') return thing;
  return rangeAt(args.text(place), sheetOf(near, host), host);
}

function meeting(thing: RangeThing, args: Arguments, host: HostState): RangeThing | null {
  const other = rangeArgument(args, 0, thing, host);
  if (other.sheetId !== thing.sheetId) throw new ExcelError('InvalidArgument', 'The two ranges lie on different sheets.');
  const met = intersect(thing.range, other.range);
  return met ? host.references.range(thing.sheetId, met) : null;
}

function used(thing: RangeThing, args: Arguments, host: HostState): RangeThing | null {
  const found = usedRange(sheetOf(thing, host), args.flag(0), thing.range);
  return found ? host.references.range(thing.sheetId, found) : null;
}

/**
 * The range with its bottom right corner moved there. A corner that passes the top left one spans the cells between: Microsoft's sample
 * "Colorful Patterns" draws a line to the left with getResizedRange(0, -z) of a single cell.
 */
function withCorner(range: CellRange, row: number, column: number): CellRange {
  const corner = { row, column, rows: 1, columns: 1 };
  return around({ ...range, rows: 1, columns: 1 }, insideSheet(corner));
}

/** `count` lines beside a range: after it where positive, inside its near end where negative, as Excel counts. */
function beside(first: number, size: number, count: number, after: boolean): { first: number; count: number } {
  if (count === 0) throw new ExcelError('InvalidArgument', 'The count of rows or columns cannot be 0.');
  if (after) return count > 0 ? { first: first + size, count } : { first: first + size + count, count: -count };
  return count > 0 ? { first: first - count, count } : { first, count: -count };
}

const rowsBeside = (after: boolean) =>
  cells((range, args) => {
    const { first, count } = beside(range.row, range.rows, args.optionalWhole(0) ?? 1, after);
    return { ...range, row: first, rows: count };
  });

const columnsBeside = (after: boolean) =>
  cells((range, args) => {
    const { first, count } = beside(range.column, range.columns, args.optionalWhole(0) ?? 1, after);
    return { ...range, column: first, columns: count };
  });

export const rangeGetters: NonNullable<TypeTable<RangeThing>['getters']> = {
  GetCell: cells((range, args) => ({ row: range.row + args.whole(0), column: range.column + args.whole(1), rows: 1, columns: 1 })),
  GetRow: cells((range, args) => ({ ...range, row: range.row + within(args.whole(0), range.rows, 'row'), rows: 1 })),
  GetColumn: cells((range, args) => ({ ...range, column: range.column + within(args.whole(0), range.columns, 'column'), columns: 1 })),
  GetLastRow: cells((range) => ({ ...range, row: range.row + range.rows - 1, rows: 1 })),
  GetLastColumn: cells((range) => ({ ...range, column: range.column + range.columns - 1, columns: 1 })),
  GetLastCell: cells((range) => ({ row: range.row + range.rows - 1, column: range.column + range.columns - 1, rows: 1, columns: 1 })),
  GetEntireRow: cells((range) => ({ ...range, column: 0, columns: MAX_COLUMNS })),
  GetEntireColumn: cells((range) => ({ ...range, row: 0, rows: MAX_ROWS })),
  GetOffsetRange: cells((range, args) => ({ ...range, row: range.row + args.whole(0), column: range.column + args.whole(1) })),
  GetResizedRange: cells((range, args) => withCorner(range, range.row + range.rows - 1 + args.whole(0), range.column + range.columns - 1 + args.whole(1))),
  GetAbsoluteResizedRange: cells((range, args) => ({ ...range, rows: args.whole(0), columns: args.whole(1) })),
  GetRowsAbove: rowsBeside(false),
  GetRowsBelow: rowsBeside(true),
  GetColumnsBefore: columnsBeside(false),
  GetColumnsAfter: columnsBeside(true),
  GetBoundingRect: (thing, args, host) => {
    const other = rangeArgument(args, 0, thing, host);
    if (other.sheetId !== thing.sheetId) throw new ExcelError('InvalidArgument', 'The two ranges lie on different sheets.');
    return host.references.range(thing.sheetId, around(thing.range, other.range));
  },
  GetIntersection(thing, args, host) {
    const met = meeting(thing, args, host);
    if (!met) throw new ExcelError('ItemNotFound', 'The two ranges have no cell in common.');
    return met;
  },
  GetIntersectionOrNullObject: meeting,
  Find(thing, args, host) {
    const found = findCell(thing, args, host);
    if (!found) throw new ExcelError('ItemNotFound', `"${args.text(0)}" is not in the range.`);
    return found;
  },
  FindOrNullObject: findCell,
  /** The range that is blank now, where the cells were that moved away. */
  Insert(thing, args, host) {
    const place = thing.range;
    shiftAndFollow(thing, asOneOf(args.json(0), ['Down', 'Right']) === 'Down' ? 'down' : 'right', host);
    return host.references.range(thing.sheetId, place);
  },
  GetMergedAreasOrNullObject(thing, _args, host) {
    const sheet = sheetOf(thing, host);
    const merges = sheet.merges.filter((merge) => intersect(merge, thing.range));
    return merges.length > 0 ? areasOf(sheet, merges, host) : null;
  },
  GetPrecedents: traced('precedents', 'all'),
  GetDirectPrecedents: traced('precedents', 'direct'),
  GetDependents: traced('dependents', 'all'),
  GetDirectDependents: traced('dependents', 'direct'),
  GetTables: (thing, args) => ({ type: 'TableScopedCollection', range: thing, fullyContained: args.flag(0) }),
  GetSpecialCells: (thing, args, host) => required(specialAreas([thing], args, host)),
  GetSpecialCellsOrNullObject: (thing, args, host) => specialAreas([thing], args, host),
  GetSurroundingRegion: cellsOnSheet((range, sheet) => surroundingRegion(sheet, range)),
  GetRangeEdge: cellsOnSheet((range, sheet, args) => edgeFrom(sheet, range, asOneOf(args.json(0), DIRECTIONS))),
  GetExtendedRange: cellsOnSheet((range, sheet, args) => around(range, edgeFrom(sheet, range, asOneOf(args.json(0), DIRECTIONS)))),
  GetVisibleView: (thing, _args, host) => viewOf(thing, host),
  RemoveDuplicates: removeDuplicates,
  /** Of an empty range, Excel's getUsedRange is its first cell. */
  GetUsedRange: (thing, args, host) =>
    used(thing, args, host) ?? host.references.range(thing.sheetId, { ...thing.range, rows: 1, columns: 1 }),
  GetUsedRangeOrNullObject: used,
};
