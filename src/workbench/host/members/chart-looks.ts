/**
 * What charts have beside their figures, titles and lines: fills, borders, fonts, data labels, points, gridlines, trend lines. All of it is kept
 * and answered and not drawn; what is saved of it stands in xlsx/charts.
 */
import { changeChartLooks } from '../../book/charts';
import { ExcelError } from '../../book/excel-error';
import type { Arguments } from '../arguments';
import type { HostState } from '../state';
import type { PartOfChartLook, PartOfChartLookType, Thing, ThingOf } from '../things';
import type { Json, TypeTable } from '../type-table';
import { chartOf } from './chart-access';
import { anything, flag, forgetParts, keepPart, keptProperties, number, type Spec, type Store, text } from './kept';
import { asColour, asFlag } from './values';
import { sheetFor } from './worksheet';

type Part = PartOfChartLook<PartOfChartLookType>;

export const chartLooks: Store<{ readonly sheetId: string; readonly chartId: string; readonly path: string }> = {
  path: ({ path }) => path,
  read(thing, host) {
    chartOf(thing, host);
    return sheetFor(thing, host).chartLooks.get(thing.chartId) ?? {};
  },
  write: (thing, kept, host) => changeChartLooks(sheetFor(thing, host), thing.chartId, kept),
};

const colour: Spec = ['', (value) => (value === '' ? '' : asColour(value))];

/** The object of this class below another. */
export const lookBelow = <const Type extends PartOfChartLookType | 'ChartFont' | 'ChartLineFormat'>(type: Type, name: string) =>
  ({ sheetId, chartId, ...rest }: { readonly sheetId: string; readonly chartId: string; readonly path?: string }): ThingOf<Type> =>
    ({ type, sheetId, chartId, path: `${rest.path ?? ''}${name}.` }) as ThingOf<Type>;

const table = (specs: Readonly<Record<string, Spec>>, objects: TypeTable<Part>['objects'] = {}): TypeTable<Part> => ({ properties: keptProperties(chartLooks, specs), objects });

const clear = { Clear: (thing: Part, _args: Arguments, host: HostState) => forgetParts(chartLooks, thing, host) };
const FILL = { Fill: lookBelow('ChartFill', 'fill') };
const FRAME = { ...FILL, Border: lookBelow('ChartBorder', 'border') };
const LINE = { Line: lookBelow('ChartLineFormat', 'line') };
const WORDS = { ...FRAME, Font: lookBelow('ChartFont', 'font') };

const SHOWN = {
  ShowBubbleSize: flag(false), ShowCategoryName: flag(false), ShowLegendKey: flag(false), ShowPercentage: flag(false), ShowSeriesName: flag(false), ShowValue: flag(true),
  NumberFormat: text('General'), LinkNumberFormat: flag(true), Position: text('OutsideEnd'), Separator: text(', '), TextOrientation: number(0),
  HorizontalAlignment: text('Center'), VerticalAlignment: text('Center'), AutoText: flag(true),
} as const;
const BOX = { Left: number(0), Top: number(0), Width: number(0), Height: number(0) } as const;

const gridlinesShown = (thing: Part, host: HostState): Json => chartLooks.read(thing, host)[`${thing.path}visible`] ?? thing.path === 'valueAxis.majorGridlines.';

/** How many figures the line of points has. */
function pointCount(thing: Part, host: HostState): number {
  const index = Number(/^series(\d+)\./.exec(thing.path)?.[1] ?? -1);
  const range = chartOf(thing, host).series[index]?.values?.range;
  return range ? range.rows * range.columns : 0;
}

const pointAt = (thing: Part, place: number) => lookBelow('ChartPoint', `${place}`)(thing);

/** Trend lines are counted where they are kept. */
const trendCount = (thing: Part, host: HostState): number => Number(chartLooks.read(thing, host)[`${thing.path}count`] ?? 0);

