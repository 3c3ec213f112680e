/** Every workflow that the pane has, each as it is pressed: to walk one more, add an entry. */
import { SMALL_PLAN, FIGURES } from './small-workbook';
import { offerFix } from '../../src/domain/fixes/offer-fix';
import { fixLogOf } from '../../src/domain/fixes/fix-log';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/workbook-settings';
import { tablesReport } from '../../src/domain/reading-choices/tables-report';
import { cellsReadAt } from '../../src/domain/table/cells-read';
import type { RunBatch } from '../../src/excel/run-batch';
import { writeFromRibbon } from '../../src/commands/write-from-ribbon';
import { acceptMatches, undoMatch } from '../../src/workflow/accept-match';
import { answerQuestion } from '../../src/workflow/answer-question';
import { applyFixes, undoFixes } from '../../src/workflow/apply-fixes';
import { auditWorkbook } from '../../src/workflow/audit-workbook';
import { chooseReading, undoChoice } from '../../src/workflow/choose-reading';
import { checkAgain } from '../../src/workflow/check-again';
import { importReturns, previewImport } from '../../src/workflow/import-returns';
import { readAsItIsWithBestPlan, readWithBestPlan } from '../../src/workflow/best-plan';
import { openTemplate } from '../../src/workflow/make-templates';
import { readAnyWorkbook, readAsItIs, readWorkbook } from '../../src/workflow/read-workbook';
import { saveSettings } from '../../src/workflow/save-settings';
import { writeTracker } from '../../src/workflow/track-returns';
import { undoImport } from '../../src/workflow/undo-import';
import type { Understanding } from '../../src/workflow/understanding';
import { WorkbookFault, type WorkbookPort, type WorkOptions } from '../../src/workflow/workbook-port';
import { writeFramework } from '../../src/workflow/write-framework';
import { writeReports } from '../../src/workflow/write-reports';
import { writeThemeSummaries } from '../../src/workflow/write-theme-summaries';
import { writeValidation } from '../../src/workflow/write-validation';
import { aLine, aReturn, aTemplate, Q3 } from '../support/returns';

/** What a workflow is pressed with: the port, what was read, and how to stop it. */
export interface Pressed {
  readonly port: WorkbookPort;
  readonly understanding: Understanding;
  readonly options: WorkOptions;
}

export interface WalkedWorkflow {
  readonly name: string;
  /** Workflows that ran before it, by name, on the same workbook. */
  readonly after?: readonly string[];
  /** What people did to the workbook since, through office.js. */
  readonly meanwhile?: (run: RunBatch) => Promise<unknown>;
  readonly press: (pressed: Pressed) => Promise<unknown>;
  /** The sheet of the analyst's in which it changes a cell that the analyst asked it to. */
  readonly changesSheet?: string;
  /** Not walked itself: only the ground for another. */
  readonly isGround?: true;
  /** It keeps what the analyst decided of a row or a table, under the names that these had: pressed again, it is another that comes first. */
  readonly isDecision?: true;
  /**
   * What stands in the workbook already is not written again, so looks and tables that a failure left out wait for the next write of the
   * sheet; with 'values' number formats too, where Excel refuses every one of them.
   */
  readonly leavesWhatStands?: 'cells' | 'values';
}

const WHEN = '20 November 2026, 16:20';
const BY = { writtenAt: WHEN, by: 'AB' };
const FIRST = { sheet: FIGURES, cell: 'H3' };

export const readAgain = (port: WorkbookPort, options: WorkOptions = {}): Promise<Understanding> => readAnyWorkbook(port, SMALL_PLAN, options);

function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`The small workbook has no ${what}.`);
  return value;
}

/** Two returns, the second with a revised figure. */
const RETURNS = [
  aReturn([aLine('robbery', 45, { commentary: 'A busy quarter' }), aLine('arrests', 12)]),
  aReturn([aLine('robbery', 47)], { file: 'GMP again.xlsx', declaredOn: '2026-01-18' }),
];
const TRACKED = { quarter: Q3, by: 'source', today: '2026-01-20' } as const;
const importing = (at: 0 | 1) => async ({ port, understanding, options }: Pressed) =>
  importReturns(port, understanding, previewImport(understanding, RETURNS.slice(at, at + 1), Q3), { accepted: 'all', when: WHEN, by: 'AB' }, options);

