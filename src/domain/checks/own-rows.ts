/** The rows of a theme summary that the add-in wrote earlier, as they stand now. */
import { cellAddress } from '../address';
import { HEADERS } from '../render/board-columns';
import { parseMark } from '../render/mark';
import type { SheetSnapshot } from '../snapshot';
import { cellAt, type HeldCell } from './cells';

export interface OwnRow {
  readonly sheet: string;
  /** The measure's wording, with the place where there is one. */
  readonly name: string;
  readonly source: string;
  readonly commentary: { readonly text: string; readonly address: string };
  /** What was printed, by the heading of its period. */
  readonly printed: readonly { readonly period: string; readonly cell: HeldCell; readonly address: string }[];
}

/** In the order in which they stand; none for sheets that are not theme summaries of ours. */
export function ownRowsOf(sheet: SheetSnapshot): readonly OwnRow[] {
  if (sheet.mark === undefined || parseMark(sheet.mark)?.kind !== 'theme' || !sheet.used) return [];
  const { row: top, column: left } = sheet.used;
  const rows: OwnRow[] = [];
  let header: readonly string[] = [];
  sheet.text.forEach((line, r) => {
    const texts = line.map((text) => text.trim());
    if (isHeader(texts)) {
      header = texts;
      return;
    }
    const at = (name: string): number => header.indexOf(name);
    const [name, source, change, commentary] = [at(HEADERS.name), at(HEADERS.source), at(HEADERS.change), at(HEADERS.commentary)];
    if (name < 0 || change < 0 || (texts[name] ?? '') === '' || (texts[source] ?? '') === '') return;
    const printed = header.flatMap((period, c) => {
      const cell = c > source && c < change && period !== '' ? cellAt(sheet, r + top, c + left) : undefined;
      return cell ? [{ period, cell, address: cellAddress(r + top, c + left) }] : [];
    });
    const address = cellAddress(r + top, commentary + left);
    rows.push({ sheet: sheet.name, name: texts[name] ?? '', source: texts[source] ?? '', commentary: { text: line[commentary] ?? '', address }, printed });
  });
  return rows;
}

function isHeader(texts: readonly string[]): boolean {
  return texts.includes(HEADERS.name) && texts.includes(HEADERS.source) && texts.includes(HEADERS.commentary);
}
