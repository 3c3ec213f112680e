/** The two sheets that returns are imported into, as they stood when the workbook was read, and held to that before they are written. */
import type { Plan } from '../domain/framework/plan';
import { keptSheets } from '../domain/render/kept-list';
import { isSameCells } from '../domain/render/same-cells';
import { DATA_MARK } from '../domain/returns/data/data-sheet';
import { fromA1, standingData, type StandingData } from '../domain/returns/data/standing-data';
import { IMPORTS_MARK, IMPORTS_SHEET, NO_LOG, readImportLog, type ImportLog } from '../domain/returns/import/import-log';
import type { SheetSnapshot } from '../domain/snapshot';
import type { Understanding } from './understanding';
import { WorkbookFault, type OwnSheet } from './workbook-port';

export interface ReturnSheets {
  readonly plan: Plan;
  readonly standing: StandingData | null;
  readonly log: ImportLog;
  readonly seen: { readonly data: SheetSnapshot | undefined; readonly log: SheetSnapshot | undefined };
}

/** Throws a WorkbookFault where there is no plan, or a sheet lost its headings. */
export function returnSheets({ plan, snapshot }: Pick<Understanding, 'plan' | 'snapshot'>): ReturnSheets {
  if (!plan) {
    throw new WorkbookFault('Returns are held against a plan, and none is chosen. Choose the plan, and read the workbook again. Nothing was written.', 'no-plan');
  }
  const standing = standingData(snapshot, plan);
  if (standing === 'headings-lost') throw lostHeadings(snapshot.sheets.find(({ mark }) => mark === DATA_MARK)?.name ?? 'Indicator data', 'Measure id, Measure, Source …');
  const [logSheet] = keptSheets(snapshot.sheets, IMPORTS_SHEET);
  const log = logSheet ? readImportLog(fromA1(logSheet, logSheet.values, '')) : NO_LOG;
  if (!log) throw lostHeadings(logSheet?.name ?? 'Imports', 'Import, When, By …');
  return { plan, standing, log, seen: { data: standing?.sheet, log: logSheet } };
}

function lostHeadings(sheet: string, headings: string): WorkbookFault {
  return new WorkbookFault(
    `Sheet "${sheet}" has lost its row of headings (${headings}), so what was imported cannot be told apart. Put the headings back, then try again. Nothing was written.`,
    'returns-not-understood',
  );
}

/** Throws the sentence where one of the two sheets is not what was read: what is written rests on that. */
export function refuseStrangers({ seen }: ReturnSheets, ownSheets: readonly OwnSheet[]): void {
  for (const [mark, sheet] of [[DATA_MARK, seen.data], [IMPORTS_MARK, seen.log]] as const) {
    const own = ownSheets.find((one) => one.mark === mark);
    // A sheet that lost its mark is known by its name and line only once it is to be written.
    if (!own && sheet?.mark === undefined) continue;
    if (own && sheet && isSameCells(own.values, fromA1(sheet, sheet.values, ''))) continue;
    throw new WorkbookFault(
      `Sheet "${own?.name ?? sheet?.name ?? ''}" has been changed since the workbook was read. Read the workbook again, and look at the preview once more. Nothing was written.`,
      'returns-changed',
    );
  }
}
