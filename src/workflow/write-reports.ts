/** The overview and the reports, written into the workbook beside the theme sheets, with what officers typed on them before. */
import { atOnce, type Rests } from '../domain/in-parts';
import { disclose } from '../domain/disclosure/disclose';
import { disclosureNotes } from '../domain/disclosure/disclosure-notes';
import type { Plan } from '../domain/framework/plan';
import { documentSheet } from '../domain/render/document-sheet';
import { reportMark } from '../domain/render/mark';
import { readDrafts } from '../domain/render/read-drafts';
import { legalSheetName } from '../domain/render/sheet-name';
import type { SheetPlan } from '../domain/render/sheet-plan';
import { readActionTables } from '../domain/reports/actions/read-action-tables';
import { draftsLeft } from '../domain/reports/drafts';
import type { ReportInput } from '../domain/reports/report-input';
import { makeReport } from '../domain/reports/make-report';
import type { ReportChoice } from '../domain/reports/report-choice';
import type { DocumentContent } from '../domain/summary/document';
import { tablesRead } from '../domain/table/cells-read';
import type { Understanding } from './understanding';
import { WorkbookFault, type OwnSheet, type WorkbookPort, type WorkOptions, type WrittenSheet } from './workbook-port';
import { planThemeSheets, type SummarySettings } from './write-theme-summaries';

export interface ReportSettings extends SummarySettings {
  readonly reports: readonly ReportChoice[];
  /** Today, ISO 8601: the caller has the clock. Null where nothing is to be said of what is overdue. */
  readonly asAt: string | null;
  /** Writes the theme sheets in the same go. */
  readonly withThemes?: boolean;
}

/** A report as it was written: the other renderers take it from here, so that all say the same. */
export interface MadeReport {
  readonly mark: string;
  readonly document: DocumentContent;
}

/** The reports as documents, with the sentences that stand on these sheets. */
export function reportDocuments(understanding: Understanding, settings: ReportSettings, ownSheets: readonly OwnSheet[]): readonly MadeReport[] {
  return atOnce(reportDocumentsInParts(understanding, settings, ownSheets));
}

/** The same with rests. */
export function* reportDocumentsInParts(understanding: Understanding, settings: ReportSettings, ownSheets: readonly OwnSheet[]): Rests<readonly MadeReport[]> {
  const made = yield* reportsWith(understanding, settings)(ownSheets);
  return made.map(({ mark, document }) => ({ mark, document }));
}

interface Made extends MadeReport {
  readonly left: ReturnType<typeof draftsLeft>;
}

/** What does not depend on the sheets is worked out once; Excel may ask for the plans twice. */
function reportsWith(understanding: Understanding, settings: ReportSettings): (ownSheets: readonly OwnSheet[]) => Rests<readonly Made[]> {
  const { plan, snapshot, coverage, findings, populations } = understanding;
  if (!plan) {
    throw new WorkbookFault('Reports need a plan, because the plan says which themes and measures there are. Choose the plan, read the workbook, and write again.', 'no-plan');
  }
  refuseUnknown(plan, settings.reports);
  const { reading, series, run, setting, unchecked } = disclose(understanding, settings.disclosure);
  const notes = disclosureNotes(setting, unchecked);
  const input: Omit<ReportInput, 'drafts'> = {
    plan, reading, series, run, coverage, findings, populations,
    actions: readActionTables(snapshot),
    disclosed: { setting: setting.id, statement: setting.statement },
    disclosureNotes: notes,
    writtenAt: settings.writtenAt,
    asAt: settings.asAt,
  };
  return function* make(ownSheets) {
    const made: Made[] = [];
    for (const choice of settings.reports) {
      yield;
      const mark = reportMark(choice.kind, plan.id, choice.kind === 'spotlight' ? choice.subTheme : null);
      const drafts = readDrafts(ownSheets.find((sheet) => sheet.mark === mark)?.values ?? []);
      const document = yield* makeReport(choice, { ...input, drafts });
      made.push({ mark, document, left: draftsLeft(drafts, document.blocks) });
    }
    return made;
  };
}

function refuseUnknown({ themes, title }: Plan, reports: readonly ReportChoice[]): void {
  const known = themes.flatMap(({ subThemes }) => subThemes.map(({ id }) => id));
  for (const report of reports) {
    if (report.kind !== 'spotlight' || known.includes(report.subTheme)) continue;
    throw new WorkbookFault(`"${report.subTheme}" is no sub-theme of ${title}. Its sub-themes are ${known.join(', ')}.`, 'no-such-sub-theme');
  }
}

/**
 * Writes the chosen reports, and the theme sheets where asked, in one write: at most four round trips. A second run rewrites the same
 * sheets and keeps the sentences that officers changed. Rejects with a WorkbookFault, and leaves the workbook as it was, where there is
 * no plan, no such sub-theme, or a sheet cannot be written.
 */
export async function writeReports(
  port: WorkbookPort,
  understanding: Understanding,
  settings: ReportSettings,
  options: WorkOptions = {},
): Promise<{ readonly sheets: readonly WrittenSheet[]; readonly documents: readonly DocumentContent[] }> {
  const make = reportsWith(understanding, settings);
  const themes = settings.withThemes === true ? planThemeSheets(understanding, settings) : null;
  let documents: readonly DocumentContent[] = [];
  const sheets = await port.write(function* plans(ownSheets): Rests<readonly SheetPlan[]> {
    const made = yield* make(ownSheets);
    documents = made.map(({ document }) => document);
    const themePlans = themes ? yield* themes(ownSheets) : [];
    yield;
    const names = themePlans.map(({ name }) => name);
    const plans = made.map(({ mark, document, left }): SheetPlan => {
      const own = ownSheets.find((sheet) => sheet.mark === mark)?.name;
      const others = understanding.snapshot.sheets.map(({ name }) => name).filter((name) => name !== own);
      const name = own ?? legalSheetName(document.shortName, [...others, ...names]);
      names.push(name);
      return documentSheet(document, { mark, name, left });
    });
    return [...plans, ...themePlans];
  }, { ...options, restsOn: tablesRead(understanding.snapshot, understanding.reading) });
  return { sheets, documents };
}
