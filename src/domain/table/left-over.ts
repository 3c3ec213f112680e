/** What no table took: blocks of figures, each named with the reason why it was left unread. */
import { rowsAPart, type Rests } from '../in-parts';
import type { Grid } from './grid';
import type { UnreadRange } from './indicator-table';
import { bareParts, isPartAt, namedYear, yearlessReason } from './named-year';
import { tidyLabel } from './normal-label';

export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rectangles of non-blank cells that `taken` does not cover, parted by blank rows and then by blank columns. */
export function* blocksOf(grid: Grid, taken: (row: number, column: number) => boolean): Rests<readonly Block[]> {
  const blocks: Block[] = [];
  let run: { top: number; columns: Set<number> } | null = null;
  const part = rowsAPart(grid.columns);
  for (let row = 0; row <= grid.rows; row += 1) {
    if (row > 0 && row % part === 0) yield;
    const filled: number[] = [];
    const length = grid.sheet.values[row]?.length ?? 0;
    for (let column = 0; column < length; column += 1) if (!grid.isBlank(row, column) && !taken(row, column)) filled.push(column);
    if (filled.length > 0) {
      run ??= { top: row, columns: new Set() };
      for (const column of filled) run.columns.add(column);
    } else if (run) {
      for (const [left, right] of stretches(run.columns)) blocks.push({ top: run.top, left, bottom: row - 1, right });
      run = null;
    }
  }
  return joinBlocks(grid, blocks);
}

/** Blocks one blank row apart with the same edges, of which the lower begins with figures, are one block with a spacer row. */
function joinBlocks(grid: Grid, blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  // By its first column, the place in `joined` of the last block that begins there.
  const lastAt = new Map<number, number>();
  for (const block of blocks) {
    const place = lastAt.get(block.left) ?? -1;
    const above = joined[place];
    const near = above !== undefined && block.top - above.bottom === 2 && above.right === block.right;
    if (near && rowHasFigures(grid, block, block.top)) joined[place] = { ...above, bottom: block.bottom };
    else lastAt.set(block.left, joined.push(block) - 1);
  }
  return joined;
}

function rowHasFigures(grid: Grid, block: Block, row: number): boolean {
  for (let column = block.left; column <= block.right; column += 1) if (!grid.isBlank(row, column) && isFigure(grid, row, column)) return true;
  return false;
}

function stretches(columns: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const sorted = [...columns].sort((a, b) => a - b);
  const found: [number, number][] = [];
  for (const column of sorted) {
    const last = found.at(-1);
    if (last && column === last[1] + 1) last[1] = column;
    else found.push([column, column]);
  }
  return found;
}

/** Fewer figures than this in a block (a version number on a cover sheet) are not worth a word. */
const FEWEST = 2;

/** The block with its reason in words; null where it holds no figures to speak of. */
export function* reasonFor(grid: Grid, block: Block, taken: (row: number, column: number) => boolean): Rests<UnreadRange | null> {
  let figures = 0;
  let first = Number.POSITIVE_INFINITY;
  const part = rowsAPart(block.right - block.left + 1);
  for (let row = block.top; row <= block.bottom; row += 1) {
    if ((row - block.top) % part === 0) yield;
    for (let column = block.left; column <= block.right; column += 1) {
      if (taken(row, column) || grid.isBlank(row, column) || !isFigure(grid, row, column)) continue;
      figures += 1;
      first = Math.min(first, row);
    }
  }
  if (figures < FEWEST) return null;
  const headings = headingsOver(grid, block, first);
  return { sheet: grid.sheet.name, address: grid.range(block.top, block.left, block.bottom, block.right), reason: yearlessBlock(grid, block, first, taken) ?? sentence(headings) };
}

/** Quarters or months over the figures, or down beside them, that name no year. */
function yearlessBlock(grid: Grid, block: Block, first: number, taken: (row: number, column: number) => boolean): string | null {
  for (let row = first - 1; row >= Math.max(block.top, first - 3); row -= 1) {
    if (bareParts(grid, row, taken).filter((column) => column >= block.left && column <= block.right).length >= 2) return yearlessReason(namedYear(grid, row, block));
  }
  for (let column = block.left; column <= Math.min(block.right, block.left + 2); column += 1) {
    let parts = 0;
    for (let row = first; row <= Math.min(block.bottom, first + SAMPLE); row += 1) if (isPartAt(grid, row, column)) parts += 1;
    if (parts >= 2) return yearlessReason(namedYear(grid, first, block));
  }
  return null;
}

export function isFigure(grid: Grid, row: number, column: number): boolean {
  if (grid.isNumber(row, column)) return true;
  const { value } = grid.reading(row, column, {});
  return value !== null;
}

/** The words of the row above the first figures, where they stand over more than the label column. */
export function headingsOver(grid: Grid, block: Block, first: number): readonly string[] {
  for (let row = first - 1; row >= Math.max(block.top, first - 3); row -= 1) {
    const words: string[] = [];
    for (let column = block.left + 1; column <= block.right; column += 1) {
      if (!hasFigures(grid, column, first, block.bottom)) continue;
      if (typeof grid.value(row, column) === 'string' && !grid.isBlank(row, column)) words.push(tidyLabel(grid.text(row, column)).slice(0, 40));
    }
    if (words.length > 0) return words;
  }
  return [];
}

/** Rows looked at to see whether a column holds figures. */
const SAMPLE = 20;

function hasFigures(grid: Grid, column: number, first: number, last: number): boolean {
  for (let row = first; row <= Math.min(last, first + SAMPLE); row += 1) if (!grid.isBlank(row, column) && isFigure(grid, row, column)) return true;
  return false;
}

function sentence(headings: readonly string[]): string {
  const named = headings.slice(0, 4);
  const more = headings.length - named.length;
  if (named.length === 0) {
    return 'No row or column of periods was found beside these figures, so it is not known when they were measured. Give each column the period that it covers, such as 2016/17.';
  }
  if (named.length === 1) return `Column ${named[0] ?? ''} is not a period: these figures stand side by side with no time to compare over, and were left unread.`;
  const list = more > 0 ? `${named.join(', ')} and ${String(more)} more` : `${named.slice(0, -1).join(', ')} and ${named.at(-1) ?? ''}`;
  return `Columns ${list} are not periods: these figures stand side by side with no time to compare over, and were left unread.`;
}
