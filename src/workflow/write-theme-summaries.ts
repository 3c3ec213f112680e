/** The second button: theme summary sheets, written into the workbook. */
import { commentaryWarnings } from '../domain/disclosure/commentary-warnings';
import { disclose } from '../domain/disclosure/disclose';
import { disclosureNotes } from '../domain/disclosure/disclosure-notes';
import type { DisclosureSetting } from '../domain/disclosure/setting';
import { boardSheet } from '../domain/render/board-sheet';
import { methodSheet } from '../domain/render/method-sheet';
import { readCommentary } from '../domain/render/read-commentary';
import type { SheetPlan } from '../domain/render/sheet-plan';
import { methodMark, themeMark } from '../domain/render/mark';
import { legalSheetName } from '../domain/render/sheet-name';
import { methodContent } from '../domain/summary/method-content';
import { summariseThemes } from '../domain/summary/summarise-themes';
import type { Understanding } from './understanding';
import { WorkbookFault, type MakePlans, type WorkbookPort, type WorkOptions, type WrittenSheet } from './workbook-port';

export interface SummarySettings {
  /** When it was written, in words ("20 November 2026, 16:20"): the caller has the clock. */
  readonly writtenAt: string;
  /** How many of the latest periods to show; three unless given. */
  readonly periodsShown?: number;
  /** Adds the 95 % interval of the latest figure to the Evidence column; not shown unless asked for. */
  readonly showIntervals?: boolean;
  /** Which small numbers are withheld; none unless given (see disclosure/DECISIONS.md). Every sheet states it. */
  readonly disclosure?: DisclosureSetting;
}

/**
 * The sheet plans for every theme of the plan, keeping the commentary that stands in the sheets written before, and the Method sheet
 * last. A sheet of the analyst's own that is called "Method" keeps its name.
 */
export function planThemeSheets(understanding: Understanding, settings: SummarySettings): MakePlans {
  const { plan, snapshot, populations } = understanding;
  if (!plan) {
    throw new WorkbookFault(
      'Theme summaries need a plan, because the plan says which themes there are. Choose the plan, read the workbook, and write again.',
      'no-plan',
    );
  }
  const { reading, series, run, setting, unchecked, facts } = disclose(understanding, settings.disclosure);
  const summaries = summariseThemes({ plan, reading, series, assessments: run, disclosureNotes: (own) => disclosureNotes(setting, unchecked, own), ...settings });
  const method = methodContent({ plan, series, assessments: run, populations, disclosureNotes: disclosureNotes(setting, unchecked), ...settings });
  const others = snapshot.sheets.filter(({ mark }) => mark !== methodMark(plan.id)).map(({ name }) => name);
  const methodName = legalSheetName('Method', others);
  return (ownSheets) => [
    ...summaries.map((summary): SheetPlan => {
      const mark = themeMark(plan.id, summary.theme.id);
      const earlier = ownSheets.find((sheet) => sheet.mark === mark);
      const commentary = earlier ? readCommentary(earlier.values) : new Map<string, string>();
      const warnings = commentaryWarnings(commentary, facts).map((text) => ({ number: null, text }));
      return boardSheet({ ...summary, notes: [...summary.notes, ...warnings] }, commentary);
    }),
    methodSheet(method, methodName),
  ];
}

/**
 * Writes one board-style sheet a theme and a Method sheet, in at most four round trips. A second run rewrites the same sheets and keeps what
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