function trendAt(thing: Part, place: number, host: HostState): Thing {
  if (place < 0 || place >= trendCount(thing, host)) throw new ExcelError('ItemNotFound', 'There is no such trend line.');
  return lookBelow('ChartTrendline', `${place}`)(thing);
}

export const CHART_LOOKS = {
  ChartAreaFormat: table({ RoundedCorners: flag(false), ColorScheme: text('ColorfulPalette1') }, WORDS),
  ChartFill: {
    properties: {},
    methods: {
      ...clear,
      SetSolidColor: (thing: Part, args: Arguments, host: HostState) => keepPart(chartLooks, thing, 'Color', asColour(args.json(0)), host),
    },
  },
  ChartBorder: { ...table({ Color: colour, LineStyle: text('Automatic'), Weight: number(0.75) }), methods: clear },
  ChartLegendFormat: table({}, WORDS),
  ChartPlotArea: table({ ...BOX, InsideLeft: number(0), InsideTop: number(0), InsideWidth: number(0), InsideHeight: number(0), Position: text('Automatic') }, { Format: lookBelow('ChartPlotAreaFormat', 'format') }),
  ChartPlotAreaFormat: table({}, FRAME),
  ChartFormatString: table({}, { Font: lookBelow('ChartFont', 'font') }),
  ChartDataLabels: table(SHOWN, { Format: lookBelow('ChartDataLabelFormat', 'format') }),
  ChartDataLabel: table({ ...SHOWN, ...BOX, Text: text(''), Formula: text('') }, { Format: lookBelow('ChartDataLabelFormat', 'format') }),
  ChartDataLabelFormat: table({}, WORDS),
  ChartPointsCollection: {
    properties: { Count: { read: pointCount } },
    items: (thing: Part, host: HostState) => Array.from({ length: pointCount(thing, host) }, (_, place) => pointAt(thing, place)),
    getters: {
      GetItemAt(thing: Part, args: Arguments, host: HostState) {
        const place = args.whole(0);
        if (place < 0 || place >= pointCount(thing, host)) throw new ExcelError('ItemNotFound', 'The line has no such point.');
        return pointAt(thing, place);
      },
    },
    methods: { GetCount: (thing: Part, _args: Arguments, host: HostState) => pointCount(thing, host) },
  },
  ChartPoint: table(
    { HasDataLabel: flag(false), MarkerBackgroundColor: colour, MarkerForegroundColor: colour, MarkerSize: number(5), MarkerStyle: text('Automatic') },
    { DataLabel: lookBelow('ChartDataLabel', 'dataLabel'), Format: lookBelow('ChartPointFormat', 'format') },
  ),
  ChartPointFormat: table({}, FRAME),
  ChartGridlines: {
    ...table({}, { Format: lookBelow('ChartGridlinesFormat', 'format') }),
    // Excel draws the main lines of the value axis alone unless told otherwise.
    properties: { Visible: { read: gridlinesShown, write: (thing: Part, value: Json, host: HostState) => keepPart(chartLooks, thing, 'Visible', asFlag(value), host) } },
  },
  ChartGridlinesFormat: table({}, LINE),
  ChartAxisFormat: table({}, { ...FILL, ...LINE, Font: lookBelow('ChartFont', 'font') }),
  ChartAxisTitleFormat: table({}, WORDS),
  ChartTrendlineCollection: {
    properties: {},
    items: (thing: Part, host: HostState) => Array.from({ length: trendCount(thing, host) }, (_, place) => trendAt(thing, place, host)),
    item: (thing: Part, args: Arguments, host: HostState) => trendAt(thing, args.whole(0), host),
    getters: {
      Add(thing: Part, args: Arguments, host: HostState) {
        const place = trendCount(thing, host);
        keepPart(chartLooks, thing, 'Count', place + 1, host);
        const made = lookBelow('ChartTrendline', `${place}`)(thing);
        if (args.has(0)) keepPart(chartLooks, made, 'Type', args.text(0), host);
        return made;
      },
    },
    methods: { GetCount: (thing: Part, _args: Arguments, host: HostState) => trendCount(thing, host) },
  },
  ChartTrendline: table({
    Type: text('Linear'), Name: text(''), Intercept: anything(''), MovingAveragePeriod: number(2), PolynomialOrder: number(2), BackwardPeriod: number(0),
    ForwardPeriod: number(0), ShowEquation: flag(false), ShowRSquared: flag(false),
  }, { Format: lookBelow('ChartTrendlineFormat', 'format') }),
  ChartTrendlineFormat: table({}, LINE),
  ChartDataTable: table(
    { Visible: flag(false), ShowHorizontalBorder: flag(true), ShowLegendKey: flag(true), ShowOutlineBorder: flag(true), ShowVerticalBorder: flag(true) },
    { Format: lookBelow('ChartDataTableFormat', 'format') },
  ),
  ChartDataTableFormat: table({}, WORDS),
} satisfies Record<PartOfChartLookType, TypeTable<Part>>;

