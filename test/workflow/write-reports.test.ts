/** Reports over genuine office.js, the stand-in and the two samples. */
import { ossp2025To28 } from '../../src/domain/framework/plans/ossp-2025-28';
import type { ReportChoice } from '../../src/domain/reports/report-choice';
import { openWorkbook, type OpenWorkbook } from '../../src/workbench/cli/open-workbook';
import { readWorkbook } from '../../src/workflow/read-workbook';
import { writeReports } from '../../src/workflow/write-reports';

const SAMPLE = 'assets/samples/one-stockport-2025-28.xlsx';
const ALL: readonly ReportChoice[] = [{ kind: 'overview' }, { kind: 'quarterly' }, { kind: 'progress' }, { kind: 'spotlight', subTheme: 'fire' }, { kind: 'scrutiny' }];
const settings = (reports: readonly ReportChoice[], withThemes = false) => ({ writtenAt: '20 November 2026, 16:20', asAt: '2026-11-20', reports, withThemes });
const read = ({ port }: OpenWorkbook) => readWorkbook(port, ossp2025To28, { asAt: '2026-11-20' });
const valuesOf = async ({ port }: OpenWorkbook, name: string) => (await port.read()).sheets.find((sheet) => sheet.name === name)?.values ?? [];

it('writes overview, reports and theme sheets in at most six round trips', async () => {
  const workbook = await openWorkbook(SAMPLE);
  const understanding = await read(workbook);
  workbook.host.resetCounts();
  const { sheets } = await writeReports(workbook.port, understanding, settings(ALL, true));
  expect(workbook.host.counts.roundTrips).toBeLessThanOrEqual(6);
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Overview', 'Quarterly report', 'Progress report', 'Scrutiny report']));
});

it('writes the same again where nothing changed', async () => {
  const workbook = await openWorkbook(SAMPLE);
  await writeReports(workbook.port, await read(workbook), settings(ALL));
  const first = (await workbook.port.read()).sheets.map(({ name, values }) => [name, values]);
  const { sheets } = await writeReports(workbook.port, await read(workbook), settings(ALL));
  expect(sheets.every(({ made }) => made === 'rewritten')).toBe(true);
  expect((await workbook.port.read()).sheets.map(({ name, values }) => [name, values])).toEqual(first);
});

it('keeps an officer\'s sentence, also where the sheet was renamed', async () => {
  const workbook = await openWorkbook(SAMPLE);
  await writeReports(workbook.port, await read(workbook), settings([{ kind: 'scrutiny' }]));
  const at = (await valuesOf(workbook, 'Scrutiny report')).findIndex((row) => String(row[0]).startsWith('[To be written: an achievement'));
  await workbook.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Scrutiny report');
    sheet.getRange(`A${String(at + 1)}`).values = [['The hub opened in July.']];
    sheet.name = 'Annual report';
    await context.sync();
  });
  const { documents } = await writeReports(workbook.port, await read(workbook), settings([{ kind: 'scrutiny' }]));
  expect((await valuesOf(workbook, 'Annual report'))[at]?.[0]).toBe('The hub opened in July.');
  expect(documents[0]?.blocks).toContainEqual(expect.objectContaining({ kind: 'draft', words: 'The hub opened in July.' }));
});

it('reads the sample\'s actions and spend into the progress report', async () => {
  const workbook = await openWorkbook(SAMPLE);
  const { documents } = await writeReports(workbook.port, await read(workbook), settings([{ kind: 'progress' }]));
  const words = documents[0]?.blocks.flatMap((block) => (block.kind === 'paragraph' && block.tone === 'headline' ? [block.words] : []));
  expect(words).toContain('8 actions: 3 done; 2 overdue; 1 red, 1 amber, 3 green.');
  expect(words?.some((line) => line.startsWith('£280,050 of £525,000 (53%)'))).toBe(true);
});

it('says which sub-themes there are where one is asked for that is none', async () => {
  const workbook = await openWorkbook(SAMPLE);
  const understanding = await read(workbook);
  await expect(writeReports(workbook.port, understanding, settings([{ kind: 'spotlight', subTheme: 'fires' }]))).rejects.toThrow(/no sub-theme.*fire/);
});
