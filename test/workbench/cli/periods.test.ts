import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '../../../src/workbench/xlsx/excelize-in-node';
import { runCommand } from '../../../src/workbench/cli/run-command';

const clock = () => new Date(2026, 10, 20, 16, 20);
const folder = mkdtempSync(join(tmpdir(), 'periods-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const summarise = (...words: readonly string[]) => runCommand(['summarise', 'assets/samples/one-stockport-2025-28.xlsx', '--plan', 'ossp-2025-28', ...words], clock);

/** The heads of the columns of figures, table by table. */
function headsIn(html: string): readonly string[] {
  const heads = [...html.matchAll(/<thead[^>]*>.*?<\/thead>/gs)].map(([head]) => [...head.matchAll(/>([^<>]*\d{4}[^<>]*)</g)].map(([, text]) => text).join(' | '));
  return [...new Set(heads.filter((head) => head !== ''))];
}

it('shows the chosen number of quarters, and keeps three years of what is yearly', async () => {
  const html = join(folder, 'quarters.html');
  const { exitCode } = await summarise('--periods', '3 quarters', '--html', html);
  expect(exitCode).toBe(0);
  const heads = headsIn(readFileSync(html, 'utf8'));
  expect(heads).toContain('2025/26 Q4 | 2026/27 Q1 | 2026/27 Q2');
  expect(heads).toContain('2023/24 | 2024/25 | 2025/26');
});

it('says what a choice of periods looks like where it is given none', async () => {
  const { exitCode, error } = await summarise('--periods', '0 years', '--out', join(folder, 'x.xlsx'));
  expect([exitCode, error]).toEqual([
    2, '"0 years" is no choice of periods. Give --periods with "3 years", "5 quarters" (at most 40), or labels with commas between, such as "2014/15, 2016/17".',
  ]);
});
