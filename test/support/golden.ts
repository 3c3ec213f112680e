/**
 * Files that a person has reviewed. On a mismatch the new text is left beside the golden file with "-changed" in its name, to be
 * compared and, if it is right, renamed over it.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Expects this text in test/golden/`name` ("board-sheet.txt"). */
export function expectGolden(name: string, text: string): void {
  const file = resolve(__dirname, '../golden', name);
  const changed = file.replace(/(\.\w+)$/, '-changed$1');
  const golden = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (golden === text) rmSync(changed, { force: true });
  else writeFileSync(changed, text);
  expect(text).toBe(golden);
}
