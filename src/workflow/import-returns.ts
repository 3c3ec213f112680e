/**
 * Returns into the workbook. For whoever builds a screen or a command on it:
 *
 * 1. Read the workbook (readWorkbook, or readAnyWorkbook where it may hold no table yet) and the return files (each to a `ReadReturn`).
 * 2. `previewImport` says what each line would do, per return and per line, and which questions stand in the way. It writes nothing and
 *    is a pure function: call it again as often as the screen changes. `preview.lines[].status` is new, revised (with `old` and `now`),
 *    unchanged, missing or refused (with `reasons`, sentences to send back); `warnings` are what the checks say and stop nothing.
 * 3. Collect what is accepted ('all', 'new', some returns, some lines) and `answers`, question id → choice id. A question without an
 *    answer counts as "not-taken". `acceptedLines` (domain/returns/import/accept.ts) says what would be taken, for a count on the button.
 * 4. `importReturns` writes the Indicator data table and the log, all or nothing, in one write of at most four round trips whatever the
 *    number of returns (more only where a request would near 5 MB). Where nothing is taken nothing is written. Read the workbook again
 *    afterwards: an understanding from before the import cannot be imported into a second time (it says so, and writes nothing).
 * 5. `undoImport` (undo-import.ts) takes a whole import back; `importsIn` lists those that there are.
 *
 * All in plain data; the caller has the clock.
 */
import { atOnce, CELLS_A_PART, flatMapInParts, type Rests } from '../domain/in-parts';
import { acceptedLines, importedRows, type Accepted, type Answers, type ImportedBy } from '../domain/returns/import/accept';
import { importLogSheet } from '../domain/returns/import/import-log';
import type { ImportPreview, PreviewLine } from '../domain/returns/import/preview';
import { previewReturnsInParts } from '../domain/returns/import/preview-returns';
import { dataSheet, NO_DATA } from '../domain/returns/data/write-data';
import { parseQuarter, type Quarter } from '../domain/returns/quarter';
import { everyonesTemplates } from '../domain/returns/template/make-templates';
import type { ReadReturn } from '../domain/returns/returned';
import { refuseStrangers, returnSheets } from './return-sheets';
import type { Understanding } from './understanding';
import { WorkbookFault, type WorkbookPort, type WorkOptions, type WrittenSheet } from './workbook-port';

export type { Accepted, Answers } from '../domain/returns/import/accept';

/** What the workflow needs of an understanding. */
export type ReturnsKnown = Pick<Understanding, 'plan' | 'snapshot' | 'reading' | 'series'>;

export interface ImportSettings extends ImportedBy {
  readonly accepted: Accepted;
  readonly answers?: Answers;
}

export interface Imported {
  /** The number of the import, by which it is undone; null where nothing was taken and so nothing written. */
  readonly number: number | null;
  readonly taken: readonly PreviewLine[];
  readonly sheets: readonly WrittenSheet[];
}

/**
 * What importing these returns would do. `quarter` is the one that is being collected; null takes the latest among the returns and what was imported. Throws a
 * WorkbookFault where there is no plan, or the sheets of earlier imports cannot be understood.
 */
export function previewImport(known: ReturnsKnown, returns: readonly ReadReturn[], quarter: Quarter | null): ImportPreview {
  return atOnce(previewImportInParts(known, returns, quarter));
}

/** The same with rests. */
export function* previewImportInParts(known: ReturnsKnown, returns: readonly ReadReturn[], quarter: Quarter | null): Rests<ImportPreview> {
  const { plan } = returnSheets(known);
  const quarters = new Map([quarter, ...returns.map((one) => parseQuarter(one.quarter ?? ''))].flatMap((one) => (one ? [[one.id, one] as const] : [])));
  const templates = yield* flatMapInParts([...quarters.values()], CELLS_A_PART, (one) => everyonesTemplates(plan, known.series, one));
  yield;
  return yield* previewReturnsInParts(returns, { plan, snapshot: known.snapshot, reading: known.reading, templates, quarter });
}

/**
 * Takes what is accepted of the preview. Rejects with a WorkbookFault, and writes nothing, where the sheets of returns were changed since
 * the workbook was read, lost their headings or hold formulas, a sheet or table of the analyst's own has their names, or the workbook is
 * protected. After a failure half-way the workbook is as it was.
 */
export async function importReturns(
  port: Pick<WorkbookPort, 'write'>,
  known: ReturnsKnown,
  preview: ImportPreview,
  { accepted, answers = {}, when, by }: ImportSettings,
  options: WorkOptions = {},
): Promise<Imported> {
  const sheets = returnSheets(known);
  const { plan, standing, log } = sheets;
  const taken = acceptedLines(preview, accepted, answers);
  if (taken.length === 0) return { number: null, taken, sheets: [] };
  if (standing?.formula != null) {
    throw new WorkbookFault(
      `Sheet "${standing.sheet.name}" holds a formula in cell ${standing.formula}. An import writes the table anew and would leave its result in its place. ` +
        'Move your formulas to a sheet of your own, or paste them as values, then import again. Nothing was written.',
      'formula-in-data',
    );
  }
  const rows = importedRows(taken, preview, standing, log, { when, by: by.trim() }, plan);
  const written = await port.write((ownSheets) => {
    refuseStrangers(sheets, ownSheets);
    // The log first: should the write break off for good, the next run finds there what is still to come into the table.
    return [importLogSheet(rows.log, log.list), dataSheet(rows.data, standing?.list ?? NO_DATA)];
  }, options);
  // Named with the table first, which is what people look for.
  return { number: rows.number, taken, sheets: [...written].reverse() };
}
