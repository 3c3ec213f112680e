/** The charts of a theme under its tables: two beside each other, each with its words beneath, and no page break through one. */
import type { ChartContent } from '../summary/chart-content';
import type { ThemeCharts } from '../summary/theme-charts';
import { decimalsOf } from '../trend/round';
import type { ChartData } from './chart-data-sheet';
import { textRows } from './board-foot';
import { addHeading } from './board-section';
import type { BoardColumns } from './board-columns';
import { CATEGORY_TITLE, chartLooks, chartTitle } from './chart-looks';
import { numberFormatOf } from './number-format';
import type { PlannedRow, SheetBuilder } from './sheet-builder';
import type { SheetChart } from './sheet-plan';
import { columnPoints } from './text-metrics';

export const CHARTS_TITLE = 'Charts';
/** A third of a page: two rows of charts with their words fill one. */
const CHART_HEIGHT = 172;
const HEADING_HEIGHT = 21;
const SPACE = 9;

/** Adds the block and gives back where each chart stands; nothing where there are none. */
export function addCharts(builder: SheetBuilder, { charts, without }: ThemeCharts, data: ChartData, columns: BoardColumns): readonly SheetChart[] {
  if (charts.length === 0) return [];
  const halves = halvesOf(columns);
  const placed: SheetChart[] = [];
  for (let index = 0; index < charts.length; index += 2) {
    const pair = charts.slice(index, index + 2).map(({ chart }) => chart);
    const words = beside(pair.map(({ alt }, side) => textRows(alt, (halves[side]?.width ?? 0) - SPACE, true)), halves);
    const heading = index === 0 ? SPACE + HEADING_HEIGHT : SPACE;
    if (builder.left < heading + CHART_HEIGHT + words.reduce((sum, { height }) => sum + height, 0)) builder.newPage();
    builder.space(SPACE);
    if (index === 0) addHeading(builder, CHARTS_TITLE);
    const row = builder.rows;
    builder.add({ cells: new Map(), height: CHART_HEIGHT, looks: [] });
    for (const line of words) builder.add(line);
    pair.forEach((chart, side) => {
      const [half, range] = [halves[side], data.ranges.get(chart.id)];
      if (half && range) placed.push(sheetChart(chart, { row, column: half.column, rows: 1, columns: half.columns }, { mark: data.plan.mark, range }));
    });
  }
  addWithout(builder, without, columns);
  return placed;
}

/** A chart's content over these cells, with its figures in `data`. */
export function sheetChart(chart: ChartContent, at: SheetChart['at'], data: SheetChart['data']): SheetChart {
  const figures = chart.series.flatMap(({ role, values }) => (role === 'figures' || role === 'comparison' ? values : []));
  const decimals = figures.reduce<number>((most, value) => Math.max(most, value === null ? 0 : decimalsOf(value)), 0);
  return {
    id: chart.id, title: chartTitle(chart.title), valueTitle: chart.unit, categoryTitle: CATEGORY_TITLE, numberFormat: numberFormatOf(decimals), at, data,
    lines: chartLooks(chart),
  };
}

interface Half {
  readonly column: number;
  readonly columns: number;
  /** In points. */
  readonly width: number;
}

/** The columns in two parts, cut where they are nearest to equal. */
function halvesOf({ widths, count }: BoardColumns): readonly [Half, Half] {
  const points = widths.map(columnPoints);
  const upTo = points.map((_, index) => points.slice(0, index).reduce((sum, width) => sum + width, 0));
  const whole = points.reduce((sum, width) => sum + width, 0);
  let cut = 1;
  for (let column = 1; column < count; column += 1) if (Math.abs((upTo[column] ?? 0) - whole / 2) < Math.abs((upTo[cut] ?? 0) - whole / 2)) cut = column;
  const left = upTo[cut] ?? 0;
  return [{ column: 0, columns: cut, width: left }, { column: cut, columns: count - cut, width: whole - left }];
}

function beside(blocks: readonly (readonly PlannedRow[])[], halves: readonly Half[]): readonly PlannedRow[] {
  const most = Math.max(0, ...blocks.map(({ length }) => length));
  return Array.from({ length: most }, (_, line) => {
    const rows = blocks.flatMap((block, side) => {
      const [row, column] = [block[line], halves[side]?.column ?? 0];
      return row ? [{ row, column }] : [];
    });
    return {
      cells: new Map(rows.flatMap(({ row, column }) => [...row.cells].map(([at, cell]) => [at + column, cell] as const))),
      height: Math.max(...rows.map(({ row }) => row.height)),
      looks: rows.flatMap(({ row, column }) => row.looks.map((look) => ({ ...look, column: look.column + column }))),
    };
  });
}

/** What of a long list is named: the tables above hold all of it. */
const MOST_NAMED = 20;

function listed(names: readonly string[]): string {
  const left = names.length - MOST_NAMED;
  return left > 0 ? `${names.slice(0, MOST_NAMED).join('; ')}; and ${String(left)} more` : names.join('; ');
}

/** One line a reason, so that a theme of many short measures is not a page of them. */
function addWithout(builder: SheetBuilder, without: ThemeCharts['without'], { widths }: BoardColumns): void {
  const byReason = new Map<string, string[]>();
  for (const { name, reason } of without) {
    const names = byReason.get(reason);
    if (names) names.push(name);
    else byReason.set(reason, [name]);
  }
  const width = widths.reduce((sum, characters) => sum + columnPoints(characters), 0) - 8;
  const rows = [...byReason].flatMap(([reason, names]) => textRows(`No chart, because ${reason}: ${listed([...new Set(names)])}.`, width));
  if (rows.length > 0) builder.space(SPACE);
  for (const row of rows) builder.add(row);
}
