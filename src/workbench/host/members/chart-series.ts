/** Excel.ChartSeriesCollection, ChartSeries and the format of its line. */
import type { BookChart, BookChartSeries, ChartCells } from '../../book/chart';
import { numbersIn, seriesName, textsIn } from '../../book/chart-figures';
import { chartKind, isNumbersBothWays } from '../../book/chart-kinds';
import { moveSeriesLooks } from '../../book/charts';
import { ExcelError } from '../../book/excel-error';
import { fullAddress } from '../addresses';
import type { Arguments } from '../arguments';
import type { HostState } from '../state';
import type { ThingOf } from '../things';
import type { Json, Property, TypeTable } from '../type-table';
import { lookBelow, looksUnder, SERIES_LOOKS } from './chart-looks';
import { cellsOf, change, chartOf, chartProperty, type PartOfChart } from './chart-access';
import { keepPart, keptProperties, number } from './kept';
import { sheetFor } from './worksheet';
import { asColour, asFlag, asNumber, asOneOf, asText } from './values';

type OfSeries = PartOfChart & { readonly index: number };

const LINES = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'RoundDot', 'Automatic'] as const;
const MARKERS = ['Automatic', 'None', 'Square', 'Diamond', 'Triangle', 'X', 'Star', 'Dot', 'Dash', 'Circle', 'Plus'] as const;
/** Microsoft, "Series.MarkerSize". */
const [LEAST_MARKER, MOST_MARKER] = [2, 72];

function seriesFor(thing: OfSeries, host: HostState): BookChartSeries {
  const found = chartOf(thing, host).series[thing.index];
  if (!found) throw new ExcelError('ItemNotFound', 'The chart has no such line.');
  return found;
}

function changed(chart: BookChart, { index }: OfSeries, how: Partial<BookChartSeries>): BookChart {
  if (!chart.series[index]) throw new ExcelError('ItemNotFound', 'The chart has no such line.');
  return { ...chart, series: chart.series.map((one, at) => (at === index ? { ...one, ...how } : one)) };
}

function property<T extends OfSeries>(read: (series: BookChartSeries, host: HostState) => Json, write: (value: Json) => Partial<BookChartSeries>): Property<T> {
  return chartProperty<T>((thing, host) => read(seriesFor(thing, host), host), (one, value, thing) => changed(one, thing, write(value)));
}

function markerSize(value: Json): number {
  const size = asNumber(value);
  if (size < LEAST_MARKER || size > MOST_MARKER) throw new ExcelError('InvalidArgument', 'A marker is 2 to 72 points large.');
  return size;
}

const DIMENSIONS = ['Values', 'Categories', 'XValues', 'YValues', 'BubbleSizes'] as const;

/** The cells of what was asked for; null where the line has none. */
function dimension(thing: OfSeries, args: Arguments, host: HostState): { readonly cells: ChartCells | null; readonly isLabels: boolean } {
  const { values, categories, bubbleSizes = null } = seriesFor(thing, host);
  const wanted = asOneOf(args.json(0), DIMENSIONS);
  const isAlong = wanted === 'Categories' || wanted === 'XValues';
  const kind = chartKind(chartOf(thing, host).type);
  const isNumbers = wanted === 'XValues' && kind !== undefined && isNumbersBothWays(kind);
  return { cells: isAlong ? categories : wanted === 'BubbleSizes' ? bubbleSizes : values, isLabels: isAlong && !isNumbers };
}

const seriesThing = ({ sheetId, chartId }: PartOfChart, index: number): ThingOf<'ChartSeries'> => ({ type: 'ChartSeries', sheetId, chartId, index });

export const chartSeriesCollection: TypeTable<ThingOf<'ChartSeriesCollection'>> = {
  properties: { Count: { read: (thing, host) => chartOf(thing, host).series.length } },
  items: (thing, host) => chartOf(thing, host).series.map((_, index) => seriesThing(thing, index)),
  getters: {
    Add(thing, args, host) {
      const { series } = chartOf(thing, host);
      const index = args.optionalWhole(1) ?? series.length;
      if (index < 0 || index > series.length) throw new ExcelError('InvalidArgument', 'The chart has no such place for a line.');
      const made: BookChartSeries = { name: args.optionalText(0) ?? `Series${series.length + 1}`, values: null, categories: null, smooth: false };
      change(thing, host, (one) => ({ ...one, series: one.series.toSpliced(index, 0, made) }));
      moveSeriesLooks(sheetFor(thing, host), thing.chartId, index, 1);
      return seriesThing(thing, index);
    },
    GetItemAt(thing, args, host) {
      const made = seriesThing(thing, args.whole(0));
      seriesFor(made, host);
      return made;
    },
  },
  methods: { GetCount: (thing, _args, host) => chartOf(thing, host).series.length },
};

