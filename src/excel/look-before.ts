/** What stands in the workbook before a write: its sheets, and what is in those that are ours. */
import type { CellRange } from '../domain/address';
import type { SheetPlan } from '../domain/render/sheet-plan';
import { hasVisibleMark } from '../domain/render/visible-mark';
import type { CellScalar } from '../domain/snapshot';
import type { OwnSheet } from '../workflow/workbook-port';
import { markOfName, ownRanges } from './own-sheets';

/** A sheet of ours as it stands before the write: its cells, and the part of them that we wrote. */
export interface Before extends OwnSheet {
  /** By id, so that a sheet renamed meanwhile is still the right one. */
  readonly id: string;
  readonly written: CellRange;
  readonly isProtected: boolean;
}

export interface Look {
  readonly sheets: readonly Excel.Worksheet[];
  readonly structureProtected: boolean;
  readonly before: readonly Before[];
  /** Our names, lower case, also those whose sheet is gone: Excel keeps them as `#REF!`, and adds none of the same name. */
  readonly ourNames: ReadonlySet<string>;
}

/** Two round trips: which sheets there are, and what stands in our own; `alsoLook` may queue more for the second. */
export async function lookBefore(context: Excel.RequestContext, alsoLook?: (sheets: readonly Excel.Worksheet[]) => void): Promise<Look> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load('items/name,items/formula');
  protection.load('protected');
  await context.sync();
  const own = ownRanges(names.items).flatMap((range) => {
    const sheet = worksheets.items.find(({ name }) => name === range.sheetName);
    if (!sheet) return [];
    // From A1 to the last cell with a value, so that what someone put beside or below ours is seen.
    const used = sheet.getUsedRange(true).getBoundingRect('A1').load('values');
    sheet.protection.load('protected');
    return [{ range, sheet, used }];
  });
  alsoLook?.(worksheets.items);
  await context.sync();
  return {
    sheets: worksheets.items,
    structureProtected: protection.protected,
    ourNames: new Set(names.items.filter(({ name }) => markOfName(name) !== undefined).map(({ name }) => name.toLowerCase())),
    before: own.map(({ range, sheet, used }) => ({
      mark: range.mark,
      id: sheet.id,
      name: sheet.name,
      values: used.values as CellScalar[][],
      written: range.range,
      isProtected: sheet.protection.protected,
    })),
  };
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
    return [{ plan, sheet, used }];
  });
  if (taken.length === 0) return look;
  await context.sync();
  const known = taken.flatMap(({ plan, sheet, used }): Before[] => {
    const values = used.values as CellScalar[][];
    if (!hasVisibleMark(values)) return [];
    const written = { row: 0, column: 0, rows: used.rowCount, columns: used.columnCount };
    return [{ mark: plan.mark, id: sheet.id, name: sheet.name, values, written, isProtected: sheet.protection.protected }];
  });
  return known.length === 0 ? look : { ...look, before: [...look.before, ...known] };
}
