/**
 * `npm run bench`: milliseconds, round trips and bytes of each step, at 50, 500 and 5,000 measures × 16 periods; then the assessment
 * alone, up to 10,000 series × 24 periods; then reading and understanding up to 200,000 used cells (see reading.ts); then what else the
 * pane does, with the longest part between two rests (see other-steps.ts); then the pane in
 * Chromium (see pane/). `npm run bench -- pane` measures the pane alone.
 * It prints and judges nothing: counts are held in tests, and time depends on the machine.
 */
import { checkWorkbook } from '../../src/domain/checks/check';
import { readTables } from '../../src/domain/table/read-tables';
import { toSeries } from '../../src/domain/table/series';
import { assessSeries } from '../../src/domain/trend/assess';
import { understand } from '../../src/workflow/understanding';
import { writeThemeSummaries } from '../../src/workflow/write-theme-summaries';
import { openBook } from '../../src/workbench/cli/open-workbook';
import { loadBook } from '../../src/workbench/xlsx/load';
import '../../src/workbench/xlsx/excelize-in-node';
import { saveBook } from '../../src/workbench/xlsx/save';
import { measureImporting } from './importing';
import { largePlan, largeWorkbook } from './large-workbook';
import { manySeries } from './many-series';
import { measureOtherSteps } from './other-steps';
import { measurePane } from './pane/measure-pane';
import { measureReading } from './reading';

interface Line {
  readonly step: string;
  readonly ms: number;
  readonly trips: number | null;
  readonly bytes: number | null;
}

const SIZES = [50, 500, 5_000];

async function measure(count: number): Promise<readonly Line[]> {
  const lines: Line[] = [];
  const plan = largePlan(count);
  const { book, host, port } = openBook(largeWorkbook(count));

  async function time<T>(step: string, work: () => T | Promise<T>): Promise<T> {
    host.resetCounts();
    const begun = performance.now();
    const result = await work();
    const ms = performance.now() - begun;
    const { roundTrips, requestBytes, responseBytes } = host.counts;
    lines.push({ step, ms, trips: roundTrips > 0 ? roundTrips : null, bytes: roundTrips > 0 ? requestBytes + responseBytes : null });
    return result;
  }

  const snapshot = await time('read', () => port.read());
  const reading = await time('find tables', () => readTables(snapshot, plan));
  const series = await time('series', () => toSeries(reading));
  const run = await time('assess', () => assessSeries(series, plan));
  await time('check', () => checkWorkbook({ snapshot, reading, series, assessments: run.assessments, plan }));
  const understanding = understand(snapshot, plan);
  const settings = { writtenAt: '1 April 2017, 09:00' };
  await time('write', () => writeThemeSummaries(port, understanding, settings));
  await time('write again', () => writeThemeSummaries(port, understanding, settings));
  const bytes = await time('save .xlsx', () => saveBook(book));
  await time('load .xlsx', () => loadBook(bytes, 'large.xlsx'));
  return lines;
}

const SERIES = [100, 1_000, 10_000];
const PERIODS = 24;

/** Every method over n series of 24 years, half of them with a population, and a benchmark for every tenth. */
function measureAssessment(): void {
  console.log(`\nassess, ${String(PERIODS)} periods each`);
  let before: number | null = null;
  for (const count of SERIES) {
    const { series, plan, populations } = manySeries(count, PERIODS);
    const begun = performance.now();
    const { assessments } = assessSeries(series, plan, { populations });
    const ms = performance.now() - begun;
    const growth = before === null ? '' : `  × ${(ms / before).toFixed(1)} for ten times the series`;
    console.log(`${String(assessments.length).padStart(7)} series  ${ms.toFixed(0).padStart(6)} ms${growth}`);
    before = ms;
  }
}

const CHECKED = [500, 5_000];

/** Every family of checks over n measures of 24 years, with a plan that knows them all. */
async function measureChecks(): Promise<void> {
  console.log(`\ncheck, ${String(PERIODS)} periods each`);
  let before: number | null = null;
  for (const count of CHECKED) {
    const [snapshot, plan] = [await openBook(largeWorkbook(count, PERIODS)).port.read(), largePlan(count)];
    const reading = readTables(snapshot, plan);
    const series = toSeries(reading, plan);
    const { assessments } = assessSeries(series, plan);
    const begun = performance.now();
    const findings = checkWorkbook({ snapshot, reading, series, assessments, plan, asAt: '2025-07-01' });
    const ms = performance.now() - begun;
    const growth = before === null ? '' : `  × ${(ms / before).toFixed(1)} for ten times the measures`;
    console.log(`${String(count).padStart(7)} measures  ${ms.toFixed(0).padStart(6)} ms  ${String(findings.length)} findings${growth}`);
    before = ms;
  }
}

async function measureSteps(): Promise<void> {
  await saveBook(largeWorkbook(1)); // The saver's runtime starts once; that is not the workbook's time.
  const results = new Map<number, readonly Line[]>();
  for (const size of SIZES) results.set(size, await measure(size));
  const header = ['step', ...SIZES.flatMap((size) => [`${String(size)}: ms`, 'trips', 'kB']), 'growth of the last tenfold'];
  const steps = results.get(SIZES[0] ?? 0)?.map(({ step }) => step) ?? [];
  const rows = steps.map((step, index) => {
    const cells = SIZES.map((size) => results.get(size)?.[index]);
    const [before, last] = cells.slice(-2);
    return [
      step,
      ...cells.flatMap((line) => [
        (line?.ms ?? 0).toFixed(1),
        line?.trips?.toString() ?? '',
        line?.bytes == null ? '' : (line.bytes / 1000).toFixed(0),
      ]),
      before && last ? `× ${(last.ms / Math.max(before.ms, 0.1)).toFixed(1)}` : '',
    ];
  });
  const widths = header.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of [header, ...rows]) console.log(row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  '));
  measureAssessment();
  await measureChecks();
  await measureReading();
  await measureImporting();
  await measureOtherSteps();
}

async function main(): Promise<void> {
  if (!process.argv.includes('pane')) await measureSteps();
  await measurePane();
  process.exit();
}

void main();
