/** What the analyst typed on a sheet that we wrote earlier, wherever rows and columns stand by now. */
import type { CellScalar } from '../snapshot';
import { commentaryKey, foldKey } from '../summary/commentary-key';
import { ACCESSIBLE_NAME, HEADERS } from './board-columns';
import { CONTINUED } from './board-section';
import { joinTexts } from './place-commentary';

/** The heading of the measures' names in the board and in the accessible style. */
const NAMES = [HEADERS.name, ACCESSIBLE_NAME] as const;

interface Header {
  readonly name: number;
  readonly source: number;
  readonly commentary: number;
  /** In the accessible style, and under "Commentary kept from earlier"; −1 where a heading above the table says it. */
  readonly subTheme: number;
  readonly heading: string;
}

/** What stands in the Commentary columns of a sheet of ours. */
export interface StandingCommentary {
  /** By commentaryKey; cells that are empty or hold nothing but spaces are passed over. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every row that was found, with or without commentary, by foldKey: in a row that is not here nothing was cleared. */
  readonly rows: ReadonlySet<string>;
  /** Zero-based row of headings that lacks one of those that commentary is found by; null where there is none. */
  readonly damaged: number | null;
}

/**
 * Texts by commentaryKey. `values` are rows × columns from A1. Columns are found by the words of their headers, so they may have
 * been moved; a text beside a row that is no measure's is kept too, under whatever stands in that row. Cells that are empty or
 * hold nothing but spaces are passed over; numbers and TRUE or FALSE are read as text.
 */
export function readCommentary(values: readonly (readonly CellScalar[])[]): ReadonlyMap<string, string> {
  return readStanding(values).texts;
}

/** The same with what else must be known before the sheet is written again. */
export function readStanding(values: readonly (readonly CellScalar[])[]): StandingCommentary {
  const found = new Map<string, string>();
  const rows = new Set<string>();
  let header: Header | undefined;
  let damaged: number | null = null;
  values.forEach((row, index) => {
    const next = headerOf(row, values, index);
    if (next) {
      header = next;
      return;
    }
    if (damaged === null && isDamaged(row)) damaged = index;
    if (!header) return;
    const subTheme = header.subTheme < 0 ? header.heading : textAt(row, header.subTheme);
    const [name, source, text] = [textAt(row, header.name), textAt(row, header.source), textAt(row, header.commentary)];
    if (name.trim() !== '') rows.add(foldKey(commentaryKey(subTheme, name, source)));
    if (text.trim() !== '') keep(found, subTheme, name, source, text);
  });
  return { texts: found, rows, damaged };
}

/** A row that is plainly one of our rows of headings, but has lost what commentary is found by. */
function isDamaged(row: readonly CellScalar[]): boolean {
  const texts = new Set(row.map((cell) => String(cell).trim().toLowerCase()));
  return [...NAMES, HEADERS.source, HEADERS.change, HEADERS.trend, HEADERS.evidence, HEADERS.commentary].filter((heading) => texts.has(heading.toLowerCase())).length >= 3;
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
  const [name = -1] = NAMES.map(at).filter((column) => column >= 0);
  const [source, commentary] = [at(HEADERS.source), at(HEADERS.commentary)];
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