const firstTable = (understanding: Understanding) => must(tablesReport(understanding).tables[0], 'table');
const summaries = (style: 'board' | 'accessible' | 'both') => ({ port, understanding, options }: Pressed) => writeThemeSummaries(port, understanding, { writtenAt: WHEN, style }, options);

/** The figures change, and an analyst types a comment and paints a cell on a sheet of ours, so that a rewrite has much to change and to keep. */
async function reworked(run: RunBatch): Promise<void> {
  await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.getItem(FIGURES).getRange('E2:H2').values = [[520, 480, 130, 40]];
    worksheets.load('items/name');
    await context.sync();
    const ours = worksheets.items.filter(({ name }) => name.includes('Safer')).map((sheet) => ({ sheet, found: sheet.getUsedRange(true).findOrNullObject('Commentary', { completeMatch: true }).load('rowIndex,columnIndex') }));
    await context.sync();
    for (const { sheet, found } of ours) {
      if (found.isNullObject) continue;
      const cell = sheet.getRangeByIndexes(found.rowIndex + 1, found.columnIndex, 1, 1);
      cell.values = [['Typed by the analyst.']];
      cell.format.fill.color = '#FFF2CC';
      cell.format.font.italic = true;
    }
    await context.sync();
  });
}

/** The ribbon has no pane: what it has to say comes back as a message, which is a fault's where it does not say what was written. */
async function fromRibbon({ port, options }: Pressed): Promise<void> {
  const message = await writeFromRibbon(port, [SMALL_PLAN], new Date('2026-11-20T16:20:00'), options);
  if (!message.startsWith('Theme summaries written')) throw new WorkbookFault(message, 'said-by-the-ribbon');
}

