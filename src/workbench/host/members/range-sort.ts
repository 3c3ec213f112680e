/** Excel.RangeSort and Excel.TableSort. */
import { sortCells, type SortField } from '../../book/sort-cells';
import { bodyRows } from '../../book/tables';
import { ExcelError } from '../../book/excel-error';
import { sheetOf } from '../addresses';
import type { Arguments } from '../arguments';
import type { ThingOf } from '../things';
import type { Json, TypeTable } from '../type-table';
import { foundTable } from './tables';
import { asFlag, asObject, asOneOf, asWhole } from './values';

function readField(given: Json): SortField {
  const { key = null, ascending = true, sortOn = 'Value', dataOption = 'Normal' } = asObject(given);
  if (sortOn !== null && sortOn !== 'Value') throw new ExcelError('ApiNotFound', 'The stand-in for Excel sorts by values only. See src/workbench/DIFFERENCES.md.');
  const isText = dataOption === null || asOneOf(dataOption, ['Normal', 'TextAsNumber']) === 'Normal';
  return { key: asWhole(key), ascending: ascending === null || asFlag(ascending), asNumbers: !isText };
}

export function sortFields(args: Arguments): readonly SortField[] {
  const given = args.json(0);
  if (!Array.isArray(given) || given.length === 0) throw new ExcelError('InvalidArgument', 'Sorting needs at least one field.');
  return (given as readonly Json[]).map(readField);
}

export const rangeSort: TypeTable<ThingOf<'RangeSort'>> = {
  properties: {},
  methods: {
    Apply({ range: thing }, args, host) {
      const along = asOneOf(args.optionalText(3) ?? 'Rows', ['Rows', 'Columns']) === 'Rows' ? 'rows' : 'columns';
      const { range } = thing;
      const head = args.flag(2) ? 1 : 0;
      const body = along === 'rows' ? { ...range, row: range.row + head, rows: range.rows - head } : { ...range, column: range.column + head, columns: range.columns - head };
      if (body.rows > 0 && body.columns > 0) sortCells(sheetOf(thing, host), body, sortFields(args), args.flag(1), along);
    },
  },
};

export const tableSort: TypeTable<ThingOf<'TableSort'>> = {
  properties: {
    MatchCase: { read: (thing, host) => foundTable(thing, host).table.sorted?.matchCase ?? false },
    Fields: { read: (thing, host) => foundTable(thing, host).table.sorted?.fields.map(({ key, ascending }) => ({ key, ascending, sortOn: 'Value' })) ?? [] },
    Method: { read: () => 'PinYin' },
  },
  methods: {
    Apply(thing, args, host) {
      const { sheet, table } = foundTable(thing, host);
      const body = bodyRows(table);
      const fields = sortFields(args);
      sortCells(sheet, { ...table.range, row: body.first, rows: body.count }, fields, args.flag(1), 'rows');
      table.sorted = { fields, matchCase: args.flag(1) };
    },
    /** Forgets how the table was sorted; the rows stay. */
    Clear(thing, _args, host) {
      delete foundTable(thing, host).table.sorted;
    },
    Reapply(thing, _args, host) {
      const { sheet, table } = foundTable(thing, host);
      const body = bodyRows(table);
      if (table.sorted) sortCells(sheet, { ...table.range, row: body.first, rows: body.count }, table.sorted.fields, table.sorted.matchCase, 'rows');
    },
  },
};
