/** One accessible table as a sheet: title and lines in column A, then the table at the left edge and nothing below it. */
import { cutText } from '../../summary/cut-text';
import { MARGINS, PAGE_WIDTH } from '../board-columns';
import { HIGHEST_ROW } from '../sheet-builder';
import type { CellLink, CellLook, LookedRange, PlanCell, SheetPlan } from '../sheet-plan';
import { columnPoints, textHeight, textWidth, usablePoints, wrapText } from '../text-metrics';
import type { AccessibleColumn, AccessibleTable } from './accessible-table';

export const SIZE = 12;
export const TITLE_SIZE = 16;
const PADDING = 6;
/** A table that A4 would print smaller than this is printed on A3: 12 points come out at no less than 8. */
const SMALLEST_PRINT = 0.67;
/** Thin rules keep a column of figures apart from the words beside it. */
const RULE = '#A6A6A6';

/** No fill, no rule but the table's own, Excel's own black. */
export const PLAIN: CellLook = { fontName: 'Arial', fontSize: SIZE, vertical: 'Top', horizontal: 'Left', numberFormat: '@' };
export const TITLE_LOOK: CellLook = { fontSize: TITLE_SIZE, bold: true };
export const PRINT_MARGINS = MARGINS;

export interface SheetPlace {
  readonly mark: string;
  readonly name: string;
  /** Links within the table, by its row and column. */
  readonly links?: readonly CellLink[];
}

/** A table without rows is given none: Excel's tables have one row at least, and the caller sees to it. */
export function tableSheet(table: Omit<AccessibleTable, 'part' | 'sheetWish' | 'sheetEnding'>, { mark, name, links = [] }: SheetPlace): SheetPlan {
  const { columns, rows } = table;
  const total = columns.reduce((sum, column) => sum + columnPoints(column.width), 0) - 12;
  const head = [cutText(table.title), ...table.lines.flatMap((line) => fittingLines(cutText(line), total))];
  const top = head.length;
  const width = columns.length;
  const blankRow = (first: PlanCell): PlanCell[] => Array.from({ length: width }, (_, column) => (column === 0 ? first : null));
  const body = rows.map((row) => columns.map((_, column) => tidy(row[column] ?? null)));
  const cells = [...head.map(blankRow), columns.map(({ heading }) => heading), ...body];
  const whole = { row: 0, column: 0, rows: cells.length, columns: width };
  const heights: Record<number, number> = {};
  const looks: LookedRange[] = [{ range: whole, look: PLAIN }, { range: { row: 0, column: 0, rows: 1, columns: 1 }, look: TITLE_LOOK }];
  head.forEach((text, row) => {
    const type = row === 0 ? { size: TITLE_SIZE, bold: true } : { size: SIZE };
    // A line runs over the empty cells beside it where it fits there; else it is wrapped in its own cell.
    const fits = textWidth(text, type) <= total;
    heights[row] = fits ? type.size * 1.28 + PADDING : cappedHeight(textHeight(text, usablePoints(columns[0]?.width ?? 0), type));
    if (!fits) looks.push({ range: { row, column: 0, rows: 1, columns: 1 }, look: { wrap: true } });
  });
  looks.push({ range: { row: top, column: 0, rows: body.length + 1, columns: width }, look: { wrap: true, borderColor: RULE } });
  looks.push({ range: { row: top, column: 0, rows: 1, columns: width }, look: { bold: true } });
  columns.forEach((column, index) => {
    if (column.decimals === null) return;
    looks.push({ range: { row: top, column: index, rows: body.length + 1, columns: 1 }, look: { horizontal: 'Right' } });
    looks.push({ range: { row: top + 1, column: index, rows: Math.max(1, body.length), columns: 1 }, look: { numberFormat: formatOf(column) } });
  });
  cells.slice(top).forEach((row, index) => {
    const tallest = row.map((cell, column) => (cell === null ? 0 : textHeight(String(cell), usablePoints(columns[column]?.width ?? 0), { size: SIZE, bold: index === 0 })));
    heights[top + index] = cappedHeight(Math.max(SIZE, ...tallest));
  });
  const range = { row: top, column: 0, rows: body.length + 1, columns: width };
  const typed = columns.findIndex(({ isCommentary }) => isCommentary);
  return {
    mark, name, cells, looks,
    columnWidths: columns.map((column) => column.width),
    rowHeights: heights,
    print: {
      paper: total * SMALLEST_PRINT > PAGE_WIDTH ? 'A3' : 'A4', orientation: 'landscape', fitToWidth: true, margins: PRINT_MARGINS, repeatRows: { first: top, last: top }, breaksBefore: [], area: whole,
    },
    commentary: typed < 0 ? [] : table.commentaryKeys.flatMap((key, row) => (key === '' ? [] : [{ row: top + 1 + row, column: typed, key }])),
    tables: [{ name: table.tableName, range, filterButtons: false }],
    names: [{ id: 'table', range }],
    links: links.map((link) => ({ ...link, row: link.row + top + 1 })),
  };
}

/** A line that is wider than the table goes on below, at the end of a sentence where there is one: a narrow first column would break it into many. */
function fittingLines(line: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const sentence of line.split(/(?<=[.;]) (?=[\p{Lu}“[])/u)) {
    const joined = lines.length === 0 ? sentence : `${lines.at(-1) ?? ''} ${sentence}`;
    if (lines.length > 0 && textWidth(joined, { size: SIZE }) <= width) lines[lines.length - 1] = joined;
    else lines.push(...wrapText(sentence, width, { size: SIZE }));
  }
  return lines;
}

/** "#,##0.00": thousands commas and so many decimals. */
export function formatOf({ decimals }: Pick<AccessibleColumn, 'decimals'>): string {
  return `#,##0${decimals === null || decimals === 0 ? '' : `.${'0'.repeat(decimals)}`}`;
}

function tidy(cell: PlanCell): PlanCell {
  return typeof cell === 'string' ? cutText(cell) : cell;
}

function cappedHeight(points: number): number {
  return Math.min(HIGHEST_ROW, Math.ceil((points + PADDING) * 4) / 4);
}
