/** The objects of Excel's API as the host knows them: which class, and which part of the book it stands for. */
import type { CellRange } from '../../domain/address';

/** A block of cells. It follows its cells when rows or columns are put in or taken out (see references.ts), so it changes. */
export interface RangeThing {
  readonly type: 'Range';
  /** "" once its cells were deleted. */
  sheetId: string;
  range: CellRange;
}

export type BorderSide =
  | 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical' | 'DiagonalDown' | 'DiagonalUp';

/** Several ranges of one sheet taken together. */
export interface RangeAreasThing {
  readonly type: 'RangeAreas';
  readonly areas: readonly RangeThing[];
}

/** A named look of the workbook. */
export interface StyleThing {
  readonly type: 'Style';
  readonly name: string;
}

/** A format belongs to one range, or to all the areas of several. */
interface Formatted<Type extends string> {
  readonly type: Type;
  readonly of: readonly RangeThing[];
}

/** The fill, font or borders of a range, of several, or of a style. */
interface Looks<Type extends string> {
  readonly type: Type;
  readonly of: readonly (RangeThing | StyleThing)[];
}

interface OfSheet<Type extends string> {
  readonly type: Type;
  readonly sheetId: string;
}

interface OfChart<Type extends string> {
  readonly type: Type;
  readonly sheetId: string;
  readonly chartId: string;
}

interface OfSeries<Type extends string> extends OfChart<Type> {
  readonly index: number;
}

interface OfAxis<Type extends string> extends OfChart<Type> {
  readonly axis: 'value' | 'category';
}

interface OfTable<Type extends string> {
  readonly type: Type;
  readonly tableId: string;
}

/** A part of a chart's look that is kept and not drawn; `path` leads to it. */
export interface PartOfChartLook<Type extends string> {
  readonly type: Type;
  readonly sheetId: string;
  readonly chartId: string;
  readonly path: string;
}

export type PartOfChartLookType =
  | 'ChartAreaFormat' | 'ChartFill' | 'ChartBorder' | 'ChartLegendFormat' | 'ChartPlotArea' | 'ChartPlotAreaFormat' | 'ChartFormatString' | 'ChartDataLabels'
  | 'ChartDataLabel' | 'ChartDataLabelFormat' | 'ChartPointsCollection' | 'ChartPoint' | 'ChartPointFormat' | 'ChartGridlines' | 'ChartGridlinesFormat'
  | 'ChartAxisFormat' | 'ChartAxisTitleFormat' | 'ChartTrendlineCollection' | 'ChartTrendline' | 'ChartTrendlineFormat' | 'ChartDataTable' | 'ChartDataTableFormat';

type EachPartOfChartLook = { [Type in PartOfChartLookType]: PartOfChartLook<Type> }[PartOfChartLookType];

/** The rule of a conditional format, or a part of its look; `path` leads to it. */
export interface PartOfFormat<Type extends string> {
  readonly type: Type;
  readonly sheetId: string;
  readonly formatId: string;
  readonly path: string;
}

export type PartOfFormatType =
  | 'CellValueConditionalFormat' | 'CustomConditionalFormat' | 'ConditionalFormatRule' | 'ColorScaleConditionalFormat' | 'DataBarConditionalFormat'
  | 'ConditionalDataBarPositiveFormat' | 'ConditionalDataBarNegativeFormat' | 'IconSetConditionalFormat' | 'TextConditionalFormat'
  | 'TopBottomConditionalFormat' | 'PresetCriteriaConditionalFormat' | 'ConditionalRangeFormat' | 'ConditionalRangeFill' | 'ConditionalRangeFont'
  | 'ConditionalRangeBorder' | 'ConditionalRangeBorderCollection';

/** One class each, so that a thing's class says what it is. */
type EachPartOfFormat = { [Type in PartOfFormatType]: PartOfFormat<Type> }[PartOfFormatType];

