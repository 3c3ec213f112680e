/** Excel.ChartAxes, ChartAxis and ChartAxisTitle of the two axes that a line chart has. */
import type { BookChart } from '../../book/chart';
import type { HostState } from '../state';
import type { ThingOf } from '../things';
import type { TypeTable } from '../type-table';
import { ExcelError } from '../../book/excel-error';
import { chartOf, chartProperty } from './charts';
import { titleText } from './chart-parts';
import { asFlag, asText } from './values';

type Title = ThingOf<'ChartAxisTitle'>;

export const chartAxes: TypeTable<ThingOf<'ChartAxes'>> = {
  properties: {},
  objects: {
    ValueAxis: ({ sheetId, chartId }) => ({ type: 'ChartAxis', sheetId, chartId, axis: 'value' }),
    CategoryAxis: ({ sheetId, chartId }) => ({ type: 'ChartAxis', sheetId, chartId, axis: 'category' }),
  },
};

export const chartAxis: TypeTable<ThingOf<'ChartAxis'>> = {
  properties: {
    NumberFormat: chartProperty(
      (thing, host) => (thing.axis === 'value' ? chartOf(thing, host).numberFormat : 'General'),
      (one, value, { axis }) => {
        if (axis === 'category') throw new ExcelError('ApiNotFound', 'The stand-in for Excel does not answer the number format of a category axis. See src/workbench/DIFFERENCES.md.');
        return { ...one, numberFormat: asText(value) };
      },
    ),
  },
  objects: { Title: ({ sheetId, chartId, axis }) => ({ type: 'ChartAxisTitle', sheetId, chartId, axis }) },
};

const KEYS = { value: 'valueTitle', category: 'categoryTitle' } as const;

const titleOf = (thing: Title, host: HostState): BookChart['valueTitle'] => chartOf(thing, host)[KEYS[thing.axis]];

export const chartAxisTitle: TypeTable<Title> = {
  properties: {
    Text: chartProperty(
      (thing, host) => titleOf(thing, host).text,
      // Excel shows a title that is given a text.
      (one, value, { axis }) => ({ ...one, [KEYS[axis]]: { text: titleText(value), visible: true } }),
    ),
    Visible: chartProperty((thing, host) => titleOf(thing, host).visible, (one, value, { axis }) => ({ ...one, [KEYS[axis]]: { ...one[KEYS[axis]], visible: asFlag(value) } })),
  },
};
