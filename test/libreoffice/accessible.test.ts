/** The accessible sheets as another program reads them: every cell of every sheet, and the tables as tables. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellText } from '../../src/workbench/book/cell-text';
import type { Book } from '../../src/workbench/book/book';
import { runCommand } from '../../src/workbench/cli/run-command';
import { loadBook } from '../../src/workbench/xlsx/load';
import { parseCsv } from './parse-csv';
import { AS_CSV, convert } from './soffice';

const folder = mkdtempSync(join(tmpdir(), 'plan-performance-lo-'));
const out = join(folder, 'out.xlsx');
let book: Book;

beforeAll(async () => {
  await runCommand(['summarise', 'assets/samples/safer-stockport-2016-17.xlsx', '--plan', 'ssp-2016-17', '--style', 'accessible', '--out', out], () => new Date(Date.UTC(2017, 8, 1, 9)));
  book = await loadBook(new Uint8Array(readFileSync(out)), 'out.xlsx');
  convert(folder, out, AS_CSV);
  convert(folder, out, 'fods');
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

it('reads every cell as it was written', () => {
  // Five of the analyst, eighteen of the accessible style.
  expect(book.sheets.length).toBe(23);
  for (const sheet of book.sheets) {
    const csv = parseCsv(readFileSync(join(folder, `out-${sheet.name}.csv`), 'utf8'));
    const wrong = [...sheet.cells].flatMap(([row, cells]) => [...cells].flatMap(([column, cell]) => (cellText(book, cell) === (csv[row]?.[column] ?? '') ? [] : [`${sheet.name} ${String(row)},${String(column)}`])));
    expect(wrong).toEqual([]);
  }
});

it('knows every table as a database range, without filter buttons', () => {
  const text = readFileSync(join(folder, 'out.fods'), 'utf8');
  const ranges = [...text.matchAll(/<table:database-range [^>]*table:name="([^"]+)"[^>]*>/g)];
  const names = book.sheets.flatMap(({ tables }) => tables.map(({ name }) => name));
  expect(names.length).toBe(17);
  expect(ranges.map(([, name]) => name)).toEqual(expect.arrayContaining(names));
  expect(ranges.filter(([tag]) => tag.includes('display-filter-buttons="true"'))).toEqual([]);
});
