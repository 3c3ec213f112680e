/**
 * The Method sheet: how to read it and the methods at the top, then one table with a row for each series, its header repeated on
 * every page. The look is that of the board sheets, in the size of their notes.
 */
import type { MethodContent } from '../summary/method-content';
import type { MethodRow } from '../summary/method-row';
import { MARGINS, PAGE_WIDTH } from './board-columns';
import { textRows } from './board-foot';
import { trendLook } from './board-row';
import { addHeading } from './board-section';
import { BASE, BODY, FOOT, HEADER, SIZES, SUB_TITLE, TITLE } from './board-style';
import { methodMark } from './mark';
import { SheetBuilder, type PlannedRow } from './sheet-builder';
import type { PlanCell, SheetPlan } from './sheet-plan';
import { textHeight, usablePoints, wrapText } from './text-metrics';

/** The line by which a reader knows the sheet as ours. */
export const METHOD_MARK = 'Made by Plan Performance. It is written again with the summaries: keep notes of your own elsewhere.';

/** Widths in characters of the default font; together they fill the page as the board sheets do. */
const COLUMNS: readonly { readonly header: string; readonly width: number; readonly text: (row: MethodRow) => string }[] = [
  { header: 'Measure and source', width: 22, text: ({ measure }) => measure },
  { header: 'Figures compared', width: 20, text: ({ inputs }) => inputs },
  { header: 'Trend', width: 14, text: ({ trend }) => trend },
  { header: 'Rule for the trend', width: 20, text: ({ rule }) => rule },
  { header: 'Test of the change', width: 20, text: ({ test }) => test },
  { header: 'Intervals', width: 15, text: ({ intervals }) => intervals },
  { header: 'Recent trend, control chart, comparison', width: 25, text: ({ further }) => further },
];
const TREND = 2;

const PADDING = 4;
const SPACE = 6;

/** `name` is a legal sheet name. Long texts wrap; none is cut. */
export function methodSheet(content: MethodContent, name: string): SheetPlan {
  const builder = new SheetBuilder(COLUMNS.length);
  const width = PAGE_WIDTH - 8;
  builder.add({ cells: new Map([[0, content.title]]), height: 26, looks: [{ column: 0, columns: 1, look: TITLE }] });
  for (const line of wrapText(content.subTitle, width, { size: SIZES.subTitle })) {
    builder.add({ cells: new Map([[0, line]]), height: 15, looks: [{ column: 0, columns: 1, look: SUB_TITLE }] });
  }
  addTexts(builder, 'How to read this sheet', [content.counted, ...content.reading, METHOD_MARK], width);
  addTexts(builder, 'Methods', content.methods.map(({ name: method, version, what, source }) => `${method} (version ${version}). ${what} Source: ${source}`), width);
  builder.newPage();
  const headerRow = builder.done().cells.length;
  builder.add(tableRow(COLUMNS.map(({ header }) => header), null));
  for (const row of content.rows) builder.add(tableRow(COLUMNS.map(({ text }) => text(row)), row));
  const { looks, cells, rowHeights, breaksBefore } = builder.done();
  const area = { row: 0, column: 0, rows: cells.length, columns: COLUMNS.length };
  return {
    mark: methodMark(content.planId),
    name,
    cells,
    looks: [{ range: area, look: BASE }, ...looks],
    columnWidths: COLUMNS.map((column) => column.width),
    rowHeights,
    print: {
      paper: 'A4', orientation: 'landscape', fitToWidth: true, margins: MARGINS,
      repeatRows: { first: headerRow, last: headerRow }, breaksBefore, area,
    },
    commentary: [],
  };
}

/** A heading and its paragraphs, each beginning with a bullet and running over the empty cells beside it. */
function addTexts(builder: SheetBuilder, title: string, texts: readonly string[], width: number): void {
  builder.space(SPACE);
  addHeading(builder, title);
  for (const text of texts) for (const row of textRows(`• ${text}`, width)) builder.add(row);
}

/** `row` is null for the header. */
function tableRow(texts: readonly string[], row: MethodRow | null): PlannedRow {
  const cells = new Map<number, PlanCell>(texts.map((text, column) => [column, text]));
  const isBold = (column: number): boolean => row === null || column === 0 || column === TREND;
  const heights = texts.map((text, column) => textHeight(text, usablePoints(COLUMNS[column]?.width ?? 0), { size: SIZES.foot, bold: isBold(column) }));
  const looks: PlannedRow['looks'] =
    row === null
      ? [{ column: 0, columns: COLUMNS.length, look: { ...HEADER, ...FOOT } }]
      : [
          { column: 0, columns: COLUMNS.length, look: { ...BODY, ...FOOT } },
          { column: 0, columns: 1, look: { bold: true } },
          { column: TREND, columns: 1, look: trendLook(row.symbol) },
        ];
  return { cells, height: Math.max(0, ...heights) + PADDING, looks };
}
