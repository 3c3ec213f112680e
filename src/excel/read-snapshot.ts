/** Reading the workbook: three round trips, and one more for each further 4.8 MB. */
import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from '../domain/snapshot';
import { stopIfCancelled, type Pace } from '../workflow/pace';
import { WorkbookFault, type WorkOptions } from '../workflow/workbook-port';
import { dateSystemOf } from './date-system';
import { parseNameFormula } from './own-sheets';
import { readCells } from './read-cells';
import { readOutline } from './read-outline';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/**
 * Everything that the later steps need, as plain values. Where someone else made a sheet larger or smaller meanwhile, all is read once more;
 * where they do it again, this rejects with a WorkbookFault, since rows could be missing. Throws Excel's errors as they are (see faults.ts).
 */
export async function readSnapshot(context: Excel.RequestContext, options: WorkOptions, pace?: Pace): Promise<WorkbookSnapshot> {
  const first = await readOnce(context, options, pace);
  if (first.altered.length === 0) return first.snapshot;
  const second = await readOnce(context, options, pace);
  const [sheet] = second.altered;
  if (sheet === undefined) return second.snapshot;
  throw new WorkbookFault(`Rows or columns of sheet "${sheet}" were put in or taken out while it was read, so it was not read whole. Press the button again once nobody is working on it. Nothing was changed.`, 'changed-while-read');
}

interface ReadOnce {
  readonly snapshot: WorkbookSnapshot;
  /** The sheets that were made larger or smaller meanwhile. */
  readonly altered: readonly string[];
}

async function readOnce(context: Excel.RequestContext, options: WorkOptions, pace: Pace | undefined): Promise<ReadOnce> {
  options.onProgress?.({ words: 'Looking at the sheets', done: 0, of: 1 });
  const { sheets: outlines, names, own, structureProtected } = await readOutline(context);
  stopIfCancelled(options.signal);
  const { cells, altered } = await readCells(context, outlines, options, pace);
  const idOf = new Map(outlines.map(({ sheet }) => [sheet.name, sheet.id]));
  const markOf = new Map(own.map(({ mark, sheetName }) => [sheetName, mark]));
  const snapshot: WorkbookSnapshot = {
    dateSystem: dateSystemOf(cells),
    structureProtected,
    sheets: outlines.flatMap(({ sheet, isProtected, tables }, index): SheetSnapshot[] => {
      const read = cells[index];
      if (!read) return [];
      const visibility = VISIBILITY[sheet.visibility];
      return [{ id: sheet.id, name: sheet.name, visibility, isProtected, mark: markOf.get(sheet.name), tables, ...read }];
    }),
    names: names.flatMap(({ name, formula }): NameSnapshot[] => {
      const place = typeof formula === 'string' ? parseNameFormula(formula) : undefined;
      const sheetId = place ? idOf.get(place.sheetName) : undefined;
      return place && sheetId !== undefined ? [{ name, sheetId, range: place.range }] : [];
    }),
  };
  return { snapshot, altered };
}
