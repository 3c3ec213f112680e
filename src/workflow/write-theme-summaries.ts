/** The second button: theme summary sheets, written into the workbook. */
import { boardSheet } from '../domain/render/board-sheet';
import { readCommentary } from '../domain/render/read-commentary';
import type { SheetPlan } from '../domain/render/sheet-plan';
import { themeMark } from '../domain/render/mark';
import { summariseThemes } from '../domain/summary/summarise-themes';
import type { Understanding } from './understanding';
import { WorkbookFault, type MakePlans, type WorkbookPort, type WorkOptions, type WrittenSheet } from './workbook-port';

export interface SummarySettings {
  /** When it was written, in words ("20 November 2026, 16:20"): the caller has the clock. */
  readonly writtenAt: string;
  /** How many of the latest periods to show; three unless given. */
  readonly periodsShown?: number;
}

/** The sheet plans for every theme of the plan, keeping the commentary that stands in the sheets written before. */
export function planThemeSheets(understanding: Understanding, settings: SummarySettings): MakePlans {
  const { plan, reading, series, run } = understanding;
  if (!plan) {
    throw new WorkbookFault(
      'Theme summaries need a plan, because the plan says which themes there are. Choose the plan, read the workbook, and write again.',
      'no-plan',
    );
  }
  const summaries = summariseThemes({ plan, reading, series, assessments: run, ...settings });
  return (ownSheets) =>
    summaries.map((summary): SheetPlan => {
      const mark = themeMark(plan.id, summary.theme.id);
      const earlier = ownSheets.find((sheet) => sheet.mark === mark);
      return boardSheet(summary, earlier ? readCommentary(earlier.values) : new Map<string, string>());
    });
}

/**
 * Writes one board-style sheet a theme, in at most four round trips. A second run rewrites the same sheets and keeps what
 * the analyst typed in the Commentary column. Rejects with a WorkbookFault, and leaves the workbook as it was, where there
 * is no plan, a sheet name is taken by a sheet that we did not make, or the workbook is protected.
 */
export async function writeThemeSummaries(
  port: WorkbookPort,
  understanding: Understanding,
  settings: SummarySettings,
  options: WorkOptions = {},
): Promise<readonly WrittenSheet[]> {
  return port.write(planThemeSheets(understanding, settings), options);
}
