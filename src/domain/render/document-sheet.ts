/**
 * Any document as a sheet in the board style: headings, paragraphs, lists, tables, charts over the figures of a table, and sentences
 * that officers type over. Long lines run over the empty cells beside them, and tables share the sheet's columns; only a sentence to be
 * typed over is one cell across the page, since it has to wrap there (DECISIONS.md in reports).
 */
import type { DocumentBlock, DocumentContent, DocumentTable } from '../summary/document';
import { cutText } from '../summary/cut-text';
import { MARGINS, PAGE_HEIGHT, PAGE_WIDTH } from './board-columns';
import { BASE, BODY, FOOT, HEADING, QUIET, SIZES, SUB_TITLE, TITLE, TYPING } from './board-style';
import { sheetChart } from './board-charts';
import { addTable, textLines } from './document-table';
import { inertText } from './inert-text';
import { SheetBuilder, type PlannedRow } from './sheet-builder';
import type { SheetChart, SheetPlan } from './sheet-plan';
import { columnPoints, textHeight, widthOfPoints } from './text-metrics';
import { REPORT_LINE } from './visible-mark';

export interface DocumentSheet {
  readonly mark: string;
  /** A legal sheet name. */
  readonly name: string;
  /** Sentences of people's that have no place in the document any more: kept at its end, under their references. */
  readonly left?: readonly { readonly reference: string; readonly text: string }[];
}

export const LEFT_TITLE = 'Sentences kept from earlier';
const LEFT_WORDS = 'Someone wrote these for lines that are not in this report any more. Copy what is still needed, and delete the row here.';
const DRAFT_WORDS = 'A shaded sentence that is cleared is drafted again. Each is known by the reference in its row, in the last column, which is not printed: leave it there.';
/** Wide enough for a reference with all its parts. */
const REFERENCE_WIDTH = 38;
const CHART_HEIGHT = 200;
const GAP = 9;

/** The table that a chart of this id is drawn from, on a sheet: categories in the first column, a line a column. */
export function chartTableId(chartId: string): string {
  return `figures-${chartId}`;
}

/** The sheet of a document. Its columns are those of its widest table; other tables use the first of them. */
export function documentSheet(document: DocumentContent, { mark, name, left = [] }: DocumentSheet): SheetPlan {
  const widths = columnsOf(document.blocks);
  const pageWidth = Math.max(PAGE_WIDTH, widths.reduce((sum, width) => sum + columnPoints(width), 0)) - 8;
  const hasDrafts = left.length > 0 || document.blocks.some(({ kind }) => kind === 'draft');
  // References stand to the right of the page: nobody who reads the paper has any use for them.
  const builder = new SheetBuilder(widths.length + (hasDrafts ? 1 : 0));
  builder.add({ cells: new Map([[0, inertText(document.title)]]), height: 26, looks: [{ column: 0, columns: 1, look: TITLE }] });
  for (const line of textLines(document.subTitle, pageWidth, SUB_TITLE, SIZES.subTitle)) builder.add(line);
  for (const line of textLines(document.disclosed.statement, pageWidth, { ...FOOT, ...QUIET }, SIZES.foot)) builder.add(line);
  for (const line of textLines(REPORT_LINE, pageWidth, { ...FOOT, ...QUIET }, SIZES.foot)) builder.add(line);
  if (hasDrafts) for (const line of textLines(DRAFT_WORDS, pageWidth, { ...FOOT, ...QUIET }, SIZES.foot)) builder.add(line);

  const ranges = new Map<string, SheetChart['at']>();
  const charts: { readonly at: SheetChart['at']; readonly block: DocumentBlock & { kind: 'chart' } }[] = [];
  let pending: PlannedRow[] = [];
  const flush = (room: number): void => {
    if (builder.left < room + pending.reduce((sum, { height }) => sum + height, 0)) builder.newPage();
    for (const row of pending) builder.add(row);
    pending = [];
  };
  const addLines = (lines: readonly PlannedRow[]): void => {
    flush(Math.min(PAGE_HEIGHT, lines.reduce((sum, { height }) => sum + height, 0)));
    for (const line of lines) builder.add(line);
  };
  for (const block of [...document.blocks, ...leftBlocks(left)]) {
    switch (block.kind) {
      case 'page-break':
        flush(0);
        builder.newPage();
        break;
      case 'heading':
        pending.push(...headingRows(block.level, block.words, builder.left < PAGE_HEIGHT || pending.length > 0));
        break;
      case 'paragraph': {
        const look = block.tone === 'quiet' ? { ...FOOT, ...QUIET } : block.tone === 'headline' ? { bold: true } : {};
        addLines(textLines(block.words, pageWidth, look, block.tone === 'quiet' ? SIZES.foot : SIZES.body));
        break;
      }
      case 'list':
        for (const item of block.items) addLines(textLines(`• ${item}`, pageWidth, {}, SIZES.body));
        break;
      case 'draft':
        flush(draftHeight(block.words, widths));
        builder.add(draftRow(block, widths));
        break;
      case 'chart':
        flush(CHART_HEIGHT + 30);
        charts.push({ at: { row: builder.rows, column: 0, rows: 1, columns: widths.length }, block });
        builder.add({ cells: new Map(), height: CHART_HEIGHT, looks: [] });
        for (const line of textLines(block.chart.alt, pageWidth, { ...FOOT, ...QUIET }, SIZES.foot)) builder.add(line);
        break;
      case 'table': {
        const { range } = addTable(builder, block, widths, pageWidth, pending);
        pending = [];
        if (range) ranges.set(block.id, range);
        builder.space(GAP);
        break;
      }
    }
  }
  flush(0);

  const { looks, ...sheet } = builder.done();
  const area = { row: 0, column: 0, rows: sheet.cells.length, columns: widths.length };
  const placed = charts.flatMap(({ at, block: { chart } }) => {
    const range = ranges.get(chartTableId(chart.id));
    return range ? [sheetChart(chart, at, { mark, range })] : [];
  });
  return {
    mark, name,
    cells: sheet.cells,
    looks: [{ range: { ...area, columns: widths.length + (hasDrafts ? 1 : 0) }, look: BASE }, ...looks],
    columnWidths: hasDrafts ? [...widths, REFERENCE_WIDTH] : widths,
    rowHeights: sheet.rowHeights,
    print: { paper: 'A4', orientation: 'landscape', fitToWidth: true, margins: MARGINS, repeatRows: undefined, breaksBefore: sheet.breaksBefore, area },
    commentary: sheet.commentary,
    ...(sheet.merges.length === 0 ? {} : { merges: sheet.merges }),
    names: sheet.names,
    ...(placed.length === 0 ? {} : { charts: placed }),
  };
}

