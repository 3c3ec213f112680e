/**
 * What a protected sheet still allows: office.js' names beside the file's. In the file (ECMA-376 part 1, 18.3.1.85) each
 * attribute says that something is locked, most of them by default; office.js says that it is allowed.
 */
import type { BookSheet } from '../book/book';
import { isTrue } from '../../domain/workbook-file/scan-xml';

/** Stands for a password that only its checksum is known of: nothing that a person can type equals it. */
export const UNKNOWN_PASSWORD = '\u0000unknown';

/** office.js' name, the file's name, and whether the file means "locked" where it says nothing. */
export const PROTECTION_OPTIONS: readonly (readonly [string, string, boolean])[] = [
  ['allowAutoFilter', 'autoFilter', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowPivotTables', 'pivotTables', true],
  ['allowSort', 'sort', true],
];

/** The sheet's protection from its `sheetProtection` element; null where that does not protect. */
export function readProtection(attributes: Readonly<Record<string, string>>): BookSheet['protection'] {
  if (!isTrue(attributes['sheet'])) return null;
  const options: Record<string, boolean> = {};
  for (const [ours, file, locked] of PROTECTION_OPTIONS) {
    options[ours] = !(attributes[file] === undefined ? locked : isTrue(attributes[file]));
  }
  const hasPassword = attributes['password'] !== undefined || attributes['hashValue'] !== undefined;
  return { options, password: hasPassword ? UNKNOWN_PASSWORD : null };
}
