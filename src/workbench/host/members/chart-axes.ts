/** Excel.ChartAxes, ChartAxis and ChartAxisTitle of the two axes that a line chart has. */
import type { BookChart } from '../../book/chart';
import type { HostState } from '../state';
import type { ThingOf } from '../things';
import type { Method, TypeTable } from '../type-table';
import { ExcelError } from '../../book/excel-error';
import { AXIS_LOOKS, lookBelow, looksUnder } from './chart-looks';
import { cellsOf, change, chartOf, chartProperty } from './chart-access';
import { keepPart, keptProperties } from './kept';
import { titleText } from './chart-parts';
import { asFlag, asNumber, asOneOf, asText } from './values';

type Title = ThingOf<'ChartAxisTitle'>;

export const chartAxes: TypeTable<ThingOf<'ChartAxes'>> = {
  properties: {},
  getters: {
    /** The first axes alone: there are no second ones here. */
    GetItem({ sheetId, chartId }, args) {
      if (args.has(1) && args.text(1) !== 'Primary') throw new ExcelError('ItemNotFound', 'The chart has no second axis.');
      return { type: 'ChartAxis', sheetId, chartId, axis: asOneOf(args.json(0), ['Value', 'Category']) === 'Value' ? 'value' : 'category' };
    },
  },
  objects: {
    ValueAxis: ({ sheetId, chartId }) => ({ type: 'ChartAxis', sheetId, chartId, axis: 'value' }),
    CategoryAxis: ({ sheetId, chartId }) => ({ type: 'ChartAxis', sheetId, chartId, axis: 'category' }),
  },
};

type Axis = ThingOf<'ChartAxis'>;

const looks = looksUnder<Axis>(({ axis }) => `${axis}Axis.`);

/** Keeps the number of a method that sets a place or a unit, and says that it is a custom one. */
const custom = (of: 'Position' | 'DisplayUnit', name: string): Method<Axis> => (thing, args, host) => {
  keepPart(looks, thing, name, asNumber(args.json(0)), host);
  keepPart(looks, thing, of, 'Custom', host);
};

export const chartAxis: TypeTable<Axis> = {
  methods: {
    SetPositionAt: custom('Position', 'PositionAt'),
    SetCustomDisplayUnit: custom('DisplayUnit', 'CustomDisplayUnit'),
    /** The cells that name the places along the axis, for every line of the chart. */
    SetCategoryNames(thing, args, host) {
      const categories = cellsOf(args, 0, host);
      change(thing, host, (one) => ({ ...one, series: one.series.map((series) => ({ ...series, categories })) }));
    },
  },
  properties: {
    ...keptProperties(looks, AXIS_LOOKS),
    PositionAt: { read: (thing, host) => looks.read(thing, host)[`${looks.path(thing)}positionAt`] ?? 0 },
    Type: { read: ({ axis }) => (axis === 'value' ? 'Value' : 'Category') },
    AxisGroup: { read: () => 'Primary' },
    NumberFormat: chartProperty(
      (thing, host) => (thing.axis === 'value' ? chartOf(thing, host).numberFormat : 'General'),
      (one, value, { axis }) => {
        if (axis === 'category') throw new ExcelError('ApiNotFound', 'The stand-in for Excel does not answer the number format of a category axis. See src/workbench/DIFFERENCES.md.');
        return { ...one, numberFormat: asText(value) };
      },
    ),
  },
  objects: {
    Title: ({ sheetId, chartId, axis }) => ({ type: 'ChartAxisTitle', sheetId, chartId, axis }),
    MajorGridlines: (thing) => lookBelow('ChartGridlines', `${thing.axis}Axis.majorGridlines`)(thing),
    MinorGridlines: (thing) => lookBelow('ChartGridlines', `${thing.axis}Axis.minorGridlines`)(thing),
    Format: (thing) => lookBelow('ChartAxisFormat', `${thing.axis}Axis.format`)(thing),
  },
};

const KEYS = { value: 'valueTitle', category: 'categoryTitle' } as const;

const titleOf = (thing: Title, host: HostState): BookChart['valueTitle'] => chartOf(thing, host)[KEYS[thing.axis]];

export const chartAxisTitle: TypeTable<Title> = {
  objects: { Format: (thing) => lookBelow('ChartAxisTitleFormat', `${thing.axis}Axis.title.format`)(thing) },
  properties: {
    Text: chartProperty(
      (thing, host) => titleOf(thing, host).text,
      // Excel shows a title that is given a text.
      (one, value, { axis }) => ({ ...one, [KEYS[axis]]: { text: titleText(value), visible: true } }),
    ),
    Visible: chartProperty((thing, host) => titleOf(thing, host).visible, (one, value, { axis }) => ({ ...one, [KEYS[axis]]: { ...one[KEYS[axis]], visible: asFlag(value) } })),
  },
};