/** For each column the widest that any table of the most columns wishes for it, fitted to the page; one wide column without a table. */
function columnsOf(blocks: readonly DocumentBlock[]): readonly number[] {
  const tables = blocks.filter((block): block is DocumentTable => block.kind === 'table');
  const most = tables.reduce((count, { columns }) => Math.max(count, columns.length), 1);
  const shares = Array.from({ length: most }, () => 0);
  for (const { columns } of tables) {
    if (columns.length < most) continue;
    const own = columns.reduce((sum, { share }) => sum + share, 0);
    columns.forEach(({ share }, index) => (shares[index] = Math.max(shares[index] ?? 0, share / own)));
  }
  if (tables.length === 0) shares[0] = 1;
  const all = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => widthOfPoints((PAGE_WIDTH * share) / all));
}

function headingRows(level: 2 | 3, words: string, isSpaced: boolean): readonly PlannedRow[] {
  const size = level === 2 ? SIZES.heading + 1 : SIZES.heading - 1;
  const gap: readonly PlannedRow[] = isSpaced ? [{ cells: new Map(), height: level === 2 ? 12 : 7, looks: [] }] : [];
  return [...gap, { cells: new Map([[0, inertText(words)]]), height: level === 2 ? 22 : 18, looks: [{ column: 0, columns: 1, look: { ...HEADING, fontSize: size } }] }];
}

/** Excel fits no row to a merged cell: its height is ours to give. */
function draftHeight(words: string, widths: readonly number[]): number {
  const across = widths.reduce((sum, width) => sum + columnPoints(width), 0) - columnPoints(0);
  return textHeight(inertText(words), across, { size: SIZES.body }) + 6;
}

function draftRow({ words, key, reference }: DocumentBlock & { kind: 'draft' }, widths: readonly number[]): PlannedRow {
  return {
    cells: new Map([[0, cutText(inertText(words))], ...(reference === undefined ? [] : ([[widths.length, reference]] as const))]),
    height: draftHeight(words, widths),
    looks: [{ column: 0, columns: widths.length, look: { ...BODY, ...TYPING } }, { column: widths.length, columns: 1, look: { ...FOOT, ...QUIET } }],
    commentary: { column: 0, key },
    merged: widths.length,
  };
}

function leftBlocks(left: DocumentSheet['left']): readonly DocumentBlock[] {
  if (!left || left.length === 0) return [];
  return [
    { kind: 'heading', level: 2, words: LEFT_TITLE },
    { kind: 'paragraph', words: LEFT_WORDS, tone: 'plain' },
    ...left.map(({ reference, text }): DocumentBlock => ({ kind: 'draft', key: reference, words: text, reference })),
  ];
}
