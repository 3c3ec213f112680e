/** Reading the workbook: three round trips, and one more for each further 4.8 MB. */
import type { NameSnapshot, SheetSnapshot, WorkbookSnapshot } from '../domain/snapshot';
import { stopIfCancelled, type Pace } from '../workflow/pace';
import type { WorkOptions } from '../workflow/workbook-port';
import { dateSystemOf } from './date-system';
import { parseNameFormula } from './own-sheets';
import { readCells } from './read-cells';
import { readOutline } from './read-outline';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Everything that the later steps need, as plain values. Throws Excel's errors as they are (see faults.ts). */
export async function readSnapshot(context: Excel.RequestContext, options: WorkOptions, pace?: Pace): Promise<WorkbookSnapshot> {
  options.onProgress?.({ words: 'Looking at the sheets', done: 0, of: 1 });
  const { sheets: outlines, names, own, structureProtected } = await readOutline(context);
  stopIfCancelled(options.signal);
  const cells = await readCells(context, outlines, options, pace);
  const idOf = new Map(outlines.map(({ sheet }) => [sheet.name, sheet.id]));
  const markOf = new Map(own.map(({ mark, sheetName }) => [sheetName, mark]));
  return {
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
}
