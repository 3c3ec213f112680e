import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newBook, newSheet, touchCell } from '../../../src/workbench/book/make';
import { runCommand } from '../../../src/workbench/cli/run-command';
import { saveBook } from '../../../src/workbench/xlsx/save';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-performance-'));
  file = join(folder, 'small.xlsx');
  const sheet = newSheet('{1}', 'Safeguarding');
  [['PI name', 'Source', '2015/16', '2016/17'], ['Children who run away from home', 'SCT', 22, 3]].forEach((row, index) =>
    row.forEach((value, column) => (touchCell(sheet, index, column).value = value)),
  );
  await writeFile(file, await saveBook(newBook([sheet])));
});
afterAll(() => rm(folder, { recursive: true }));

const assess = async (...more: string[]) => runCommand(['assess', file, '--plan', 'ssp-2016-17', ...more], () => new Date(0));

it('assesses in full unless told otherwise, and says so', async () => {
  const { assessments } = JSON.parse((await assess('--json')).out) as { assessments: { change: { absolute: number }; suppressed: boolean }[] };
  expect(assessments.map(({ change, suppressed }) => [change.absolute, suppressed])).toEqual([[-19, false]]);
  expect((await assess()).out).toContain('Board-private');
});

it.each(['1-4', '1-5', '1-7', 'below-10'])('withholds with --disclosure %s', async (id) => {
  const { assessments } = JSON.parse((await assess('--json', '--disclosure', id)).out) as { assessments: unknown[] };
  expect(assessments).toEqual([expect.objectContaining({ suppressed: true, symbol: null, change: { absolute: null, percent: null, points: null }, interval: null, interval998: null })]);
});

it('names the settings where one is not known', async () => {
  expect(await assess('--disclosure', 'some')).toMatchObject({ exitCode: 2, error: expect.stringContaining('none, 1-4, 1-5, 1-7, below-10') as string });
});
