/** Excel.ChartCollection and Excel.Chart. Lines are drawn, written and read back; other common kinds are written; those of a file are kept and told of. */
import { addChart, chartBox, coveringCells, deleteChart, placedAt, seriesOf, type ChartBox } from '../../book/charts';
import { chartKind } from '../../book/chart-kinds';
import { ExcelError } from '../../book/excel-error';
import { tell } from '../../book/happenings';
import { activateSheet } from '../../book/sheets';
import { rangeAt } from '../addresses';
import type { Arguments } from '../arguments';
import { EventNumber } from '../event-entries';
import type { HostState } from '../state';
import type { RangeThing, ThingOf } from '../things';
import type { Property, TypeTable } from '../type-table';
import { cellsOf, change, chartOf, chartProperty } from './chart-access';
import { CHART_OWN_LOOKS, lookBelow, looksUnder } from './chart-looks';
import { eventMethods } from './event-registration';
import { keptProperties } from './kept';
import { asNumber, asOneOf, asText } from './values';
import { sheetFor } from './worksheet';

type Chart = ThingOf<'Chart'>;
type Collection = ThingOf<'ChartCollection'>;

const SIDES = ['Auto', 'Columns', 'Rows'] as const;
const BLANKS = ['NotPlotted', 'Zero', 'Interplotted'] as const;

/** Lines are drawn; the others are kept, answered and saved. */
function kind(value: string): string {
  if (!chartKind(value)) throw new ExcelError('ApiNotFound', `The stand-in for Excel has no charts of kind "${value}". See src/workbench/DIFFERENCES.md.`);
  return value;
}

function sideOf(args: Arguments, place: number): (typeof SIDES)[number] {
  return asOneOf(args.optionalText(place) ?? 'Auto', SIDES);
}

/** By name, without regard to case, or by id; the first where several have the name. */
function find(thing: Collection, args: Arguments, host: HostState): Chart | null {
  const key = args.text(0).toLowerCase();
  const found = sheetFor(thing, host).charts.find(({ id }) => id.toLowerCase() === key) ?? sheetFor(thing, host).charts.find(({ name }) => name.toLowerCase() === key);
  return found ? { type: 'Chart', sheetId: thing.sheetId, chartId: found.id } : null;
}

function getItem(thing: Collection, args: Arguments, host: HostState): Chart {
  const found = find(thing, args, host);
  if (!found) throw new ExcelError('ItemNotFound', `There is no chart "${args.text(0)}" on the sheet.`);
  return found;
}

export const charts: TypeTable<Collection> = {
  properties: { Count: { read: (thing, host) => sheetFor(thing, host).charts.length } },
  items: (thing, host) => sheetFor(thing, host).charts.map(({ id }): Chart => ({ type: 'Chart', sheetId: thing.sheetId, chartId: id })),
  item: getItem,
  getters: {
    Add(thing, args, host) {
      const made = addChart(host.book, sheetFor(thing, host), kind(args.text(0)), cellsOf(args, 1, host), sideOf(args, 2));
      return { type: 'Chart', sheetId: thing.sheetId, chartId: made.id };
    },
    GetItem: getItem,
    GetItemOrNullObject: find,
    GetItemAt(thing, args, host) {
      const found = sheetFor(thing, host).charts[args.whole(0)];
      if (!found) throw new ExcelError('ItemNotFound', 'There is no such chart.');
      return { type: 'Chart', sheetId: thing.sheetId, chartId: found.id };
    },
  },
  methods: {
    ...eventMethods<Collection>(({ sheetId }) => sheetId, {
      ActivatedEvent: EventNumber.chartActivated, AddedEvent: EventNumber.chartAdded, DeactivatedEvent: EventNumber.chartDeactivated,
      DeletedEvent: EventNumber.chartDeleted,
    }),
    GetCount: (thing, _args, host) => sheetFor(thing, host).charts.length,
  },
};

function side(name: keyof ChartBox): Property<Chart> {
  return chartProperty(
    (thing, host) => chartBox(sheetFor(thing, host), chartOf(thing, host))[name],
    (one, value, thing, host) => {
      const sheet = sheetFor(thing, host);
      const points = asNumber(value);
      if (points < 0) throw new ExcelError('InvalidArgument', 'A chart\'s place and size are not negative.');
      return { ...one, ...placedAt(sheet, { ...chartBox(sheet, one), [name]: points }) };
    },
  );
}

