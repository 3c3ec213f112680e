/** A table found by the words of its headings, wherever on the sheet it stands and in whatever order its columns. */
import { cellAddress, rangeAddress } from '../../address';
import type { CellScalar, SheetSnapshot } from '../../snapshot';

/** What a column is called, most telling pattern first. A heading belongs to the first column whose pattern it meets. */
export type Headings<Name extends string> = readonly (readonly [Name, RegExp])[];

export interface FoundCell {
  readonly value: CellScalar;
  /** As Excel shows it, spaces at its ends taken off. */
  readonly text: string;
  /** A1. */
  readonly address: string;
  readonly isFormatted: (pattern: RegExp) => boolean;
}

export interface FoundTable<Name extends string> {
  readonly sheet: string;
  readonly address: string;
  /** Headings as written, by column. */
  readonly headings: ReadonlyMap<Name, string>;
  /** The nearest line of a single text above the headings; "" where there is none. */
  readonly title: string;
  readonly rows: readonly ((name: Name) => FoundCell | null)[];
}

/** A blank row within a table does not end it; two in a row do. */
const BLANKS = 2;

/** Every table on the sheet whose headings hold all of `needed` and one of `telling`. One pass over the cells. */
export function findTables<Name extends string>(
  sheet: SheetSnapshot,
  headings: Headings<Name>,
  needed: readonly Name[],
  telling: readonly Name[],
): readonly FoundTable<Name>[] {
  const { used } = sheet;
  if (!used) return [];
  const found: FoundTable<Name>[] = [];
  const isBlank = (row: number): boolean => (sheet.text[row] ?? []).every((text) => text.trim() === '');
  const columnsAt = (row: number): ReadonlyMap<Name, number> | null => {
    const columns = new Map<Name, number>();
    (sheet.text[row] ?? []).forEach((text, column) => {
      const words = text.replace(/\s+/g, ' ').trim();
      // A heading is short: a sentence that happens to speak of progress is none.
      if (words === '' || words.length > 60) return;
      const name = headings.find(([one, pattern]) => !columns.has(one) && pattern.test(words))?.[0];
      if (name !== undefined) columns.set(name, column);
    });
    return needed.every((name) => columns.has(name)) && telling.some((name) => columns.has(name)) ? columns : null;
  };
  let title = '';
  for (let top = 0; top < sheet.text.length; top += 1) {
    const columns = columnsAt(top);
    if (!columns) {
      const texts = (sheet.text[top] ?? []).map((text) => text.trim()).filter((text) => text !== '');
      if (texts.length === 1) title = texts[0] ?? '';
      continue;
    }
    let [bottom, blanks] = [top, 0];
    const rows: number[] = [];
    for (let row = top + 1; row < sheet.text.length && blanks < BLANKS && !columnsAt(row); row += 1) {
      if (isBlank(row)) blanks += 1;
      else {
        blanks = 0;
        bottom = row;
        rows.push(row);
      }
    }
    const places = [...columns.values()];
    const [left, right] = [Math.min(...places), Math.max(...places)];
    found.push({
      sheet: sheet.name,
      address: rangeAddress({ row: used.row + top, column: used.column + left, rows: bottom - top + 1, columns: right - left + 1 }),
      headings: new Map([...columns].map(([name, column]) => [name, (sheet.text[top]?.[column] ?? '').replace(/\s+/g, ' ').trim()])),
      title,
      rows: rows.map((row) => (name: Name): FoundCell | null => {
        const column = columns.get(name);
        if (column === undefined) return null;
        return {
          value: sheet.values[row]?.[column] ?? '',
          text: (sheet.text[row]?.[column] ?? '').trim(),
          address: cellAddress(used.row + row, used.column + column),
          isFormatted: (pattern) => pattern.test(sheet.formats[row]?.[column] ?? ''),
        };
      }),
    });
    top = bottom;
  }
  return found;
}
