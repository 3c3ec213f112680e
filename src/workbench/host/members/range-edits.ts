/** What a range can do with many cells at once: copy, fill, replace, move, drop what is there twice. */
import type { CellRange } from '../../../domain/address';
import { cellText } from '../../book/cell-text';
import { clearCells } from '../../book/clear';
import { copyCells } from '../../book/copy-cells';
import { ExcelError } from '../../book/excel-error';
import { cellAt } from '../../book/make';
import { heldCells } from '../../book/rectangles';
import { writeContents } from '../../book/write-range';
import { fillCells } from '../../book/fill-cells';
import type { Arguments } from '../arguments';
import { rangeAt, sheetOf } from '../addresses';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
import type { Json, TypeTable } from '../type-table';
import { asFlag, asObject, asOneOf, asWhole } from './values';

const COPIES = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;
const FILLS = ['FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues', 'FillDays', 'FillWeekdays', 'FillMonths', 'FillYears', 'LinearTrend', 'GrowthTrend', 'FlashFill'] as const;

function rangeGiven(args: Arguments, place: number, thing: RangeThing, host: HostState): RangeThing {
  const given = args.thing(place);
  if (given?.type === 'Range') return given;
  if (given?.type === 'RangeAreas' && given.areas.length === 1 && given.areas[0]) return given.areas[0];
  return rangeAt(args.text(place), sheetOf(thing, host), host);
}

/** The range with one row at least left, of which each differs from those above it in the columns that count. */
export function removeDuplicates(thing: RangeThing, args: Arguments, host: HostState): ThingOf<'RemoveDuplicatesResult'> {
  const columns = args.json(0);
  if (!Array.isArray(columns)) throw new ExcelError('InvalidArgument', 'The columns are a list of numbers.');
  const sheet = sheetOf(thing, host);
  const { range } = thing;
  const head = args.flag(1) ? 1 : 0;
  const places = (columns as readonly Json[]).map(asWhole);
  if (places.some((place) => place < 0 || place >= range.columns)) throw new ExcelError('InvalidArgument', 'A column lies outside the range.');
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = head; row < range.rows; row += 1) {
    const key = JSON.stringify(places.map((place) => cellText(host.book, cellAt(sheet, range.row + row, range.column + place)).toLowerCase()));
    if (!seen.has(key)) kept.push(row);
    seen.add(key);
  }
  const line = (row: number): CellRange => ({ ...range, row: range.row + row, rows: 1 });
  for (const [index, row] of kept.entries()) {
    if (row === head + index) continue;
    copyCells({ sheet, range: line(row) }, { sheet, range: line(head + index) }, { what: 'All', skipBlanks: false, transpose: false });
  }
  const removed = range.rows - head - kept.length;
  if (removed > 0) clearCells(sheet, { ...range, row: range.row + head + kept.length, rows: removed }, 'Contents');
  return { type: 'RemoveDuplicatesResult', removed, left: kept.length };
}

export const removeDuplicatesResult: TypeTable<ThingOf<'RemoveDuplicatesResult'>> = {
  properties: { Removed: { read: ({ removed }) => removed }, UniqueRemaining: { read: ({ left }) => left } },
};

/** How many cells were changed. Formulas are left alone. */
export function replaceAll(thing: RangeThing, args: Arguments, host: HostState): number {
  const criteria = args.has(2) ? asObject(args.json(2)) : {};
  const on = (key: string) => criteria[key] !== undefined && criteria[key] !== null && asFlag(criteria[key]);
  const [wanted, replacement] = [args.text(0), args.text(1)];
  if (wanted === '') throw new ExcelError('InvalidArgument', 'There is nothing to look for.');
  const sheet = sheetOf(thing, host);
  const pattern = new RegExp(`${on('completeMatch') ? '^' : ''}${wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${on('completeMatch') ? '$' : ''}`, on('matchCase') ? 'g' : 'gi');
  let count = 0;
  for (const [row, column, cell] of [...heldCells(sheet, thing.range)]) {
    if (cell.formula !== null || cell.value === '') continue;
    const before = String(cell.value);
    const after = before.replace(pattern, () => replacement);
    if (after === before) continue;
    writeContents(sheet, { row, column, rows: 1, columns: 1 }, after);
    count += 1;
  }
  return count;
}

/** Range.copyFrom, and that of several areas, each of which takes the whole. */
export function copyInto(areas: readonly RangeThing[], args: Arguments, host: HostState): void {
  const [first] = areas;
  if (!first) return;
  const from = rangeGiven(args, 0, first, host);
  const what = asOneOf(args.optionalText(1) ?? 'All', COPIES);
  const source = { sheet: sheetOf(from, host), range: from.range };
  for (const area of areas) copyCells(source, { sheet: sheetOf(area, host), range: area.range }, { what, skipBlanks: args.flag(2), transpose: args.flag(3) });
}

export const rangeEdits: NonNullable<TypeTable<RangeThing>['methods']> = {
  CopyFrom: (thing, args, host) => copyInto([thing], args, host),
  AutoFill(thing, args, host) {
    const how = asOneOf(args.optionalText(1) ?? 'FillDefault', FILLS);
    const to = args.has(0) ? rangeGiven(args, 0, thing, host) : thing;
    if (to.sheetId !== thing.sheetId) throw new ExcelError('InvalidArgument', 'The destination lies on another sheet.');
    fillCells(sheetOf(thing, host), thing.range, to.range, how);
  },
  MoveTo(thing, args, host) {
    const to = rangeGiven(args, 0, thing, host);
    const [from, onto] = [sheetOf(thing, host), sheetOf(to, host)];
    const written = copyCells({ sheet: from, range: thing.range }, { sheet: onto, range: { ...to.range, rows: thing.range.rows, columns: thing.range.columns } }, { what: 'All', skipBlanks: false, transpose: false });
    for (const [row, column] of [...heldCells(from, thing.range)]) {
      const isUnder = from === onto && row >= written.row && row < written.row + written.rows && column >= written.column && column < written.column + written.columns;
      if (!isUnder) clearCells(from, { row, column, rows: 1, columns: 1 }, 'All');
    }
  },
  ReplaceAll: replaceAll,
};
