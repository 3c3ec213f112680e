/** range.getCellProperties and its kin: properties of each cell, row or column at once, as nested plain objects. */
import type { CellRange } from '../../../domain/address';
import { ExcelError } from '../../book/excel-error';
import { isUnbounded, MAX_COLUMNS, MAX_READ_CELLS, MAX_ROWS } from '../../book/limits';
import { sheetOf } from '../addresses';
import { notAnswered, tableOf, wireName } from '../dispatch';
import type { HostState } from '../state';
import type { BorderSide, RangeThing, Thing } from '../things';
import type { Json, TypeTable } from '../type-table';
import { asObject } from './values';

/** In cell properties the borders have names of their own (Microsoft, "CellBorderCollection"). */
const BORDERS: Readonly<Record<string, BorderSide>> = {
  top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight', horizontal: 'InsideHorizontal', vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown', diagonalUp: 'DiagonalUp',
};

/** The object that a name leads to from another. */
function partNamed(thing: Thing, name: string, host: HostState): Thing | null | undefined {
  const side = BORDERS[name];
  if (thing.type === 'RangeBorderCollection' && side !== undefined) return { type: 'RangeBorder', of: thing.of, side };
  const table = tableOf(thing);
  const object = wireName(table.objects, name);
  return object === undefined ? undefined : (table.objects?.[object]?.(thing, host) ?? null);
}

/** `{ address: true, format: { fill: { color: true } } }` to the same shape with values. */
function pick(thing: Thing, options: Json, host: HostState): Json {
  if (thing.type === 'RangeBorderCollection') {
    // What is asked of borders is asked of each.
    return Object.fromEntries(Object.entries(BORDERS).map(([name, side]) => [name, pick({ type: 'RangeBorder', of: thing.of, side }, options, host)]));
  }
  const table = tableOf(thing);
  const answer: Record<string, Json> = {};
  for (const [name, wanted] of Object.entries(asObject(options))) {
    if (wanted === false) continue;
    const scalar = wireName(table.properties, name);
    const found = scalar === undefined ? partNamed(thing, name, host) : null;
    if (scalar !== undefined) answer[name] = table.properties[scalar]?.read(thing, host) ?? null;
    else if (found === undefined) throw notAnswered(thing, name);
    else answer[name] = found === null ? null : pick(found, wanted, host);
  }
  return answer;
}

/** Sets what a nested object says. */
function put(thing: Thing, data: Json, host: HostState): void {
  const table = tableOf(thing);
  for (const [name, value] of Object.entries(asObject(data))) {
    const scalar = wireName(table.properties, name);
    const write = scalar === undefined ? undefined : table.properties[scalar]?.write;
    const part = write ? undefined : partNamed(thing, name, host);
    if (write) write(thing, value, host);
    else if (part) put(part, value, host);
    else throw notAnswered(thing, name);
  }
}

/** One part of a range; it lives no longer than the call, so no reference follows it. */
const part = (thing: RangeThing, range: CellRange): RangeThing => ({ type: 'Range', sheetId: thing.sheetId, range });

function cellsOf(thing: RangeThing, host: HostState): RangeThing[][] {
  sheetOf(thing, host);
  const { row, column, rows, columns } = thing.range;
  if (isUnbounded(thing.range) || rows * columns > MAX_READ_CELLS) throw new ExcelError('InvalidArgument', 'The range has too many cells.');
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => part(thing, { row: row + down, column: column + right, rows: 1, columns: 1 })),
  );
}

function rowsOf({ range, ...thing }: RangeThing): RangeThing[] {
  if (range.rows === MAX_ROWS) throw new ExcelError('InvalidArgument', 'The range has too many rows.');
  return Array.from({ length: range.rows }, (_, down) =>
    part({ ...thing, range }, { row: range.row + down, column: 0, rows: 1, columns: MAX_COLUMNS }),
  );
}

function columnsOf({ range, ...thing }: RangeThing): RangeThing[] {
  return Array.from({ length: range.columns }, (_, right) =>
    part({ ...thing, range }, { row: 0, column: range.column + right, rows: MAX_ROWS, columns: 1 }),
  );
}

/** One entry a part, exactly as many. */
function putEach(parts: readonly RangeThing[], data: Json, host: HostState): void {
  if (!Array.isArray(data) || data.length !== parts.length) throw new ExcelError('InvalidArgument', `The array must have ${parts.length} entries.`);
  for (const [index, one] of parts.entries()) put(one, (data as readonly Json[])[index] ?? {}, host);
}

export const cellPropertyMethods: NonNullable<TypeTable<RangeThing>['methods']> = {
  GetCellProperties: (thing, args, host) => cellsOf(thing, host).map((row) => row.map((cell) => pick(cell, args.json(0), host))),
  GetRowProperties: (thing, args, host) => rowsOf(thing).map((row) => pick(row, args.json(0), host)),
  GetColumnProperties: (thing, args, host) => columnsOf(thing).map((column) => pick(column, args.json(0), host)),
  SetCellProperties(thing, args, host) {
    const data = args.json(0);
    const rows = cellsOf(thing, host);
    if (!Array.isArray(data) || data.length !== rows.length) throw new ExcelError('InvalidArgument', `The array must have ${rows.length} rows.`);
    for (const [index, row] of rows.entries()) putEach(row, (data as readonly Json[])[index] ?? null, host);
  },
  SetRowProperties: (thing, args, host) => putEach(rowsOf(thing), args.json(0), host),
  SetColumnProperties: (thing, args, host) => putEach(columnsOf(thing), args.json(0), host),
};
