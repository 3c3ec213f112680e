import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../../../src/workbench/xlsx/excelize-in-node';
import { runCommand } from '../../../src/workbench/cli/run-command';

const SAMPLE = 'assets/samples/one-stockport-2025-28.xlsx';
const clock = () => new Date(2026, 10, 20, 16, 20);
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (...words: readonly string[]) => runCommand(['report', SAMPLE, '--plan', 'ossp-2025-28', ...words], clock);

it('writes a report into a copy of the workbook, and the same as a web page', async () => {
  const [out, html] = [join(folder, 'out.xlsx'), join(folder, 'out.html')];
  const { exitCode, out: words } = await report('--kind', 'spotlight', '--sub-theme', 'fire', '--out', out, '--html', html);
  expect(exitCode).toBe(0);
  expect(words).toContain('Spotlight – Fire-related (new)');
  expect(readFileSync(out).subarray(0, 2).toString()).toBe('PK');
  expect(readFileSync(html, 'utf8')).toContain('Performance spotlight: Fire-related incidents and fire safety');
});

it.each([
  [[], 'Which report? Give --kind with one of overview, quarterly, progress, spotlight, scrutiny.'],
  [['--kind', 'yearly'], 'Which report?'],
  [['--kind', 'spotlight'], 'A spotlight is on one sub-theme'],
  [['--kind', 'overview', '--sub-theme', 'fire'], '--sub-theme goes with --kind spotlight'],
  [['--kind', 'spotlight', '--sub-theme', 'fires', '--out', 'x.xlsx'], '"fires" is no sub-theme'],
] as const)('cannot do %j, and says why', async (words, sentence) => {
  const { exitCode, error } = await report(...words);
  expect([exitCode, error.startsWith(sentence)]).toEqual([2, true]);
});
