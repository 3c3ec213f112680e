/** Excel.Functions and Excel.FunctionResult: functions worked out without a cell, one in another where that is asked for. */
import { ExcelError } from '../../book/excel-error';
import { sheetById } from '../../book/sheets';
import { applyFunction } from '../../calc/call-function';
import { type Operand, valueOf } from '../../calc/evaluate';
import { Fault, type Grid, isGrid, NotCalculated, type Scalar } from '../../calc/values';
import type { Arguments, Given } from '../arguments';
import { sheetOf } from '../addresses';
import type { HostState } from '../state';
import type { ThingOf } from '../things';
import type { Json, TypeTable } from '../type-table';

type Result = ThingOf<'FunctionResult'>;
type Getter = NonNullable<TypeTable<ThingOf<'Functions'>>['getters']>[string];

/** What is passed: cells, what another function gave, or a plain value or array. */
function operandOf({ value, thing }: Given, host: HostState): Operand {
  if (thing?.type === 'Range') return { cells: { sheet: sheetOf(thing, host), range: thing.range } };
  if (thing?.type === 'FunctionResult') return { value: thing.error === null ? plain(thing.value) : new Fault(thing.error) };
  if (thing) throw new ExcelError('InvalidArgument', 'A function takes values, ranges and what other functions gave.');
  return { value: plain(value) };
}

function plain(value: Json): Scalar | Grid {
  if (Array.isArray(value)) return (value as readonly Json[]).map((row) => (Array.isArray(row) ? (row as readonly Json[]) : [row]).map(single));
  return single(value);
}

function single(value: Json): Scalar {
  if (typeof value === 'object' && value !== null) throw new ExcelError('InvalidArgument', 'A function takes plain values.');
  return value;
}

function workOut(name: string, given: readonly Given[], host: HostState): Result {
  const place = { book: host.book, sheet: sheetById(host.book, host.book.activeSheetId), row: 0, column: 0 };
  // Arguments at the end that were not given are none.
  const last = given.findLastIndex(({ value, thing }) => value !== null || thing !== undefined);
  try {
    const value = valueOf(applyFunction(name, given.slice(0, last + 1).map((one) => operandOf(one, host)), place));
    const only = isGrid(value) ? value[0]?.[0] ?? null : value;
    return only instanceof Fault ? { type: 'FunctionResult', value: null, error: only.code } : { type: 'FunctionResult', value: only, error: null };
  } catch (fault) {
    if (!(fault instanceof NotCalculated)) throw fault;
    throw new ExcelError('ApiNotFound', `The stand-in for Excel does not work out ${name} of this. See src/workbench/DIFFERENCES.md.`);
  }
}

/** A function of so many arguments; those of no fixed number come as a list, alone or after the first. */
const fixed = (name: string, count: number): Getter => (_thing, args: Arguments, host) =>
  workOut(name, Array.from({ length: count }, (_, place) => ({ value: args.json(place), thing: args.thing(place) })), host);
const listed = (name: string): Getter => (_thing, args: Arguments, host) => workOut(name, args.list(0), host);
const afterFirst = (name: string): Getter => (_thing, args: Arguments, host) => workOut(name, [{ value: args.json(0), thing: args.thing(0) }, ...args.list(1)], host);

export const functions: TypeTable<ThingOf<'Functions'>> = {
  properties: {},
  getters: {
    Sum: listed('SUM'),
    Product: listed('PRODUCT'),
    Average: listed('AVERAGE'),
    Count: listed('COUNT'),
    CountA: listed('COUNTA'),
    Max: listed('MAX'),
    Min: listed('MIN'),
    Median: listed('MEDIAN'),
    StDev_S: listed('STDEV.S'),
    Concatenate: listed('CONCATENATE'),
    CountIf: fixed('COUNTIF', 2),
    CountIfs: listed('COUNTIFS'),
    SumIf: fixed('SUMIF', 3),
    SumIfs: afterFirst('SUMIFS'),
    VLookup: fixed('VLOOKUP', 4),
    HLookup: fixed('HLOOKUP', 4),
    Match: fixed('MATCH', 3),
    Large: fixed('LARGE', 2),
    Small: fixed('SMALL', 2),
    Round: fixed('ROUND', 2),
    RoundDown: fixed('ROUNDDOWN', 2),
    RoundUp: fixed('ROUNDUP', 2),
    Abs: fixed('ABS', 1),
    Int: fixed('INT', 1),
    Mod: fixed('MOD', 2),
    Left: fixed('LEFT', 2),
    Right: fixed('RIGHT', 2),
    Mid: fixed('MID', 3),
    Len: fixed('LEN', 1),
    Lower: fixed('LOWER', 1),
    Upper: fixed('UPPER', 1),
    Trim: fixed('TRIM', 1),
  },
};

export const functionResult: TypeTable<Result> = {
  properties: { Value: { read: ({ value }) => value }, Error: { read: ({ error }) => error } },
};
