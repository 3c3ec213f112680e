/** One table of the accessible style as content: its sheet's title and lines, columns, and rows of cells. */
import type { PlanCell } from '../sheet-plan';

export interface AccessibleColumn {
  readonly heading: string;
  /** Numbers are shown at so many decimals, with thousands commas; null for words. */
  readonly decimals: number | null;
  /** In characters of the default font. */
  readonly width: number;
  readonly isCommentary?: true;
}

export interface AccessibleTable {
  /** See accessibleMark. */
  readonly part: string;
  /** The sheet's name is made of these; the ending is never shortened. */
  readonly sheetWish: string;
  readonly sheetEnding: string;
  /** A letter first, then letters, digits and low lines. */
  readonly tableName: string;
  readonly title: string;
  /** Under the title, a row each. */
  readonly lines: readonly string[];
  readonly columns: readonly AccessibleColumn[];
  readonly rows: readonly (readonly PlanCell[])[];
  /** By row; empty where there is no commentary column. */
  readonly commentaryKeys: readonly string[];
}

/** Longest title of a theme in a table's name: Excel allows 255 characters in all. */
const LONGEST_NAME = 120;

/** "Protecting Vulnerable People", "numbers" → "Protecting_Vulnerable_People_numbers". */
export function tableNameOf(...words: readonly string[]): string {
  const name = words
    .map((word) => word.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '').slice(0, LONGEST_NAME).replace(/[\uD800-\uDBFF]$/, ''))
    .filter((word) => word !== '')
    .join('_');
  return /^\p{L}/u.test(name) ? name : `Table_${name}`;
}

/** Headings that differ: the second of two gets " (2)" before its unit would be lost, and so on. */
export function uniqueTexts(texts: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    for (let count = 1; ; count += 1) {
      const one = count === 1 ? text : `${text} (${String(count)})`;
      if (taken.has(one.toLowerCase())) continue;
      taken.add(one.toLowerCase());
      return one;
    }
  });
}
