/** What stands in the workbook before a write: its sheets, and what is in those that are ours. */
import type { CellRange } from '../domain/address';
import type { SheetPlan } from '../domain/render/sheet-plan';
import { hasVisibleMark } from '../domain/render/visible-mark';
import type { CellScalar } from '../domain/snapshot';
import { WorkbookFault, type OwnSheet } from '../workflow/workbook-port';
import { isAtWorkName } from './at-work-names';
import { markOfName, ownRanges, type Stage } from './own-sheets';
import { isOurChart } from './plan-charts';
import { tableNamesIn, type TableNames } from './plan-names';
import { asCellRange, RANGE } from './read-outline';

/** A sheet of ours as it stands before the write: its cells, and the part of them that we wrote. */
export interface Before extends OwnSheet {
  /** By id, so that a sheet renamed meanwhile is still the right one. */
  readonly id: string;
  /** What we wrote, with what has been added to its tables since. */
  readonly written: CellRange;
  /** What its mark stands for. */
  readonly named: CellRange;
  /** How far its last write came. */
  readonly stage: Stage;
  /** Those that lie where we wrote, with null for a range that was not asked; people may have others beside ours. */
  readonly tables: readonly { readonly name: string; readonly range: CellRange | null }[];
  readonly isProtected: boolean;
  /** Rows are hidden by a filter of the sheet's own; one of a table goes with the table. */
  readonly isFiltered: boolean;
  /** The names of our own charts on it. */
  readonly charts: ReadonlySet<string>;
}

export interface Look {
  readonly sheets: readonly Excel.Worksheet[];
  readonly structureProtected: boolean;
  readonly before: readonly Before[];
  /** Our names, lower case, also those whose sheet is gone: Excel keeps them as `#REF!`, and adds none of the same name. */
  readonly ourNames: ReadonlySet<string>;
  /** What the names of our tables stand for. */
  readonly tableNames: TableNames;
  /** Every table of the workbook by its name in lower case: the sheet that it stands on. */
  readonly tableSheets: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
  /** Ids of blank sheets that an earlier write added and could not name. */
  readonly strays: readonly string[];
}

/**
 * Two round trips: which sheets there are, and what stands in our own; `alsoLook` may queue more for the second. `known` are sheets that
 * were ours a moment ago, should one have lost its mark since.
 */
export async function lookBefore(context: Excel.RequestContext, alsoLook?: (sheets: readonly Excel.Worksheet[]) => void, known: readonly Before[] = []): Promise<Look> {
  const { worksheets, names, protection, tables } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load('items/name,items/formula,items/comment');
  tables.load('items/name,items/worksheet/id,items/worksheet/name');
  protection.load('protected');
  await context.sync();
  const marked = ownRanges(names.items, 'with stages').flatMap(({ mark, stage, range, sheetName }) => {
    const sheet = worksheets.items.find(({ name }) => name === sheetName);
    return sheet ? [{ mark, stage, range, sheet }] : [];
  });
  const unmarked = known.flatMap(({ mark, named: range, id }) => {
    const sheet = worksheets.items.find((one) => one.id === id);
    return sheet && !marked.some((own) => own.mark === mark || own.sheet.id === id) ? [{ mark, stage: 'begun' as const, range, sheet }] : [];
  });
  const own = [...marked, ...unmarked].map(({ sheet, ...rest }) => {
    // From A1 to the last cell with a value, so that what someone put beside or below ours is seen.
    const used = sheet.getUsedRange(true).getBoundingRect('A1').load('values');
    sheet.protection.load('protected');
    return { ...rest, sheet, used, filter: sheet.autoFilter.load('isDataFiltered'), charts: sheet.charts.load('items/name'), tables: tablesOn(sheet, tables.items) };
  });
  const nameless = worksheets.items.filter(({ id, name }) => isAtWorkName(name) && !own.some(({ sheet }) => sheet.id === id)).map((sheet) => ({ sheet, used: sheet.getUsedRangeOrNullObject(true).load('address') }));
  alsoLook?.(worksheets.items);
  await context.sync();
  return {
    sheets: worksheets.items,
    structureProtected: protection.protected,
    ourNames: new Set(names.items.filter(({ name }) => markOfName(name) !== undefined).map(({ name }) => name.toLowerCase())),
    tableNames: tableNamesIn(names.items),
    tableSheets: new Map(tables.items.map(({ name, worksheet }) => [name.toLowerCase(), { id: worksheet.id, name: worksheet.name }])),
    strays: nameless.flatMap(({ sheet, used }) => (used.isNullObject ? [sheet.id] : [])),
    before: own.map(({ mark, stage, range, sheet, used, filter, charts, tables: held }) => ({
      mark, stage,
      id: sheet.id,
      name: sheet.name,
      values: valuesOf(used, sheet.name),
      ...extentOf(range, held),
      named: range,
      isProtected: sheet.protection.protected,
      isFiltered: filter.isDataFiltered,
      charts: ourCharts(charts),
    })),
  };
}

