/** The Answers sheet: one row a question, with room for the answer, who gave it, and when. A4 landscape, plain to type in. */
import { MARGINS, PAGE_WIDTH } from '../render/board-columns';
import { textRows } from '../render/board-foot';
import { BASE, BODY, HEADER, SIZES, TITLE, TYPING } from '../render/board-style';
import { SheetBuilder, type LookedCells } from '../render/sheet-builder';
import type { PlanCell, SheetPlan } from '../render/sheet-plan';
import { textHeight, usablePoints } from '../render/text-metrics';
import { ANSWERS_LINE } from '../render/visible-mark';
import type { CellScalar } from '../snapshot';
import { cutText } from '../summary/cut-text';
import { COLUMNS, TYPED } from './answer-columns';
import type { PlannedAnswer } from './plan-answers';
import { isDaySerial } from './read-date';
import { ANSWERS_MARK, ANSWERS_NAME } from './read-answers';

const TITLE_WORDS = 'Answers about the periods of the figures';
const LINES = [
  'Each row asks for a day that the workbook does not state, without which two figures cannot be compared.',
  'Type the day as day/month/year, so that 01/04/2016 is 1 April 2016, or in words. For a beginning give the first day, for an end the last.',
  ANSWERS_LINE,
];
/** Shown for a day that was typed as a date of Excel's own. */
const DAY_FORMAT = 'd mmmm yyyy';
const PADDING = 4;

/** The sheet of these rows, in their order. */
export function answersSheet(rows: readonly PlannedAnswer[]): SheetPlan {
  const builder = new SheetBuilder(COLUMNS.length);
  builder.add({ cells: new Map([[0, TITLE_WORDS]]), height: 26, looks: [{ column: 0, columns: 1, look: TITLE }] });
  for (const line of LINES) for (const row of textRows(line, PAGE_WIDTH)) builder.add(row);
  builder.space(6);
  const headings = COLUMNS.map(({ heading }) => heading);
  const repeated = builder.done().cells.length;
  builder.add({ cells: new Map(headings.entries()), height: heightOf(headings, true), looks: [{ column: 0, columns: COLUMNS.length, look: HEADER }] });
  for (const row of rows) {
    const cells = COLUMNS.map(({ name }): PlanCell => planCell(row[name]));
    builder.add({ cells: new Map(cells.entries()), height: heightOf(cells, false), looks: looksOf(cells) });
  }
  const { cells, looks, rowHeights, breaksBefore } = builder.done();
  const area = { row: 0, column: 0, rows: cells.length, columns: COLUMNS.length };
  return {
    mark: ANSWERS_MARK,
    name: ANSWERS_NAME,
    cells,
    looks: [{ range: area, look: BASE }, ...looks],
    columnWidths: COLUMNS.map(({ width }) => width),
    rowHeights,
    print: {
      paper: 'A4', orientation: 'landscape', fitToWidth: true, margins: MARGINS,
      repeatRows: { first: repeated, last: repeated }, breaksBefore, area,
    },
    commentary: [],
  };
}

function planCell(cell: CellScalar): PlanCell {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell === '' ? null : cutText(cell);
}

function looksOf(cells: readonly PlanCell[]): readonly LookedCells[] {
  const looks: LookedCells[] = [{ column: 0, columns: COLUMNS.length, look: BODY }];
  for (const [column, { name }] of COLUMNS.entries()) {
    if (TYPED.includes(name)) looks.push({ column, columns: 1, look: TYPING });
    const cell = cells[column];
    if (typeof cell === 'number') looks.push({ column, columns: 1, look: { numberFormat: isDaySerial(cell) ? DAY_FORMAT : 'General' } });
  }
  return looks;
}

function heightOf(cells: readonly PlanCell[], bold: boolean): number {
  const heights = COLUMNS.map(({ width }, column) => textHeight(String(cells[column] ?? ''), usablePoints(width), { size: SIZES.body, bold }));
  return Math.max(...heights) + PADDING;
}
