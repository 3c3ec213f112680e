/** Excel.ChartTitle with its font, and Excel.ChartLegend. */
import type { BookChart, ChartFont } from '../../book/chart';
import { ExcelError } from '../../book/excel-error';
import type { ThingOf } from '../things';
import type { Json, Property, TypeTable } from '../type-table';
import { LEGEND_LOOKS, lookBelow, looksUnder, TITLE_LOOKS } from './chart-looks';
import { chartOf, chartProperty } from './chart-access';
import { flag, keptProperties, number, text } from './kept';
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
  getters: {
    GetSubstring: (thing, args) => lookBelow('ChartFormatString', `title.substring${args.whole(0)}-${args.whole(1)}`)(thing),
  },
  properties: {
    ...keptProperties(looksUnder<ThingOf<'ChartTitle'>>(() => 'title.'), TITLE_LOOKS),
    Text: chartProperty((thing, host) => chartOf(thing, host).title.text, (one, value) => ({ ...one, title: { ...one.title, text: titleText(value) } })),
    Visible: chartProperty((thing, host) => chartOf(thing, host).title.visible, (one, value) => ({ ...one, title: { ...one.title, visible: asFlag(value) } })),
  },
  objects: { Format: ({ sheetId, chartId }) => ({ type: 'ChartTitleFormat', sheetId, chartId }) },
};

export const chartTitleFormat: TypeTable<ThingOf<'ChartTitleFormat'>> = {
  properties: {},
  objects: {
    Font: ({ sheetId, chartId }) => ({ type: 'ChartFont', sheetId, chartId }),
    Fill: lookBelow('ChartFill', 'title.format.fill'),
    Border: lookBelow('ChartBorder', 'title.format.border'),
  },
};

const withFont = (one: BookChart, font: ChartFont): BookChart => ({ ...one, title: { ...one.title, font: { ...one.title.font, ...font } } });

type Font = ThingOf<'ChartFont'>;

const kept = looksUnder<Font>(({ path }) => path ?? 'title.format.font.');
const KEPT = keptProperties(kept, { Size: number(10), Bold: flag(false), Color: text('#595959'), Italic: flag(false), Name: text('Calibri'), Underline: text('None') });

/** The title's font is the chart's own, and drawn; the others are kept. */
function font(name: 'Size' | 'Bold' | 'Color', own: Property<Font>): Property<Font> {
  const other = KEPT[name];
  return {
    read: (thing, host) => (thing.path === undefined ? own.read(thing, host) : (other?.read(thing, host) ?? null)),
    write(thing, value, host) {
      if (thing.path === undefined) own.write?.(thing, value, host);
      else other?.write?.(thing, name === 'Color' ? asColour(value) : value, host);
    },
  };
}

/** What Excel draws a title in unless told otherwise (Office theme): 14 points, plain, a dark grey. */
export const chartFont: TypeTable<Font> = {
  properties: {
    ...KEPT,
    Size: font('Size', chartProperty((thing, host) => chartOf(thing, host).title.font.size ?? 14, (one, value) => withFont(one, { size: asNumber(value) }))),
    Bold: font('Bold', chartProperty((thing, host) => chartOf(thing, host).title.font.bold ?? false, (one, value) => withFont(one, { bold: asFlag(value) }))),
    Color: font('Color', chartProperty((thing, host) => chartOf(thing, host).title.font.color ?? '#595959', (one, value) => withFont(one, { color: asColour(value) }))),
  },
};

export const chartLegend: TypeTable<ThingOf<'ChartLegend'>> = {
  objects: { Format: lookBelow('ChartLegendFormat', 'legend.format') },
  properties: {
    ...keptProperties(looksUnder<ThingOf<'ChartLegend'>>(() => 'legend.'), LEGEND_LOOKS),
    Visible: chartProperty((thing, host) => chartOf(thing, host).legend.visible, (one, value) => ({ ...one, legend: { ...one.legend, visible: asFlag(value) } })),
    Position: chartProperty((thing, host) => chartOf(thing, host).legend.position, (one, value) => ({ ...one, legend: { ...one.legend, position: asOneOf(value, POSITIONS) } })),
  },
};