export type Thing =
  | { readonly type: 'Workbook' }
  | { readonly type: 'Application' }
  | { readonly type: 'Functions' }
  /** One of the two is null. */
  | { readonly type: 'FunctionResult'; readonly value: string | number | boolean | null; readonly error: string | null }
  | { readonly type: 'CultureInfo' }
  | { readonly type: 'DatetimeFormatInfo' }
  | { readonly type: 'NumberFormatInfo' }
  | { readonly type: 'WorkbookCreated'; readonly id: string }
  | { readonly type: 'Runtime' }
  | { readonly type: 'WorkbookProtection' }
  | { readonly type: 'DocumentProperties' }
  | { readonly type: 'CustomPropertyCollection' }
  | { readonly type: 'CustomProperty'; readonly key: string }
  | OfSheet<'WorksheetCustomPropertyCollection'>
  | { readonly type: 'WorksheetCustomProperty'; readonly sheetId: string; readonly key: string }
  | { readonly type: 'BindingCollection' }
  | { readonly type: 'Binding'; readonly id: string }
  | { readonly type: 'SettingCollection' }
  | { readonly type: 'Setting'; readonly key: string }
  | { readonly type: 'StyleCollection' }
  | StyleThing
  | { readonly type: 'WorksheetCollection' }
  | OfSheet<'Worksheet'>
  | OfSheet<'WorksheetProtection'>
  | OfSheet<'WorksheetFreezePanes'>
  /** Of a table, where `tableId` is given. */
  | { readonly type: 'AutoFilter'; readonly sheetId: string; readonly tableId?: string }
  | OfSheet<'PageLayout'>
  | OfSheet<'HeaderFooterGroup'>
  | OfSheet<'HeaderFooter'>
  | { readonly type: 'PageBreakCollection'; readonly sheetId: string; readonly across: 'horizontalBreaks' | 'verticalBreaks' }
  | { readonly type: 'PageBreak'; readonly sheetId: string; readonly across: 'horizontalBreaks' | 'verticalBreaks'; readonly before: number }
  | RangeThing
  | RangeAreasThing
  /** The areas of each sheet. */
  | { readonly type: 'WorkbookRangeAreas'; readonly sheets: readonly RangeAreasThing[] }
  | { readonly type: 'RangeAreasCollection'; readonly sheets: readonly RangeAreasThing[] }
  | { readonly type: 'RangeCollection'; readonly areas: readonly RangeThing[] }
  | { readonly type: 'RangeSort'; readonly range: RangeThing }
  | { readonly type: 'RangeView'; readonly range: RangeThing; readonly rows: readonly number[]; readonly columns: readonly number[]; readonly index: number }
  | { readonly type: 'RangeViewCollection'; readonly view: Extract<Thing, { readonly type: 'RangeView' }> }
  | { readonly type: 'RemoveDuplicatesResult'; readonly removed: number; readonly left: number }
  | Formatted<'RangeFormat'>
  | Looks<'RangeFill'>
  | Looks<'RangeFont'>
  | Looks<'RangeBorderCollection'>
  | Formatted<'FormatProtection'>
  | Formatted<'DataValidation'>
  | Formatted<'ConditionalFormatCollection'>
  | { readonly type: 'ConditionalFormat'; readonly sheetId: string; readonly formatId: string }
  | EachPartOfFormat
  | { readonly type: 'CommentCollection'; readonly sheetId: string | null }
  | { readonly type: 'Comment'; readonly commentId: string }
  | { readonly type: 'CommentReplyCollection'; readonly commentId: string }
  | { readonly type: 'CommentReply'; readonly commentId: string; readonly replyId: string }
  | { readonly type: 'RangeBorder'; readonly of: readonly (RangeThing | StyleThing)[]; readonly side: BorderSide }
  /** Null: the whole workbook's. */
  | { readonly type: 'TableCollection'; readonly sheetId: string | null }
  | { readonly type: 'TableScopedCollection'; readonly range: RangeThing; readonly fullyContained: boolean }
  | OfTable<'Table'>
  | OfTable<'TableColumnCollection'>
  | OfTable<'TableRowCollection'>
  | OfTable<'TableSort'>
  | { readonly type: 'TableColumn'; readonly tableId: string; readonly index: number }
  | { readonly type: 'Filter'; readonly tableId: string; readonly index: number }
  | { readonly type: 'TableRow'; readonly tableId: string; readonly index: number }
  | OfSheet<'ChartCollection'>
  | OfChart<'Chart'>
  | OfChart<'ChartTitle'>
  | OfChart<'ChartTitleFormat'>
  /** Of the title, where it has no path. */
  | { readonly type: 'ChartFont'; readonly sheetId: string; readonly chartId: string; readonly path?: string }
  | EachPartOfChartLook
  | OfChart<'ChartLegend'>
  | OfChart<'ChartAxes'>
  | OfAxis<'ChartAxis'>
  | OfAxis<'ChartAxisTitle'>
  | OfChart<'ChartSeriesCollection'>
  | OfSeries<'ChartSeries'>
  | OfSeries<'ChartSeriesFormat'>
  /** Of a line, by its index; else of the part of the look that the path leads to. */
  | { readonly type: 'ChartLineFormat'; readonly sheetId: string; readonly chartId: string; readonly index?: number; readonly path?: string }
  | { readonly type: 'NamedItemCollection'; readonly scope: string | null }
  | { readonly type: 'NamedItem'; readonly scope: string | null; readonly name: string };

export type ThingType = Thing['type'];
export type ThingOf<Type extends ThingType> = Extract<Thing, { readonly type: Type }>;
