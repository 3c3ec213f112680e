import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { ossp2025To28 } from '../../src/domain/framework/plans/ossp-2025-28';
import { readWorkbook } from '../../src/workflow/read-workbook';
import { openWorkbook } from '../../src/workbench/cli/open-workbook';
import { byNeighbourhood, quarterlyRows } from './one-stockport-figures';
import { ONE_STOCKPORT, oneStockportWorkbook } from './one-stockport-workbook';
import { countAbout, seeded } from './seeded';

const parts = (bytes: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

it('is what the generator makes: run "npm run sample" after changing it', async () => {
  expect(parts(await oneStockportWorkbook())).toEqual(parts(readFileSync(resolve(__dirname, '../..', ONE_STOCKPORT))));
});

it('says on every sheet what is illustrative', async () => {
  const { port } = await openWorkbook(ONE_STOCKPORT);
  const { sheets } = await port.read();
  expect(sheets).toHaveLength(9);
  for (const { name, values } of sheets) expect([name, values.flat().some((cell) => /illustrative/i.test(String(cell)))]).toEqual([name, true]);
});

it('matches every quarterly row to a measure of the plan, with ten quarters each', async () => {
  const { port } = await openWorkbook(ONE_STOCKPORT);
  const { reading, series, findings } = await readWorkbook(port, ossp2025To28);
  const rows = reading.tables.filter(({ sheet }) => sheet.startsWith('Theme')).flatMap((table) => table.rows);
  expect(rows.filter(({ measureId }) => measureId === null)).toEqual([]);
  expect(series.filter(({ place, observations }) => place === null && observations.length === 10)).toHaveLength(46);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('shares the borough\'s incidents out without losing one', () => {
  const row = quarterlyRows('strengthening-communities-and-tackling-inequality').find(({ measure }) => measure.id === 'asb-incidents');
  const number = (text: string | undefined): number => Number(text?.replaceAll(',', ''));
  const shared = byNeighbourhood(row?.figures ?? [], 100);
  row?.figures.forEach((figure, quarter) => expect(shared.reduce((sum, { figures }) => sum + number(figures[quarter]), 0)).toBe(number(figure)));
});

// The mean of so many Poisson counts lies within five standard errors of its mean.
it.each([4, 200])('counts about %d', (mean) => {
  const random = seeded(1);
  const counts = Array.from({ length: 2000 }, () => countAbout(mean, random));
  const average = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  expect(Math.abs(average - mean)).toBeLessThan(5 * Math.sqrt(mean / counts.length));
});
