/** The sheet "Indicator data" with these rows: a real Excel table, in which every figure keeps its own number format. */
import { keptListSheet, type KeptRow } from '../../render/kept-list';
import { RIGHT } from '../../render/board-style';
import type { LookedRange, SheetPlan, TablePlan } from '../../render/sheet-plan';
import type { CellScalar } from '../../snapshot';
import { DATA_SHEET, DATA_TABLE, type DataColumn, type DataList } from './data-sheet';

/** A row to be written. Formats are those of the cells that hold numbers; General where none is given. */
export interface DataRow extends Pick<KeptRow<DataColumn>, 'cells' | 'beside'> {
  readonly formats: Partial<Readonly<Record<DataColumn, string>>>;
  readonly besideFormats?: readonly string[];
}

const RIGHT_ALIGNED: ReadonlySet<DataColumn> = new Set<DataColumn>(['value', 'number', 'denominator']);
const COLUMNS = DATA_SHEET.columns.map(({ name }) => name);

export const NO_DATA: DataList = { rows: [], added: [], addedAt: [], columns: new Map(), top: null, extent: { rows: 0, columns: 0 } };

/** `earlier` is the list as it stands: what people added beside it is kept, and comes after our own columns. */
export function dataSheet(rows: readonly DataRow[], earlier: DataList): SheetPlan {
  const plan = keptListSheet(DATA_SHEET, rows, earlier);
  const top = plan.cells.findIndex(([first]) => first === DATA_SHEET.columns[0]?.heading);
  const body = { row: top + 1, rows: rows.length };
  const aligned = rows.length === 0 ? [] : COLUMNS.flatMap((name, column): LookedRange[] => (RIGHT_ALIGNED.has(name) ? [{ range: { ...body, column, columns: 1 }, look: RIGHT }] : []));
  const formats = rows.flatMap(({ cells, beside, formats: own, besideFormats = [] }, index): LookedRange[] => {
    const look = (column: number, cell: CellScalar, numberFormat: string | undefined): LookedRange[] =>
      typeof cell === 'number' && numberFormat !== undefined && numberFormat !== '@' ? [{ range: { row: top + 1 + index, column, rows: 1, columns: 1 }, look: { numberFormat } }] : [];
    return [
      ...COLUMNS.flatMap((name, column) => look(column, cells[name], own[name])),
      ...beside.flatMap((cell, at) => look(COLUMNS.length + at, cell, besideFormats[at])),
    ];
  });
  // Nineteen columns are too small to read on A4.
  return { ...plan, looks: [...plan.looks, ...aligned, ...formats], tables: tableOf(rows.length, top, earlier), print: { ...plan.print, paper: 'A3' } };
}

/** Columns that people added belong to the table where each has a heading of its own, which Excel asks of a table. */
function tableOf(rows: number, top: number, { added }: DataList): readonly TablePlan[] {
  if (rows === 0) return [];
  const headings = [...DATA_SHEET.columns.map(({ heading }) => heading), ...added.map((heading) => String(heading).trim())].map((heading) => heading.toLowerCase());
  const all = headings.every((heading) => heading !== '') && new Set(headings).size === headings.length;
  return [{ name: DATA_TABLE, range: { row: top, column: 0, rows: rows + 1, columns: all ? headings.length : COLUMNS.length } }];
}
