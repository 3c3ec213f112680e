import { understand } from '../../src/workflow/understanding';
import { writeThemeSummaries } from '../../src/workflow/write-theme-summaries';
import { newBook, newSheet } from '../../src/workbench/book/make';
import { openBook, openWorkbook } from '../../src/workbench/cli/open-workbook';
import { largePlan, largeWorkbook } from '../bench/large-workbook';

const SETTINGS = { writtenAt: '1 September 2017, 09:00' };

describe.each([8, 400, 5_000])('a workbook of %i measures', (count) => {
  it('is read in three round trips', async () => {
    const { host, port } = openBook(largeWorkbook(count));
    await port.read();
    expect(host.counts.roundTrips).toBeLessThanOrEqual(3);
  });

  it('has its summaries written, and written again, in at most four', async () => {
    const { host, port } = openBook(largeWorkbook(count));
    const understanding = understand(await port.read(), largePlan(count));
    for (const run of ['first', 'second']) {
      host.resetCounts();
      await writeThemeSummaries(port, understanding, SETTINGS);
      expect({ run, few: host.counts.roundTrips <= 4 }).toEqual({ run, few: true });
    }
  });
});

it.each([8, 400])('writes both styles of %i measures, and again, in at most six round trips', async (count) => {
  const { host, port } = openBook(largeWorkbook(count));
  const understanding = understand(await port.read(), largePlan(count));
  for (const run of ['first', 'second']) {
    host.resetCounts();
    await writeThemeSummaries(port, understanding, { ...SETTINGS, style: 'both' });
    expect({ run, few: host.counts.roundTrips <= 6 }).toEqual({ run, few: true });
  }
});

it('needs no more requests for ten times the measures than the looks and page breaks of the sheet', async () => {
  const largest: number[] = [];
  for (const count of [80, 800]) {
    const { host, port } = openBook(largeWorkbook(count));
    const understanding = understand(await port.read(), largePlan(count));
    host.resetCounts();
    await writeThemeSummaries(port, understanding, SETTINGS);
    largest.push(host.counts.largestRequest / count);
  }
  expect((largest[1] ?? 0) <= (largest[0] ?? 0)).toBe(true);
});

it('reads the sample in three round trips', async () => {
  const { host, port } = await openWorkbook('assets/samples/safer-stockport-2016-17.xlsx');
  await port.read();
  expect(host.counts.roundTrips).toBe(3);
});

it('cuts a read that would near 5 MB in parts, and reads every cell', async () => {
  const { host, port } = openBook(largeWorkbook(8_000));
  const snapshot = await port.read();
  expect(host.counts.largestResponse).toBeLessThan(5_000_000);
  expect(host.counts.roundTrips).toBeGreaterThan(3);
  for (const { used, values } of snapshot.sheets) expect(values).toHaveLength(used?.rows ?? -1);
});

it('cuts a write that would near 5 MB in parts, and writes every cell', async () => {
  const { book, host, port } = openBook(newBook([newSheet('{1}', 'Data')]));
  const cells = Array.from({ length: 20_000 }, (_, row) => [`Row ${String(row)} ${'–'.repeat(100)}`, row, 'words', null]);
  const area = { row: 0, column: 0, rows: cells.length, columns: 4 };
  const print = { paper: 'A4', orientation: 'portrait', fitToWidth: true, margins: { top: 1, bottom: 1, left: 1, right: 1 }, repeatRows: undefined, breaksBefore: [], area } as const;
  await port.write(() => [{ mark: 'theme:a:b', name: 'Large', cells, looks: [], columnWidths: [60, 10, 10, 10], rowHeights: {}, commentary: [], print }]);
  expect(host.counts.largestRequest).toBeLessThan(5_000_000);
  // One to look (no sheet is ours yet), two to write about 7 MB.
  expect(host.counts.roundTrips).toBe(3);
  expect(book.sheets[1]?.cells.get(19_999)?.get(1)?.value).toBe(19_999);
});