export const chartSeries: TypeTable<ThingOf<'ChartSeries'>> = {
  methods: {
    Delete(thing, _args, host) {
      change(thing, host, (one) => ({ ...one, series: one.series.toSpliced(thing.index, 1) }));
      moveSeriesLooks(sheetFor(thing, host), thing.chartId, thing.index, -1);
    },
    SetValues: (thing, args, host) => change(thing, host, (one) => changed(one, thing, { values: cellsOf(args, 0, host) })),
    SetBubbleSizes: (thing, args, host) => change(thing, host, (one) => changed(one, thing, { bubbleSizes: cellsOf(args, 0, host) })),
    SetXAxisValues: (thing, args, host) => change(thing, host, (one) => changed(one, thing, { categories: cellsOf(args, 0, host) })),
    GetDimensionValues(thing, args, host) {
      const { cells, isLabels } = dimension(thing, args, host);
      return isLabels ? [...textsIn(host.book, cells)] : [...numbersIn(host.book, cells)];
    },
    GetDimensionDataSourceString(thing, args, host) {
      const { cells } = dimension(thing, args, host);
      return cells ? fullAddress({ type: 'Range', ...cells }, host) : '';
    },
    /** Figures that lie nowhere in the workbook are "Unknown" here: those of other files are not read. */
    GetDimensionDataSourceType: (thing, args, host) => (dimension(thing, args, host).cells?.sheetId ? 'LocalRange' : 'Unknown'),
  },
  properties: {
    ...keptProperties(looksUnder<ThingOf<'ChartSeries'>>(({ index }) => `series${index}.`), SERIES_LOOKS),
    ChartType: { read: (thing, host) => chartOf(thing, host).type },
    Name: property((series, { book }) => seriesName(book, series), (value) => ({ name: asText(value) })),
    MarkerStyle: property(({ markerStyle }) => markerStyle ?? 'Automatic', (value) => ({ markerStyle: asOneOf(value, MARKERS) })),
    MarkerSize: property((series) => series.markerSize ?? 5, (value) => ({ markerSize: markerSize(value) })),
    MarkerBackgroundColor: property((series) => series.markerBackgroundColor ?? '', (value) => ({ markerBackgroundColor: asColour(value) })),
    MarkerForegroundColor: property((series) => series.markerForegroundColor ?? '', (value) => ({ markerForegroundColor: asColour(value) })),
    Smooth: property(({ smooth }) => smooth, (value) => ({ smooth: asFlag(value) })),
  },
  objects: {
    Format: ({ sheetId, chartId, index }) => ({ type: 'ChartSeriesFormat', sheetId, chartId, index }),
    DataLabels: (thing) => lookBelow('ChartDataLabels', `series${thing.index}.dataLabels`)(thing),
    Points: (thing) => lookBelow('ChartPointsCollection', `series${thing.index}.points`)(thing),
    Trendlines: (thing) => lookBelow('ChartTrendlineCollection', `series${thing.index}.trendlines`)(thing),
  },
};

export const chartSeriesFormat: TypeTable<ThingOf<'ChartSeriesFormat'>> = {
  properties: {},
  objects: { Fill: (thing) => lookBelow('ChartFill', `series${thing.index}.format.fill`)(thing), Line: ({ sheetId, chartId, index }) => ({ type: 'ChartLineFormat', sheetId, chartId, index }) },
};

type Line = ThingOf<'ChartLineFormat'>;

const keptLine = looksUnder<Line>(({ path = '' }) => path);
const KEPT = keptProperties(keptLine, { Color: ['', asColour], Weight: number(0.75), LineStyle: ['Continuous', (value) => asOneOf(value, LINES)] });
const isOfSeries = (thing: Line): thing is Line & OfSeries => thing.index !== undefined;

/** The line of a series is the chart's own, and drawn; those of gridlines, axes and trend lines are kept. */
function ofLine(name: 'Color' | 'Weight' | 'LineStyle', own: Property<OfSeries>): Property<Line> {
  const other = KEPT[name];
  return {
    read: (thing, host) => (isOfSeries(thing) ? own.read(thing, host) : (other?.read(thing, host) ?? null)),
    write: (thing, value, host) => (isOfSeries(thing) ? own : other)?.write?.(thing as Line & OfSeries, value, host),
  };
}

export const chartLineFormat: TypeTable<Line> = {
  properties: {
    Color: ofLine('Color', property(({ color }) => color ?? '', (value) => ({ color: asColour(value) }))),
    Weight: ofLine('Weight', property(({ weight }) => weight ?? 2.25, (value) => ({ weight: asNumber(value) }))),
    LineStyle: ofLine('LineStyle', property(({ lineStyle }) => lineStyle ?? 'Automatic', (value) => ({ lineStyle: asOneOf(value, LINES) }))),
  },
  methods: {
    /** No line at all. */
    Clear(thing, _args, host) {
      if (isOfSeries(thing)) change(thing, host, (one) => changed(one, thing, { lineStyle: 'None' }));
      else keepPart(keptLine, thing, 'LineStyle', 'None', host);
    },
  },
};
