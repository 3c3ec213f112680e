/** Excel.ChartSeriesCollection, ChartSeries and the format of its line. */
import type { BookChart, BookChartSeries } from '../../book/chart';
import { seriesName } from '../../book/chart-figures';
import { ExcelError } from '../../book/excel-error';
import type { HostState } from '../state';
import type { ThingOf } from '../things';
import type { Json, Property, TypeTable } from '../type-table';
import { change, chartOf, chartProperty, type PartOfChart } from './charts';
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

const seriesThing = ({ sheetId, chartId }: PartOfChart, index: number): ThingOf<'ChartSeries'> => ({ type: 'ChartSeries', sheetId, chartId, index });

export const chartSeriesCollection: TypeTable<ThingOf<'ChartSeriesCollection'>> = {
  properties: { Count: { read: (thing, host) => chartOf(thing, host).series.length } },
  items: (thing, host) => chartOf(thing, host).series.map((_, index) => seriesThing(thing, index)),
  getters: {
    GetItemAt(thing, args, host) {
      const made = seriesThing(thing, args.whole(0));
      seriesFor(made, host);
      return made;
    },
  },
  methods: { GetCount: (thing, _args, host) => chartOf(thing, host).series.length },
};

export const chartSeries: TypeTable<ThingOf<'ChartSeries'>> = {
  properties: {
    Name: property((series, { book }) => seriesName(book, series), (value) => ({ name: asText(value) })),
    MarkerStyle: property(({ markerStyle }) => markerStyle ?? 'Automatic', (value) => ({ markerStyle: asOneOf(value, MARKERS) })),
    MarkerSize: property((series) => series.markerSize ?? 5, (value) => ({ markerSize: markerSize(value) })),
    MarkerBackgroundColor: property((series) => series.markerBackgroundColor ?? '', (value) => ({ markerBackgroundColor: asColour(value) })),
    MarkerForegroundColor: property((series) => series.markerForegroundColor ?? '', (value) => ({ markerForegroundColor: asColour(value) })),
    Smooth: property(({ smooth }) => smooth, (value) => ({ smooth: asFlag(value) })),
  },
  objects: { Format: ({ sheetId, chartId, index }) => ({ type: 'ChartSeriesFormat', sheetId, chartId, index }) },
};

export const chartSeriesFormat: TypeTable<ThingOf<'ChartSeriesFormat'>> = {
  properties: {},
  objects: { Line: ({ sheetId, chartId, index }) => ({ type: 'ChartLineFormat', sheetId, chartId, index }) },
};

export const chartLineFormat: TypeTable<ThingOf<'ChartLineFormat'>> = {
  properties: {
    Color: property(({ color }) => color ?? '', (value) => ({ color: asColour(value) })),
    Weight: property(({ weight }) => weight ?? 2.25, (value) => ({ weight: asNumber(value) })),
    LineStyle: property(({ lineStyle }) => lineStyle ?? 'Automatic', (value) => ({ lineStyle: asOneOf(value, LINES) })),
  },
  methods: {
    /** No line at all. */
    Clear: (thing, _args, host) => change(thing, host, (one) => changed(one, thing, { lineStyle: 'None' })),
  },
};