/** Throws the sentence for a sheet of which Excel hands nothing over: its answer is null then, and no error (excel-facts.md). */
export function valuesOf({ values }: Excel.Range, sheet: string): readonly (readonly CellScalar[])[] {
  const answered = values as CellScalar[][] | null;
  if (answered) return answered;
  throw new WorkbookFault(
    `Excel did not hand over what stands on sheet "${sheet}", which can happen where something stands far below or beside it. ` +
      'Delete unused rows and columns of that sheet, then press the button again. Nothing was written.',
    'sheet-too-large',
  );
}

interface HeldTable {
  readonly name: string;
  readonly range: Excel.Range;
}

function tablesOn(sheet: Excel.Worksheet, tables: readonly Excel.Table[]): readonly HeldTable[] {
  return tables.filter(({ worksheet }) => worksheet.id === sheet.id).map((table) => ({ name: table.name, range: table.getRange().load(RANGE) }));
}

function ourCharts({ items }: Excel.ChartCollection): ReadonlySet<string> {
  return new Set(items.map(({ name }) => name).filter(isOurChart));
}

/** A table of ours that people have added rows to is ours to its last row. One that begins outside what we wrote is theirs. */
function extentOf(written: CellRange, held: readonly HeldTable[]): Pick<Before, 'written' | 'tables'> {
  const begins = ({ row, column }: CellRange): boolean =>
    row >= written.row && row < written.row + written.rows && column >= written.column && column < written.column + written.columns;
  const tables = held.map(({ name, range }) => ({ name, range: asCellRange(range) })).filter(({ range }) => begins(range));
  const ends = (along: 'row' | 'column', count: 'rows' | 'columns'): number =>
    Math.max(written[along] + written[count], ...tables.map(({ range }) => range[along] + range[count])) - written[along];
  return { tables, written: { ...written, rows: ends('row', 'rows'), columns: ends('column', 'columns') } };
}

/**
 * Sheets of ours that lost their name (someone tidied the Name Manager): known by their own name together with the line at
 * their foot. One more round trip, and only where a name is taken.
 */
export async function knowByTheirLine(context: Excel.RequestContext, plans: readonly SheetPlan[], look: Look): Promise<Look> {
  const taken = plans.flatMap((plan) => {
    const sheet = look.sheets.find(({ name }) => name.toLowerCase() === plan.name.toLowerCase());
    if (!sheet || look.before.some(({ mark, id }) => mark === plan.mark || id === sheet.id)) return [];
    sheet.protection.load('protected');
    const used = sheet.getUsedRange(true).getBoundingRect('A1').load('values,rowCount,columnCount');
    return [{ plan, sheet, used, filter: sheet.autoFilter.load('isDataFiltered'), charts: sheet.charts.load('items/name'), tables: sheet.tables.load('items/name') }];
  });
  if (taken.length === 0) return look;
  await context.sync();
  const known = taken.flatMap(({ plan, sheet, used, filter, charts, tables }): Before[] => {
    const values = valuesOf(used, sheet.name);
    if (!hasVisibleMark(values)) return [];
    const written = { row: 0, column: 0, rows: used.rowCount, columns: used.columnCount };
    const held = tables.items.map(({ name }) => ({ name, range: null }));
    const { protected: isProtected } = sheet.protection;
    return [{ mark: plan.mark, id: sheet.id, name: sheet.name, stage: 'whole', values, written, named: written, tables: held, isProtected, isFiltered: filter.isDataFiltered, charts: ourCharts(charts) }];
  });
  return known.length === 0 ? look : { ...look, before: [...look.before, ...known] };
}
