/** A document's table in the board style, on the columns of its sheet. */
import type { DocumentCell, DocumentTable } from '../summary/document';
import { cutText } from '../summary/cut-text';
import { PAGE_HEIGHT } from './board-columns';
import { BODY, CENTRED, FOOT, FOOT_HEADING, HEADER, RIGHT, SIZES } from './board-style';
import { trendLook } from './board-row';
import { CONTINUED, TITLE_ALONE } from './board-section';
import { inertText } from './inert-text';
import { cellFigure } from './number-format';
import type { LookedCells, PlannedRow, SheetBuilder } from './sheet-builder';
import type { PlanCell } from './sheet-plan';
import { textHeight, usablePoints, wrapText } from './text-metrics';

const PADDING = 4;
const CAPTION_HEIGHT = 17;
/** A table is not begun at the foot of a page for fewer rows than these. */
const FEWEST_ROWS = 2;

export interface TableOnSheet {
  /** Of the header row and the rows beneath it, where they stand together; undefined where a page break parted them. */
  readonly range: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number } | undefined;
}

/** Rows of the table with its caption, header and notes; `before` are headings that must not be parted from it. */
export function addTable(builder: SheetBuilder, table: DocumentTable, widths: readonly number[], pageWidth: number, before: readonly PlannedRow[]): TableOnSheet {
  const header = headerRow(table, widths);
  const rows = table.rows.map((cells) => bodyRow(table, cells, widths));
  const caption = captionRow(table.caption);
  const head = caption.height + header.height;
  const lead = before.reduce((sum, { height }) => sum + height, 0);
  const whole = lead + head + rows.reduce((sum, { height }) => sum + height, 0);
  const beginning = lead + head + rows.slice(0, FEWEST_ROWS).reduce((sum, { height }) => sum + height, 0);
  const isBegun = builder.left < PAGE_HEIGHT * (1 - TITLE_ALONE);
  if (builder.left < beginning || (builder.left < whole && whole <= PAGE_HEIGHT && isBegun)) builder.newPage();
  for (const row of before) builder.add(row);
  builder.add(caption);
  const top = builder.rows;
  builder.add(header);
  let isParted = false;
  for (const [index, row] of rows.entries()) {
    const last = index === rows.length - 2 ? (rows[index + 1]?.height ?? 0) : 0;
    if (row.height + last > builder.left && builder.left < PAGE_HEIGHT - head) {
      builder.newPage();
      builder.add(captionRow(table.caption + CONTINUED));
      builder.add(header);
      isParted = true;
    }
    builder.add(row);
  }
  builder.nameFrom(table.id, top, table.columns.length);
  for (const note of table.notes) for (const line of textLines(note, pageWidth, FOOT, SIZES.foot)) builder.add(line);
  return { range: isParted ? undefined : { row: top, column: 0, rows: rows.length + 1, columns: table.columns.length } };
}

/** Lines of text over the whole width: they run over the empty cells beside them, so that none has to be merged. */
export function textLines(text: string, width: number, look: LookedCells['look'], size: number): readonly PlannedRow[] {
  return wrapText(inertText(text), width, { size, bold: look.bold === true }).map((line) => ({
    cells: new Map([[0, line]]), height: Math.ceil(size * 1.35), looks: [{ column: 0, columns: 1, look }],
  }));
}

function captionRow(words: string): PlannedRow {
  return { cells: new Map([[0, inertText(words)]]), height: CAPTION_HEIGHT, looks: [{ column: 0, columns: 1, look: { ...FOOT_HEADING, vertical: 'Bottom' } }] };
}

function headerRow({ columns, rows }: DocumentTable, widths: readonly number[]): PlannedRow {
  const symbols = new Set(rows.flatMap((row) => row.flatMap((cell, column) => (cell.symbol === null ? [] : [column]))));
  const cells = new Map<number, PlanCell>(columns.map(({ heading }, index) => [index, inertText(heading)]));
  return {
    cells, height: heightOf(cells, widths, () => true),
    looks: [
      { column: 0, columns: columns.length, look: HEADER },
      ...columns.flatMap(({ align }, column): LookedCells[] => (align === 'right' ? [{ column, columns: 1, look: RIGHT }] : symbols.has(column) ? [{ column, columns: 1, look: CENTRED }] : [])),
    ],
  };
}

function bodyRow({ columns }: DocumentTable, cells: readonly DocumentCell[], widths: readonly number[]): PlannedRow {
  const looks: LookedCells[] = [{ column: 0, columns: columns.length, look: BODY }];
  const values = new Map<number, PlanCell>();
  const shown = new Map<number, PlanCell>();
  columns.forEach(({ align }, index) => {
    const cell = cells[index];
    if (!cell) return;
    const figure = cell.figure && cellFigure(cell.figure);
    const text = cutText(inertText(cell.text));
    values.set(index, figure ? figure.value : text === '' ? null : text);
    shown.set(index, text);
    if (align === 'right') looks.push({ column: index, columns: 1, look: RIGHT });
    if (figure) looks.push({ column: index, columns: 1, look: { numberFormat: figure.format } });
    if (cell.symbol !== null) looks.push({ column: index, columns: 1, look: { ...trendLook(cell.symbol), ...CENTRED } });
  });
  return { cells: values, height: heightOf(shown, widths, (column) => cells[column]?.symbol != null), looks };
}

function heightOf(cells: ReadonlyMap<number, PlanCell>, widths: readonly number[], isBold: (column: number) => boolean): number {
  const heights = [...cells].map(([column, cell]) =>
    cell === null ? 0 : textHeight(String(cell), usablePoints(widths[column] ?? 10), { size: SIZES.body, bold: isBold(column) }),
  );
  return Math.max(SIZES.body * 1.3, ...heights) + PADDING;
}
