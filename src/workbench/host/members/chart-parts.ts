/** Excel.ChartTitle with its font, and Excel.ChartLegend. */
import type { BookChart, ChartFont } from '../../book/chart';
import { ExcelError } from '../../book/excel-error';
import type { ThingOf } from '../things';
import type { Json, TypeTable } from '../type-table';
import { chartOf, chartProperty } from './charts';
import { asColour, asFlag, asNumber, asOneOf, asText } from './values';

/** Excel takes no longer title (Microsoft, "Excel specifications and limits"). */
const LONGEST = 255;
const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

export function titleText(value: Json): string {
  const text = asText(value);
  if (text.length > LONGEST) throw new ExcelError('InvalidArgument', `A title of a chart has at most ${String(LONGEST)} characters.`);
  return text;
}

export const chartTitle: TypeTable<ThingOf<'ChartTitle'>> = {
  properties: {
    Text: chartProperty((thing, host) => chartOf(thing, host).title.text, (one, value) => ({ ...one, title: { ...one.title, text: titleText(value) } })),
    Visible: chartProperty((thing, host) => chartOf(thing, host).title.visible, (one, value) => ({ ...one, title: { ...one.title, visible: asFlag(value) } })),
  },
  objects: { Format: ({ sheetId, chartId }) => ({ type: 'ChartTitleFormat', sheetId, chartId }) },
};

export const chartTitleFormat: TypeTable<ThingOf<'ChartTitleFormat'>> = {
  properties: {},
  objects: { Font: ({ sheetId, chartId }) => ({ type: 'ChartFont', sheetId, chartId }) },
};

const withFont = (one: BookChart, font: ChartFont): BookChart => ({ ...one, title: { ...one.title, font: { ...one.title.font, ...font } } });

/** What Excel draws a title in unless told otherwise (Office theme): 14 points, plain, a dark grey. */
export const chartFont: TypeTable<ThingOf<'ChartFont'>> = {
  properties: {
    Size: chartProperty((thing, host) => chartOf(thing, host).title.font.size ?? 14, (one, value) => withFont(one, { size: asNumber(value) })),
    Bold: chartProperty((thing, host) => chartOf(thing, host).title.font.bold ?? false, (one, value) => withFont(one, { bold: asFlag(value) })),
    Color: chartProperty((thing, host) => chartOf(thing, host).title.font.color ?? '#595959', (one, value) => withFont(one, { color: asColour(value) })),
  },
};

export const chartLegend: TypeTable<ThingOf<'ChartLegend'>> = {
  properties: {
    Visible: chartProperty((thing, host) => chartOf(thing, host).legend.visible, (one, value) => ({ ...one, legend: { ...one.legend, visible: asFlag(value) } })),
    Position: chartProperty((thing, host) => chartOf(thing, host).legend.position, (one, value) => ({ ...one, legend: { ...one.legend, position: asOneOf(value, POSITIONS) } })),
  },
};
