import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AccessibleAudit } from '../../../src/domain/audit/accessible-audit';
import { runCommand } from '../../../src/workbench/cli/run-command';

const SAMPLE = 'assets/samples/safer-stockport-2016-17.xlsx';
const run = (...words: string[]) => runCommand(words, () => new Date(Date.UTC(2017, 8, 1, 9, 0)));

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plan-performance-'));
  file = join(folder, 'accessible.xlsx');
  await run('summarise', SAMPLE, '--plan', 'ssp-2016-17', '--style', 'accessible', '--out', file);
});
afterAll(() => rm(folder, { recursive: true }));

it('gives every rule with its verdict and places as one JSON document', async () => {
  const { exitCode, out } = await run('audit', file, '--json');
  const { sheets, results } = JSON.parse(out) as AccessibleAudit;
  expect(sheets.slice(0, 3)).toEqual(['Cover', 'Contents', 'Notes']);
  expect(results.filter(({ verdict }) => verdict === 'not-met')).toEqual([]);
  expect(exitCode).toBe(0);
});

it('says the same in words, with what is left for the author', async () => {
  const { out } = await run('audit', file);
  expect(out).toContain('Cover, A13: To be filled in: the team to ask');
  expect(out).toMatch(/\d+ of \d+ rules met, 0 not met, \d+ for you to do\.$/);
});

it('ends with code 1 where an essential rule is not met: the sample\'s own tables are not of this style', async () => {
  const { exitCode, out } = await run('audit', SAMPLE);
  expect(exitCode).toBe(1);
  expect(out).toContain('Not met: There is a cover sheet');
});

it('cannot audit a file that is not there', async () => {
  expect(await run('audit', join(folder, 'none.xlsx'))).toMatchObject({ exitCode: 2, out: '' });
});

it('knows three styles and no other', async () => {
  expect(await run('summarise', SAMPLE, '--style', 'fancy', '--out', join(folder, 'x.xlsx'))).toEqual({
    exitCode: 2, out: '', error: '"fancy" is no style. Give --style with one of board, accessible, both.',
  });
});

it('finds the same nothing against the accessible sheets of the 2025-28 sample', async () => {
  const second = join(folder, 'second.xlsx');
  await run('summarise', 'assets/samples/one-stockport-2025-28.xlsx', '--plan', 'ossp-2025-28', '--style', 'both', '--out', second);
  const { results } = JSON.parse((await run('audit', second, '--json')).out) as AccessibleAudit;
  expect(results.filter(({ verdict }) => verdict === 'not-met')).toEqual([]);
});
