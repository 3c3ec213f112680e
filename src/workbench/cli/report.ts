/** `report FILE --kind … --out OUT.xlsx`: a report as a sheet in a copy of the workbook, and as a web page or a Word document. */
import type { Finding } from '../../domain/checks/finding';
import type { Plan } from '../../domain/framework/plan';
import { REPORT_KINDS, type ReportChoice } from '../../domain/reports/report-choice';
import { readWorkbook } from '../../workflow/read-workbook';
import { writeReports } from '../../workflow/write-reports';
import { dayOf, writtenAtWords } from '../../workflow/written-at';
import { saveBook } from '../xlsx/save';
import { CannotBeDone, type CommandLine } from './arguments';
import { chooseOutput } from './choose-output';
import { documentsInWords, writtenInWords } from './in-words';
import { openWorkbook } from './open-workbook';
import { settingsAsJson, settingsInWords, settingsUsed } from './settings-used';
import { writeWhole } from './whole-file';
import { writeDocuments, type DocumentFiles } from './write-documents';

/** A report has its own periods and its own style. */
const SETTINGS_OF_REPORTS = ['disclosure', 'showIntervals'] as const;

export interface Reported {
  readonly findings: readonly Finding[];
  readonly json: unknown;
  readonly words: string;
}

/** Throws CannotBeDone or a WorkbookFault, each with a sentence, where nothing can be written. */
export async function report(line: CommandLine, files: DocumentFiles, plan: Plan | null, clock: () => Date): Promise<Reported> {
  const choice = chooseReport(line);
  const wantsWorkbook = line.out !== undefined || line.inPlace || (files.html === null && files.docx === null);
  const target = wantsWorkbook ? await chooseOutput(line, 'the report') : null;
  const { book, port } = await openWorkbook(line.file);
  const now = clock();
  const understanding = await readWorkbook(port, plan, { asAt: dayOf(now) });
  if (!understanding.plan) {
    throw new CannotBeDone('A report needs a plan, and this workbook has no framework of its own. Give --plan, for example --plan ossp-2025-28; "plans" lists them.');
  }
  const used = settingsUsed(line, understanding.snapshot);
  const { disclosure, showIntervals } = used.settings;
  // Written into the stand-in in any case, so that sentences that stand on the sheet are in the page and the Word document too.
  const { sheets, documents } = await writeReports(port, understanding, {
    writtenAt: writtenAtWords(now), asAt: dayOf(now), disclosure, showIntervals, reports: [choice],
  });
  if (target !== null) await writeWhole(target, await saveBook(book));
  await writeDocuments(files, documents[0]?.title ?? understanding.plan.title, documents);
  return {
    findings: understanding.findings,
    json: { out: target, ...files, sheets: target === null ? [] : sheets, findings: understanding.findings.length, disclosure: disclosure.statement, settings: settingsAsJson(used, SETTINGS_OF_REPORTS) },
    words: [...(target === null ? [] : [writtenInWords(sheets, target, 'The report is')]), ...documentsInWords(files, 'The report'), ...settingsInWords(used, SETTINGS_OF_REPORTS)].join('\n'),
  };
}

function chooseReport({ kind, subTheme }: CommandLine): ReportChoice {
  const found = REPORT_KINDS.find((known) => known === kind);
  if (found === undefined) throw new CannotBeDone(`Which report? Give --kind with one of ${REPORT_KINDS.join(', ')}.`);
  if (found !== 'spotlight') {
    if (subTheme !== undefined) throw new CannotBeDone('--sub-theme goes with --kind spotlight: the other reports are of the whole plan.');
    return { kind: found };
  }
  if (subTheme === undefined) throw new CannotBeDone('A spotlight is on one sub-theme: give --sub-theme with its id, for example --sub-theme domestic-abuse; "plans --json" lists them.');
  return { kind: found, subTheme };
}
