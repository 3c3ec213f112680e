/** One row of a board table, as cells with their looks and the height that they need. */
import type { TrendSymbol } from '../trend/assessment';
import { SYMBOL_COLOURS, symbolWords } from '../trend/symbol-words';
import { AGAINST_HEADINGS } from '../summary/against';
import { NONE_SHOWN } from '../summary/shown-value';
import { cutText } from '../summary/cut-text';
import type { ShownValue, SummaryRow, SummaryTable } from '../summary/theme-summary';
import { HEADERS, type BoardColumns } from './board-columns';
import { BODY, CENTRED, HEADER, QUIET, RIGHT, SIZES, TYPING } from './board-style';
import { cellFigure } from './number-format';
import type { CellLook, PlanCell } from './sheet-plan';
import { HIGHEST_ROW, type LookedCells, type PlannedRow } from './sheet-builder';
import { textHeight, usablePoints } from './text-metrics';

/** Above and below the text of a row together. */
const PADDING = 4;

/** The row's cells; `commentary` is what the analyst wrote, or "". The height is what the texts need, whatever Excel can show. */
export function boardRow(row: SummaryRow, columns: BoardColumns, key: string, commentary: string): PlannedRow {
  const first = columns.change - row.values.length;
  const cells = new Map<number, PlanCell>([
    [columns.name, row.name],
    [columns.source, row.source],
    [columns.change, row.change],
    [columns.trend, trendText(row)],
    [columns.evidence, row.evidence],
    ...columns.against.map((part, index): [number, PlanCell] => [columns.evidence + 1 + index, cutText((row.against?.[part] ?? '') || NONE_SHOWN)]),
    ...(commentary === '' ? [] : ([[columns.commentary, cutText(commentary)]] as const)),
  ]);
  const looks: LookedCells[] = [
    { column: 0, columns: columns.count, look: BODY },
    { column: columns.firstPeriod, columns: columns.periods, look: RIGHT },
    { column: columns.change, columns: 1, look: CENTRED },
    { column: columns.trend, columns: 1, look: trendLook(row.symbol) },
    { column: columns.commentary, columns: 1, look: TYPING },
  ];
  row.values.forEach((value, index) => {
    const figure = value.figure && cellFigure(value.figure);
    cells.set(first + index, figure ? figure.value : valueText(value));
    if (figure) looks.push({ column: first + index, columns: 1, look: { numberFormat: figure.format } });
  });
  const shown = new Map([...cells, ...row.values.map((value, index): [number, PlanCell] => [first + index, valueText(value)])]);
  return { cells, height: rowHeight(shown, columns), looks, commentary: { column: columns.commentary, key } };
}

/** The header of a table; columns before the first of fewer periods stay empty. */
export function headerRow({ periods }: SummaryTable, columns: BoardColumns): PlannedRow {
  const first = columns.change - periods.length;
  const cells = new Map<number, PlanCell>([
    [columns.name, HEADERS.name],
    [columns.source, HEADERS.source],
    ...periods.map((period, index): [number, PlanCell] => [first + index, period]),
    [columns.change, HEADERS.change],
    [columns.trend, HEADERS.trend],
    [columns.evidence, HEADERS.evidence],
    ...columns.against.map((part, index): [number, PlanCell] => [columns.evidence + 1 + index, AGAINST_HEADINGS[part]]),
    [columns.commentary, HEADERS.commentary],
  ]);
  return {
    cells,
    height: rowHeight(cells, columns, true),
    looks: [
      { column: 0, columns: columns.count, look: HEADER },
      { column: columns.firstPeriod, columns: columns.periods, look: RIGHT },
      { column: columns.change, columns: 1, look: CENTRED },
    ],
  };
}

/** The height that these cells need, in points; more than HIGHEST_ROW where Excel cannot show them whole. */
export function rowHeight(cells: ReadonlyMap<number, PlanCell>, columns: BoardColumns, bold = false): number {
  const heights = [...cells].map(([column, cell]) =>
    cell === null ? 0 : textHeight(String(cell), usablePoints(columns.widths[column] ?? 0), { size: SIZES.body, bold: bold || column === columns.trend }),
  );
  return Math.max(0, ...heights) + PADDING;
}

/** True where some text of the row is too long for the highest row that Excel has. */
export function isCut({ height }: PlannedRow): boolean {
  return height > HIGHEST_ROW;
}

function valueText({ text, ownPeriod }: ShownValue): string {
  return cutText(ownPeriod === null ? text : `${text}\n${ownPeriod}`);
}

function trendText({ symbol, trend, notes }: SummaryRow): string {
  const words = symbol === null ? trend : `${symbolWords(symbol).arrow} ${trend}`;
  return cutText(notes.length === 0 ? words : `${words}\nSee ${notes.length === 1 ? 'note' : 'notes'} ${notes.join(', ')}`);
}

/** The symbol's colour and bold; quiet where there is none. */
export function trendLook(symbol: TrendSymbol | null): CellLook {
  return symbol === null ? QUIET : { bold: true, fontColor: SYMBOL_COLOURS[symbolWords(symbol).colour] };
}