/** A cell or range of the chart's own sheet. */
function cellArgument(thing: Chart, args: Arguments, place: number, host: HostState): RangeThing {
  const given = args.thing(place);
  const found = given?.type === 'Range' ? given : rangeAt(args.text(place), sheetFor(thing, host), host);
  if (found.sheetId !== thing.sheetId) throw new ExcelError('InvalidArgument', 'The range lies on another sheet.');
  return found;
}

/** A table of the figures below the chart: round charts and those of numbers both ways have none (Microsoft, "Chart.getDataTable"). */
function canHaveTable(thing: Chart, host: HostState): boolean {
  const family = chartKind(chartOf(thing, host).type)?.family;
  return family === 'line' || family === 'area' || family === 'bar' || family === 'solid';
}

function dataTable(thing: Chart, _args: Arguments, host: HostState): ThingOf<'ChartDataTable'> {
  if (!canHaveTable(thing, host)) throw new ExcelError('ItemNotFound', 'A chart of this kind has no data table.');
  return lookBelow('ChartDataTable', 'dataTable')(thing);
}

export const chart: TypeTable<Chart> = {
  identity: ({ chartId }) => ({ Id: chartId }),
  properties: {
    Id: { read: ({ chartId }) => chartId },
    Name: chartProperty((thing, host) => chartOf(thing, host).name, (one, value) => ({ ...one, name: asText(value) })),
    ChartType: chartProperty((thing, host) => chartOf(thing, host).type, (one, value) => ({ ...one, type: kind(asText(value)) })),
    ...keptProperties(looksUnder<Chart>(() => 'chart.'), CHART_OWN_LOOKS),
    DisplayBlanksAs: chartProperty((thing, host) => chartOf(thing, host).blanks, (one, value) => ({ ...one, blanks: asOneOf(value, BLANKS) })),
    Left: side('left'),
    Top: side('top'),
    Width: side('width'),
    Height: side('height'),
  },
  getters: {
    GetDataTable: dataTable,
    GetDataTableOrNullObject: (thing, args, host) => (canHaveTable(thing, host) ? dataTable(thing, args, host) : null),
  },
  objects: {
    DataLabels: lookBelow('ChartDataLabels', 'dataLabels'),
    Format: lookBelow('ChartAreaFormat', 'format'),
    PlotArea: lookBelow('ChartPlotArea', 'plotArea'),
    Title: ({ sheetId, chartId }) => ({ type: 'ChartTitle', sheetId, chartId }),
    Legend: ({ sheetId, chartId }) => ({ type: 'ChartLegend', sheetId, chartId }),
    Axes: ({ sheetId, chartId }) => ({ type: 'ChartAxes', sheetId, chartId }),
    Series: ({ sheetId, chartId }) => ({ type: 'ChartSeriesCollection', sheetId, chartId }),
    Worksheet: ({ sheetId }) => ({ type: 'Worksheet', sheetId }),
  },
  methods: {
    /** Brings its sheet to the front. */
    Activate(thing, _args, host) {
      activateSheet(host.book, sheetFor(thing, host));
      tell(sheetFor(thing, host), { kind: 'chartActivated', sheetId: thing.sheetId, chartId: thing.chartId });
    },
    ...eventMethods<Chart>(({ chartId }) => chartId, { ActivatedEvent: EventNumber.chartActivated, DeactivatedEvent: EventNumber.chartDeactivated }),
    Delete: (thing, _args, host) => deleteChart(sheetFor(thing, host), thing.chartId),
    SetData(thing, args, host) {
      const [data, by] = [cellsOf(args, 0, host), sideOf(args, 1)];
      change(thing, host, (one) => ({ ...one, series: seriesOf(host.book, data, by, one.series) }));
    },
    SetPosition(thing, args, host) {
      const first = cellArgument(thing, args, 0, host).range;
      const last = args.has(1) ? cellArgument(thing, args, 1, host).range : undefined;
      change(thing, host, (one) => {
        if (last) return { ...one, ...coveringCells(first, last) };
        const sheet = sheetFor(thing, host);
        const { left, top } = chartBox(sheet, coveringCells(first, first));
        return { ...one, ...placedAt(sheet, { ...chartBox(sheet, one), left, top }) };
      });
    },
  },
};