/** What of axes and of lines is kept alike. */
export const AXIS_LOOKS: Readonly<Record<string, Spec>> = {
  Maximum: anything(''), Minimum: anything(''), MajorUnit: anything(''), MinorUnit: anything(''), DisplayUnit: text('None'), ShowDisplayUnitLabel: flag(true),
  ReversePlotOrder: flag(false), ScaleType: text('Linear'), LogBase: number(10), TickLabelPosition: text('NextToAxis'), TickLabelSpacing: anything(''), TickMarkSpacing: number(1),
  MajorTickMark: text('Outside'), MinorTickMark: text('None'), Visible: flag(true), Position: text('Automatic'), CategoryType: text('Automatic'), BaseTimeUnit: text('Days'),
  CustomDisplayUnit: number(1), MajorTimeUnitScale: text('Days'), MinorTimeUnitScale: text('Days'),
  LinkNumberFormat: flag(true), MultiLevel: flag(true), Alignment: text('Center'), Offset: number(100), TextOrientation: anything(0), IsBetweenCategories: flag(true),
};

export const SERIES_LOOKS: Readonly<Record<string, Spec>> = {
  HasDataLabels: flag(false), AxisGroup: text('Primary'), PlotOrder: number(0), GapWidth: number(150), Overlap: number(0), DoughnutHoleSize: number(50), Explosion: number(0),
  FirstSliceAngle: number(0), VaryByCategories: flag(false), ShowShadow: flag(false), ShowLeaderLines: flag(true), Filtered: flag(false), InvertIfNegative: flag(false), BubbleScale: number(100),
};

export const TITLE_LOOKS: Readonly<Record<string, Spec>> = {
  Overlay: flag(false), Position: text('Automatic'), ShowShadow: flag(false), HorizontalAlignment: text('Center'), VerticalAlignment: text('Center'), TextOrientation: number(0),
};

export const LEGEND_LOOKS: Readonly<Record<string, Spec>> = { Overlay: flag(false), ShowShadow: flag(false), ...BOX };

export const CHART_OWN_LOOKS: Readonly<Record<string, Spec>> = {
  ShowDataLabelsOverMaximum: flag(true), PlotVisibleOnly: flag(true), CategoryLabelLevel: number(0), SeriesNameLevel: number(0), ShowAllFieldButtons: flag(true), Style: number(2),
  PlotBy: text('Columns'),
};

/** A store for an object that is known by other than a path. */
export function looksUnder<T extends { readonly sheetId: string; readonly chartId: string }>(path: (thing: T) => string): Store<T> {
  return {
    path,
    read: (thing, host) => chartLooks.read({ ...thing, path: path(thing) }, host),
    write: (thing, kept: Readonly<Record<string, Json>>, host) => chartLooks.write({ ...thing, path: path(thing) }, kept, host),
  };
}