export const WORKFLOWS: readonly WalkedWorkflow[] = [
  { name: 'read', press: ({ port, options }) => readAnyWorkbook(port, SMALL_PLAN, options) },
  { name: 'read as it is', press: ({ port, options }) => readAsItIs(port, SMALL_PLAN, options) },
  { name: 'read as it is, by the best plan', press: ({ port, options }) => readAsItIsWithBestPlan(port, [SMALL_PLAN], options) },
  { name: 'read by a plan', press: ({ port, options }) => readWorkbook(port, SMALL_PLAN, options) },
  { name: 'read by the best plan', press: ({ port, options }) => readWithBestPlan(port, [SMALL_PLAN], options) },
  { name: 'read with summaries', after: ['board summaries'], press: ({ port, options }) => readAgain(port, options) },
  { name: 'show a cell', press: ({ port, understanding, options }) => port.select(FIRST.sheet, FIRST.cell, { ...options, restsOn: [must(cellsReadAt(understanding.snapshot, FIRST.sheet, FIRST.cell), 'cell')] }) },
  { name: 'board summaries', press: summaries('board') },
  { name: 'board summaries again', after: ['board summaries'], meanwhile: reworked, press: summaries('board') },
  { name: 'accessible summaries', press: summaries('accessible') },
  { name: 'both styles', isGround: true, press: summaries('both') },
  { name: 'both styles again', after: ['both styles'], meanwhile: reworked, press: summaries('both') },
  { name: 'audit', after: ['accessible summaries'], press: ({ port, options }) => auditWorkbook(port, options) },
  {
    name: 'reports',
    press: ({ port, understanding, options }) => writeReports(port, understanding, { writtenAt: WHEN, asAt: '2026-11-20', reports: [{ kind: 'overview' }, { kind: 'scrutiny' }] }, options),
  },
  {
    name: 'reports again, with summaries', after: ['reports'], meanwhile: reworked,
    press: ({ port, understanding, options }) => writeReports(port, understanding, { writtenAt: WHEN, asAt: '2026-11-20', reports: [{ kind: 'overview' }], withThemes: true }, options),
  },
  { name: 'framework', press: ({ port, options }) => writeFramework(port, SMALL_PLAN, options) },
  { name: 'framework replaced', after: ['framework'], press: ({ port, options }) => writeFramework(port, { ...SMALL_PLAN, version: '2', title: 'Another plan', measures: SMALL_PLAN.measures.slice(1) }, { ...options, replace: true }) },
  { name: 'settings', press: ({ port, options }) => saveSettings(port, DEFAULT_SETTINGS, options) },
  { name: 'settings again', after: ['settings'], press: ({ port, options }) => saveSettings(port, { ...DEFAULT_SETTINGS, style: 'both' }, options) },
  { name: 'validation', press: ({ port, understanding, options }) => writeValidation(port, understanding, WHEN, null, options) },
  {
    name: 'acknowledge', after: ['validation'],
    press: ({ port, understanding, options }) => writeValidation(port, understanding, WHEN, { findings: understanding.findings.slice(0, 1), reason: 'The source says so', by: 'AB' }, options),
  },
  {
    name: 'fix', changesSheet: FIGURES,
    press: async ({ port, understanding, options }) => {
      const fix = must(offerFix({ code: 'number-as-text', sheet: FIRST.sheet, address: FIRST.cell }, understanding.snapshot), 'fix');
      return applyFixes(port, [{ change: fix.change, why: 'It is a number kept as text.' }], { by: 'AB', when: WHEN }, options);
    },
  },
  {
    name: 'undo fix', changesSheet: FIGURES, after: ['fix'],
    press: ({ port, understanding, options }) => undoFixes(port, fixLogOf(understanding.snapshot), { when: 'later' }, options),
  },
  {
    name: 'accept a match', isDecision: true,
    press: ({ port, understanding, options }) => acceptMatches(port, understanding, [{ ...must(firstTable(understanding).matched[0], 'match').identity, measureId: 'arrests' }], BY, options),
  },
  {
    name: 'take a match back', after: ['accept a match'],
    press: ({ port, understanding, options }) => undoMatch(port, understanding, must(firstTable(understanding).matched[0], 'match').identity, options),
  },
  {
    name: 'choose a reading', isDecision: true,
    press: ({ port, understanding, options }) => chooseReading(port, understanding, firstTable(understanding).identity, { kind: 'leave-out-column', column: '2013/14' }, BY, options),
  },
  {
    name: 'take a choice back', after: ['choose a reading'],
    press: ({ port, understanding, options }) => undoChoice(port, understanding, firstTable(understanding).identity, { kind: 'leave-out-column', column: '2013/14' }, options),
  },
  { name: 'check again', press: ({ port, understanding, options }) => checkAgain(port, understanding, options) },
  { name: 'import a return', leavesWhatStands: 'values', press: importing(0) },
  { name: 'import another', leavesWhatStands: 'values', after: ['import a return'], press: importing(1) },
  { name: 'undo an import', leavesWhatStands: 'values', after: ['import another'], press: ({ port, understanding, options }) => undoImport(port, understanding, 2, { when: 'later', by: 'AB' }, options) },
  { name: 'open a template', press: ({ port, options }) => openTemplate(port, aTemplate(SMALL_PLAN), '2026-01-02T00:00:00Z', options) },
  { name: 'open the sample', press: ({ port, options }) => must(port.openNewWorkbook?.('UEsDBA==', options), 'way to open a workbook') },
  { name: 'ribbon: writeThemeSummaries', press: fromRibbon },
  { name: 'ribbon: writeThemeSummaries again', after: ['board summaries'], meanwhile: reworked, press: fromRibbon },
  { name: 'tracker', press: ({ port, understanding, options }) => writeTracker(port, understanding, TRACKED, options) },
  { name: 'tracker again', after: ['tracker'], press: ({ port, understanding, options }) => writeTracker(port, understanding, { ...TRACKED, today: '2026-02-20' }, options) },
  {
    name: 'answer', leavesWhatStands: 'values',
    press: ({ port, understanding, options }) => answerQuestion(port, understanding, must(understanding.questions[0], 'question'), '2016-05-01', 'AB', WHEN, options),
  },
];
