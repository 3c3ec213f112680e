/** A plain list as a sheet of ours: a title, lines of explanation, one row of headings and a row for each entry. A4 landscape. */
import { cutText } from '../summary/cut-text';
import { MARGINS, PAGE_WIDTH } from './board-columns';
import { textRows } from './board-foot';
import { BASE, BODY, HEADER, SIZES, TITLE, TYPING } from './board-style';
import { SheetBuilder, type LookedCells } from './sheet-builder';
import type { PlanCell, SheetPlan } from './sheet-plan';
import { columnPoints, textHeight, textWidth, usablePoints, widthOfPoints } from './text-metrics';

export interface ListColumn {
  readonly heading: string;
  /** In characters of the default font. */
  readonly width: number;
  /** True where people may type: shown as such, and kept by whoever makes the rows. */
  readonly typed?: true;
}

export interface ListSheet {
  readonly mark: string;
  readonly name: string;
  readonly title: string;
  /** Lines under the title; the sheet's visible mark is one of them. */
  readonly lines: readonly string[];
  readonly columns: readonly ListColumn[];
  /** Rows × columns. Long text is cut to what a cell holds. */
  readonly rows: readonly (readonly PlanCell[])[];
}

const PADDING = 4;

/** The sheet plan of a list. Rows that are shorter than the columns are filled with blanks. */
export function listSheet({ mark, name, title, lines, columns: wished, rows }: ListSheet): SheetPlan {
  const columns = acrossThePage(wished, rows);
  const builder = new SheetBuilder(columns.length);
  builder.add({ cells: new Map([[0, title]]), height: 26, looks: [{ column: 0, columns: 1, look: TITLE }] });
  for (const line of lines) for (const row of textRows(line, PAGE_WIDTH)) builder.add(row);
  builder.space(6);
  const headings = columns.map(({ heading }) => heading);
  const repeated = builder.done().cells.length;
  builder.add({
    cells: new Map(headings.entries()), height: heightOf(headings, columns, true),
    looks: [{ column: 0, columns: columns.length, look: HEADER }],
  });
  const typed = columns.flatMap((column, index): LookedCells[] => (column.typed ? [{ column: index, columns: 1, look: TYPING }] : []));
  for (const row of rows) {
    const cells = columns.map((_, index): PlanCell => {
      const cell = row[index] ?? null;
      return typeof cell === 'string' ? cutText(cell) : cell;
    });
    builder.add({
      cells: new Map(cells.entries()), height: heightOf(cells, columns, false),
      looks: [{ column: 0, columns: columns.length, look: BODY }, ...typed, ...numbersAsNumbers(cells)],
    });
  }
  const { cells, looks, rowHeights, breaksBefore } = builder.done();
  const area = { row: 0, column: 0, rows: cells.length, columns: columns.length };
  return {
    mark, name, cells,
    looks: [{ range: area, look: BASE }, ...looks],
    columnWidths: columns.map(({ width }) => width),
    rowHeights,
    print: {
      paper: 'A4', orientation: 'landscape', fitToWidth: true, margins: MARGINS,
      repeatRows: { first: repeated, last: repeated }, breaksBefore, area,
    },
    commentary: [],
  };
}

/** Narrower than this share of what is wished for, words would break: the page is printed smaller instead. */
const NARROWEST = 0.6;

/**
 * The columns with their widths in the wished proportions, so that together they fill the page; none is narrower than its longest
 * word, and a page that is then too wide is printed a little smaller.
 */
function acrossThePage(columns: readonly ListColumn[], rows: ListSheet['rows']): readonly ListColumn[] {
  const total = columns.reduce((sum, { width }) => sum + columnPoints(width), 0);
  const share = Math.max(NARROWEST, PAGE_WIDTH / total);
  return columns.map((column, index) => {
    const words = Math.max(longestWord([column.heading], true), longestWord(rows.map((row) => row[index] ?? null), false));
    return { ...column, width: Math.max(widthOfPoints(columnPoints(column.width) * share), Math.min(WIDEST_WORD, widthOfPoints(words + WORD_ROOM) + 1)) };
  });
}

/** Longer words, an address or a line of signs, may break. In characters, as widths are. */
const WIDEST_WORD = 22;
/** Points beside a word: what a column keeps for itself, and what fonts differ by. */
const WORD_ROOM = 8;
/** Enough rows to know a column's words by. */
const ROWS_SEEN = 2_000;

/** In points. */
function longestWord(cells: readonly PlanCell[], bold: boolean): number {
  const words = new Set(cells.slice(0, ROWS_SEEN).flatMap((cell) => String(cell ?? '').slice(0, 500).split(/[\s-]+/)));
  return Math.max(0, ...[...words].map((word) => textWidth(word, { size: SIZES.body, bold })));
}

/** The body's look keeps text as text; a number under it would become text too. */
function numbersAsNumbers(cells: readonly PlanCell[]): readonly LookedCells[] {
  return cells.flatMap((cell, column) => (typeof cell === 'number' ? [{ column, columns: 1, look: { numberFormat: 'General' } }] : []));
}

function heightOf(cells: readonly PlanCell[], columns: readonly ListColumn[], bold: boolean): number {
  const heights = columns.map(({ width }, column) => textHeight(String(cells[column] ?? ''), usablePoints(width), { size: SIZES.body, bold }));
  return Math.max(...heights) + PADDING;
}
