/** Reads the csv files of test/fixtures/known-answers: plain, with no quoted commas. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One record a line, by column name; an empty cell is "". */
export function knownAnswers(file: string): readonly Readonly<Record<string, string>>[] {
  const lines = readKnown(file).trim().split(/\r?\n/);
  const names = (lines[0] ?? '').split(',');
  return lines.slice(1).map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

/** The file's text. */
export function readKnown(file: string): string {
  return readFileSync(join(__dirname, '..', 'fixtures', 'known-answers', file), 'utf8');
}
