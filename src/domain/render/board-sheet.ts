/**
 * The board style: a theme summary on one sheet, as the 2016/17 annual report prints its tables, with change, evidence and the
 * analyst's commentary added. A4 landscape, no merged or hidden cells, ready to print or to paste.
 */
import type { ThemeCharts } from '../summary/theme-charts';
import { againstParts } from '../summary/against';
import type { SummaryRow, ThemeSummary } from '../summary/theme-summary';
import { foldKey, keyParts } from '../summary/commentary-key';
import { addCharts } from './board-charts';
import { boardColumns, HEADERS, MARGINS, PAGE_WIDTH, type BoardColumns } from './board-columns';
import { addFoot, textRows } from './board-foot';
import { boardRow, headerRow, isCut, rowHeight } from './board-row';
import { addHeading, addSection, CONTINUED, HEADING_AND_LINE } from './board-section';
import { BASE, BODY, HEADER, SIZES, SUB_TITLE, TITLE, TYPING } from './board-style';
import type { ChartData } from './chart-data-sheet';
import { themeMark } from './mark';
import { placeCommentary } from './place-commentary';
import { SheetBuilder, type PlannedRow } from './sheet-builder';
import type { PlanCell, SheetPlan } from './sheet-plan';
import { columnPoints, wrapText } from './text-metrics';

export const KEPT_TITLE = 'Commentary kept from earlier';
const KEPT_WORDS =
  'These measures are not on this sheet any more in these words. Copy what is still needed to its new row, and clear it here.';

/**
 * The sheet of a summary. `commentary` is what readCommentary found on the sheet as it stood: each text goes to the row of its
 * measure and source, and what has no row any more stands under "Commentary kept from earlier". Charts are drawn where they are given
 * with the sheet of their figures.
 */
export function boardSheet(summary: ThemeSummary, commentary: ReadonlyMap<string, string>, drawn?: { readonly of: ThemeCharts; readonly data: ChartData }): SheetPlan {
  const tables = summary.subThemes.flatMap((subTheme) => subTheme.tables);
  const columns = boardColumns(Math.max(1, ...tables.map(({ periods }) => periods.length)), againstParts(tables.flatMap(({ rows }) => rows)));
  const placed = placeCommentary(tables.flatMap(({ rows }) => rows.map((row) => row.commentaryKey)), commentary);
  const builder = new SheetBuilder(columns.count);
  const width = columns.widths.reduce((sum, characters) => sum + columnPoints(characters), 0);
  addTitle(builder, summary, width);

  const cut: string[] = [];
  const given = new Set<string>();
  const planRow = (row: SummaryRow): PlannedRow => {
    const key = foldKey(row.commentaryKey);
    const planned = boardRow(row, columns, row.commentaryKey, given.has(key) ? '' : (placed.byRow.get(row.commentaryKey) ?? ''));
    given.add(key);
    if (isCut(planned)) cut.push(row.name);
    return planned;
  };
  for (const { id, title, message, tables: own } of summary.subThemes) {
    if (message !== null) addMessage(builder, title, message, width);
    own.forEach((table, index) =>
      addSection(builder, { id: index === 0 ? id : `${id}-${String(index + 1)}`, title: index === 0 ? title : title + CONTINUED, header: headerRow(table, columns), rows: table.rows.map(planRow) }),
    );
  }
  if (placed.left.size > 0) addKept(builder, placed.left, columns, cut);
  const charts = drawn ? addCharts(builder, drawn.of, drawn.data, columns) : [];
  addFoot(builder, summary, columns, cut.map((name) => `A text on "${shortened(name)}" is longer than a row of Excel can show; all of it is in its cell.`));

  const { looks, ...sheet } = builder.done();
  const area = { row: 0, column: 0, rows: sheet.cells.length, columns: columns.count };
  return {
    mark: themeMark(summary.plan.id, summary.theme.id),
    name: summary.shortName,
    cells: sheet.cells,
    looks: [{ range: area, look: BASE }, ...looks],
    columnWidths: columns.widths,
    rowHeights: sheet.rowHeights,
    print: {
      paper: 'A4', orientation: 'landscape', fitToWidth: true, margins: MARGINS, repeatRows: undefined, breaksBefore: sheet.breaksBefore, area,
    },
    commentary: sheet.commentary,
    names: sheet.names,
    ...(charts.length === 0 ? {} : { charts }),
  };
}

function addTitle(builder: SheetBuilder, { title, subTitle }: ThemeSummary, width: number): void {
  builder.add({ cells: new Map([[0, title]]), height: 26, looks: [{ column: 0, columns: 1, look: TITLE }] });
  for (const line of wrapText(subTitle, width, { size: SIZES.subTitle })) {
    builder.add({ cells: new Map([[0, line]]), height: 15, looks: [{ column: 0, columns: 1, look: SUB_TITLE }] });
  }
}

function addMessage(builder: SheetBuilder, title: string, message: string, width: number): void {
  if (builder.left < HEADING_AND_LINE) builder.newPage();
  builder.space(12);
  addHeading(builder, title);
  for (const row of textRows(message, width)) builder.add(row);
}

/** The analyst's texts whose rows are gone: measure, source, sub-theme and text, in the columns of the tables above. */
function addKept(builder: SheetBuilder, left: ReadonlyMap<string, string>, columns: BoardColumns, cut: string[]): void {
  const cellsOf = (name: string, source: string, subTheme: string, text: string): ReadonlyMap<number, PlanCell> =>
    new Map([[columns.name, name], [columns.source, source], [columns.trend, subTheme], [columns.commentary, text]]);
  const headers = cellsOf(HEADERS.name, HEADERS.source, HEADERS.subTheme, HEADERS.commentary);
  const rows = [...left].map(([key, text]): PlannedRow => {
    const { subTheme, name, source } = keyParts(key);
    const cells = cellsOf(name, source, subTheme, text);
    const planned: PlannedRow = {
      cells,
      height: rowHeight(cells, columns),
      looks: [{ column: 0, columns: columns.count, look: BODY }, { column: columns.commentary, columns: 1, look: TYPING }],
      commentary: { column: columns.commentary, key },
    };
    if (isCut(planned)) cut.push(name);
    return planned;
  });
  addSection(builder, {
    title: KEPT_TITLE,
    header: { cells: headers, height: rowHeight(headers, columns, true), looks: [{ column: 0, columns: columns.count, look: HEADER }] },
    rows,
  });
  for (const row of textRows(KEPT_WORDS, PAGE_WIDTH)) builder.add(row);
}

function shortened(name: string): string {
  return name.length <= 80 ? name : `${name.slice(0, 79)}…`;
}
