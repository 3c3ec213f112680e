import { understand } from '../../src/workflow/understanding';
import { writeThemeSummaries } from '../../src/workflow/write-theme-summaries';
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
