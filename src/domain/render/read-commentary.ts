/** What the analyst typed on a board sheet that we wrote earlier, wherever rows and columns stand by now. */
import type { CellScalar } from '../snapshot';
import { commentaryKey } from '../summary/commentary-key';
import { HEADERS } from './board-columns';
import { CONTINUED } from './board-section';
import { joinTexts } from './place-commentary';

interface Header {
  readonly name: number;
  readonly source: number;
  readonly commentary: number;
  /** Only under "Commentary kept from earlier"; −1 in a table. */
  readonly subTheme: number;
  readonly heading: string;
}

/**
 * Texts by commentaryKey. `values` are rows × columns from A1. Columns are found by the words of their headers, so they may have
 * been moved; a text beside a row that is no measure's is kept too, under whatever stands in that row. Cells that are empty or
 * hold nothing but spaces are passed over; numbers and TRUE or FALSE are read as text.
 */
export function readCommentary(values: readonly (readonly CellScalar[])[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let header: Header | undefined;
  values.forEach((row, index) => {
    const next = headerOf(row, values, index);
    if (next) {
      header = next;
      return;
    }
    if (!header) return;
    const text = textAt(row, header.commentary);
    if (text.trim() === '') return;
    const subTheme = header.subTheme < 0 ? header.heading : textAt(row, header.subTheme);
    keep(found, subTheme, textAt(row, header.name), textAt(row, header.source), text);
  });
  return found;
}

/** Two texts for one row are put together; where a cell cannot hold both, the second is kept under "(2)". */
function keep(found: Map<string, string>, subTheme: string, name: string, source: string, text: string): void {
  for (let count = 1; ; count += 1) {
    const key = commentaryKey(subTheme, name, count === 1 ? source : `${source} (${count})`);
    const joined = joinTexts(found.get(key), text);
    if (joined !== undefined) {
      found.set(key, joined);
      return;
    }
  }
}

function headerOf(row: readonly CellScalar[], values: readonly (readonly CellScalar[])[], index: number): Header | undefined {
  const texts = row.map((cell) => String(cell).trim().toLowerCase());
  const at = (header: string): number => texts.indexOf(header.toLowerCase());
  const [name, source, commentary] = [at(HEADERS.name), at(HEADERS.source), at(HEADERS.commentary)];
  if (name < 0 || source < 0 || commentary < 0) return undefined;
  return { name, source, commentary, subTheme: at(HEADERS.subTheme), heading: headingAbove(values, index, name) };
}

/** The nearest row above that is not empty is the heading of the table. */
function headingAbove(values: readonly (readonly CellScalar[])[], index: number, column: number): string {
  for (let above = index - 1; above >= 0; above -= 1) {
    const row = values[above] ?? [];
    if (row.every((cell) => String(cell).trim() === '')) continue;
    const text = textAt(row, column).trim();
    return text.endsWith(CONTINUED) ? text.slice(0, -CONTINUED.length) : text;
  }
  return '';
}

function textAt(row: readonly CellScalar[], column: number): string {
  const cell = row[column];
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell === undefined ? '' : String(cell);
}
