/** Long work of the pane's other buttons rests between its parts: a page with this pace is given its turn at each. */
import { atOnce, type Rests } from '../../src/domain/in-parts';
import { excelPort } from '../../src/excel/excel-port';
import { openWorkbook } from '../../src/workbench/cli/open-workbook';
import { builtInPlans } from '../../src/domain/framework/built-in-plans';
import type { Pace } from '../../src/workflow/pace';
import { previewImport, previewImportInParts } from '../../src/workflow/import-returns';
import { readReturnsInParts } from '../../src/workflow/read-return';
import { readWorkbook } from '../../src/workflow/read-workbook';
import { themeDocuments, themeDocumentsInParts } from '../../src/workflow/theme-documents';
import { understand } from '../../src/workflow/understanding';
import { reportDocuments, reportDocumentsInParts } from '../../src/workflow/write-reports';
import { writeThemeSummaries } from '../../src/workflow/write-theme-summaries';
import { newBook, newSheet } from '../../src/workbench/book/make';
import { openBook } from '../../src/workbench/cli/open-workbook';
import { manyReturns } from '../bench/many-returns';

const SAMPLE = 'assets/samples/safer-stockport-2016-17.xlsx';
const PLAN = builtInPlans.find(({ id }) => id === 'ssp-2016-17') ?? null;
const SETTINGS = { writtenAt: '1 September 2017, 09:00' };

function restsOf<Result>(work: Rests<Result>): number {
  return [...work].length;
}

const known = async () => understand(await (await openWorkbook(SAMPLE)).port.read(), PLAN);

it('writes the summaries with a rest for each theme, and the same sheets', async () => {
  const { run, port } = await openWorkbook(SAMPLE);
  let rests = 0;
  // Each look at this clock is a stretch.
  let ms = 0;
  const pace: Pace = { now: () => (ms += 60), rest: () => Promise.resolve(void (rests += 1)) };
  const resting = excelPort(run, pace);
  const understanding = await readWorkbook(resting, PLAN);
  rests = 0;
  const written = await writeThemeSummaries(resting, understanding, SETTINGS);
  expect(rests).toBeGreaterThanOrEqual(PLAN?.themes.length ?? Number.POSITIVE_INFINITY);
  const again = await writeThemeSummaries(port, understanding, SETTINGS);
  expect(again.map(({ name }) => name)).toEqual(written.map(({ name }) => name));
});

it('makes the themes ready for Word with rests, as it does at once', async () => {
  const understanding = await known();
  expect(atOnce(themeDocumentsInParts(understanding, SETTINGS))).toEqual(themeDocuments(understanding, SETTINGS));
  expect(restsOf(themeDocumentsInParts(understanding, SETTINGS))).toBeGreaterThanOrEqual(2 * (PLAN?.themes.length ?? 0));
});

it.each(['quarterly', 'progress', 'scrutiny'] as const)('makes the %s report with a rest for each theme, as it does at once', async (kind) => {
  const understanding = await known();
  const settings = { ...SETTINGS, asAt: '2017-09-01', reports: [{ kind }] };
  expect(atOnce(reportDocumentsInParts(understanding, settings, []))).toEqual(reportDocuments(understanding, settings, []));
  expect(restsOf(reportDocumentsInParts(understanding, settings, []))).toBeGreaterThanOrEqual(PLAN?.themes.length ?? Number.POSITIVE_INFINITY);
});

it('holds returns against the workbook one at a time, as it does at once', async () => {
  const { plan, returns } = manyReturns(6, 5);
  const understanding = understand(await openBook(newBook([newSheet('{1}', 'Notes')])).port.read(), plan);
  expect(atOnce(previewImportInParts(understanding, returns, null))).toEqual(previewImport(understanding, returns, null));
  expect(restsOf(previewImportInParts(understanding, returns, null))).toBeGreaterThanOrEqual(2 * returns.length);
});

it('reads returned files one at a time', () => {
  const files = ['one.pdf', 'two.pdf', 'three.pdf'].map((name) => ({ name, bytes: new TextEncoder().encode('%PDF-1.4') }));
  expect(restsOf(readReturnsInParts(files))).toBe(files.length);
});
