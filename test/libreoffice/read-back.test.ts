/**
 * The written workbook as another program reads it: LibreOffice opens it, hands every sheet over as CSV, and each cell is
 * compared with what the stand-in holds; then it prints it, and the pages are counted.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellAddress } from '../../src/domain/address';
import type { Book, BookSheet } from '../../src/workbench/book/book';
import { cellText } from '../../src/workbench/book/cell-text';
import { runCommand } from '../../src/workbench/cli/run-command';
import { loadBook } from '../../src/workbench/xlsx/load';
import { parseCsv } from './parse-csv';
import { AS_CSV, convert } from './soffice';

const SAMPLE = 'assets/samples/safer-stockport-2016-17.xlsx';
const folder = mkdtempSync(join(tmpdir(), 'plan-performance-lo-'));
const out = join(folder, 'out.xlsx');
let book: Book;

beforeAll(async () => {
  await runCommand(['summarise', SAMPLE, '--plan', 'ssp-2016-17', '--out', out], () => new Date(Date.UTC(2017, 8, 1, 9)));
  book = await loadBook(new Uint8Array(readFileSync(out)), 'out.xlsx');
  convert(folder, out, AS_CSV);
  convert(folder, out, 'pdf');
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true }));

function differences(sheet: BookSheet, csv: readonly (readonly string[])[]): string[] {
  const wrong: string[] = [];
  const rows = Math.max(csv.length, ...[...sheet.cells.keys()].map((row) => row + 1));
  for (let row = 0; row < rows; row += 1) {
    const cells = sheet.cells.get(row);
    const columns = Math.max(csv[row]?.length ?? 0, ...[...(cells?.keys() ?? [])].map((column) => column + 1));
    for (let column = 0; column < columns; column += 1) {
      const cell = cells?.get(column);
      const ours = cellText(book, cell);
      const theirs = csv[row]?.[column] ?? '';
      if (ours !== theirs) wrong.push(`${cellAddress(row, column)}: "${ours}" but LibreOffice reads "${theirs}"`);
    }
  }
  return wrong;
}

it('is read back by LibreOffice, sheet by sheet and cell by cell', () => {
  // Five of the analyst, five themes, the method.
  expect(book.sheets.length).toBe(11);
  for (const sheet of book.sheets) {
    const csv = parseCsv(readFileSync(join(folder, `out-${sheet.name}.csv`), 'utf8'));
    expect({ sheet: sheet.name, differences: differences(sheet, csv) }).toEqual({ sheet: sheet.name, differences: [] });
  }
});

it('prints, every summary on A4', () => {
  const info = execFileSync('pdfinfo', ['-f', '1', '-l', '99', join(folder, 'out.pdf')], { encoding: 'utf8' });
  const sizes = [...info.matchAll(/Page\s+\d+ size:\s+([\d.]+) x ([\d.]+)/g)].map((match) => [Number(match[1]), Number(match[2])]);
  expect(sizes.length).toBeGreaterThanOrEqual(book.sheets.length);
  // A4 is 595 × 842 points; the analyst's own sheets keep whatever paper they have.
  const a4 = sizes.filter((size) => Math.abs(Math.max(...size) - 842) < 2 && Math.abs(Math.min(...size) - 595) < 2);
  expect(a4.length).toBeGreaterThanOrEqual(5);
});

it('leaves nothing but what was asked for', () => {
  expect(readdirSync(folder).filter((name) => name.endsWith('.xlsx'))).toEqual(['out.xlsx']);
});
