/** The pane's other long work at a large size: how long it takes in all, and the longest of the parts between which the page has its turn. */
import { makeTemplates } from '../../src/domain/returns/template/make-templates';
import { parseQuarter } from '../../src/domain/returns/quarter';
import { openBook } from '../../src/workbench/cli/open-workbook';
import { newBook, newSheet } from '../../src/workbench/book/make';
import { copyDocument } from '../../src/workflow/copy-for-word';
import { previewImportInParts } from '../../src/workflow/import-returns';
import { templateFile } from '../../src/workflow/make-templates';
import { readReturnsInParts } from '../../src/workflow/read-return';
import { themeDocumentsInParts } from '../../src/workflow/theme-documents';
import { trackerInParts } from '../../src/workflow/track-returns';
import { understand, understandInParts } from '../../src/workflow/understanding';
import { reportDocumentsInParts } from '../../src/workflow/write-reports';
import { planThemeSheets } from '../../src/workflow/write-theme-summaries';
import { largePlan, largeWorkbook } from './large-workbook';
import { longestStep } from './longest-step';
import { manyReturns } from './many-returns';

const SIZES = [500, 5_000];
const RETURNS = 60;
const SETTINGS = { writtenAt: '1 April 2017, 09:00' };

function tell<Result>(what: string, work: Parameters<typeof longestStep<Result>>[0]): Result {
  const begun = performance.now();
  const { longest, steps, result } = longestStep(work);
  console.log(`  ${what.padEnd(46)} ${(performance.now() - begun).toFixed(0).padStart(6)} ms in ${String(steps).padStart(5)} parts, longest ${longest.ms.toFixed(0).padStart(5)} ms (${longest.words})`);
  return result;
}

/** Work that is done in one go, since a browser allows it only within a click, or since there is one of it at a time. */
function* inOne<Result>(work: () => Result): Generator<undefined, Result, void> {
  yield;
  return work();
}

async function measureOutputs(count: number): Promise<void> {
  console.log(`\n${count.toLocaleString('en-GB')} measures`);
  const plan = largePlan(count);
  const snapshot = await openBook(largeWorkbook(count)).port.read();
  const understanding = tell('understanding, with a plan', understandInParts(snapshot, plan));
  tell('theme sheets', planThemeSheets(understanding, { ...SETTINGS, style: 'both' })([]));
  const [document] = tell('themes for Word', themeDocumentsInParts(understanding, SETTINGS));
  for (const kind of ['overview', 'quarterly', 'progress', 'scrutiny'] as const) tell(`report: ${kind}`, reportDocumentsInParts(understanding, { ...SETTINGS, asAt: '2017-05-01', reports: [{ kind }] }, []));
  if (document) tell('copying one theme for Word', inOne(() => copyDocument(document)));
}

async function measureReturns(): Promise<void> {
  console.log(`\n${String(RETURNS)} returns of 50 measures`);
  const quarter = parseQuarter('2025/26-Q3');
  if (!quarter) return;
  const { plan, returns } = manyReturns(RETURNS, 50);
  const understanding = understand(await openBook(newBook([newSheet('{1}', 'Notes')])).port.read(), plan);
  const templates = tell('who is asked for what', inOne(() => makeTemplates(plan, understanding.series, quarter, 'source')));
  const [first] = templates;
  if (first) tell('one template as a workbook', inOne(() => templateFile(first, '2026-01-05T09:00:00')));
  tell('reading the returned files', readReturnsInParts(templates.map((template) => templateFile(template, '2026-01-05T09:00:00'))));
  tell('what importing them would do', previewImportInParts(understanding, returns, null));
  tell('the tracker', trackerInParts(understanding, { quarter, by: 'source', today: '2026-01-20' }));
}

/** Prints a line for each; judges nothing. */
export async function measureOtherSteps(): Promise<void> {
  for (const size of SIZES) await measureOutputs(size);
  await measureReturns();
}
