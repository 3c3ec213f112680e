/** Every class that the host answers, with its members. The list of members is made from this table. */
import { application, cultureInfo, datetimeFormatInfo, numberFormatInfo, workbookCreated } from './members/application';
import { autoFilter } from './members/auto-filter';
import { binding, bindings } from './members/bindings';
import { CHART_LOOKS } from './members/chart-looks';
import { chartFont, chartLegend, chartTitle, chartTitleFormat } from './members/chart-parts';
import { chartAxes, chartAxis, chartAxisTitle } from './members/chart-axes';
import { chartLineFormat, chartSeries, chartSeriesCollection, chartSeriesFormat } from './members/chart-series';
import { chart, charts } from './members/charts';
import { comment, commentReplies, commentReply, comments } from './members/comments';
import { CONDITIONAL_FORMAT_PARTS } from './members/conditional-format-parts';
import { conditionalFormat, conditionalFormats } from './members/conditional-formats';
import { dataValidation } from './members/data-validation';
import { freezePanes } from './members/freeze-panes';
import { functionResult, functions } from './members/functions';
import { namedItem, names } from './members/names';
import { pageBreak, pageBreaks } from './members/page-breaks';
import { headerFooter, headerFooterGroup, pageLayout } from './members/page-layout';
import { customProperties, customProperty, documentProperties } from './members/properties';
import { workbookProtection, worksheetProtection } from './members/protection';
import { filter } from './members/filter';
import { range } from './members/range';
import { removeDuplicatesResult } from './members/range-edits';
import { rangeSort, tableSort } from './members/range-sort';
import { rangeView, rangeViews } from './members/range-view';
import { rangeAreas, rangeCollection } from './members/range-areas';
import { rangeBorder, rangeBorders } from './members/range-borders';
import { rangeFill, rangeFont } from './members/range-fill-and-font';
import { formatProtection, rangeFormat } from './members/range-format';
import { setting, settings } from './members/settings';
import { style, styles } from './members/styles';
import { sheetProperties, sheetProperty } from './members/sheet-properties';
import { tableColumn, tableColumns, tableRow, tableRows } from './members/table-parts';
import { scopedTables, table, tables } from './members/tables';
import { rangeAreasCollection, workbookRangeAreas } from './members/workbook-range-areas';
import { runtime, workbook } from './members/workbook';
import { worksheet } from './members/worksheet';
import { worksheets } from './members/worksheets';
import type { ThingOf, ThingType } from './things';
import type { TypeTable } from './type-table';

export type Registry = { readonly [Type in ThingType]: TypeTable<ThingOf<Type>> };

export const REGISTRY: Registry = {
  Workbook: workbook,
  Application: application,
  Functions: functions,
  FunctionResult: functionResult,
  CultureInfo: cultureInfo,
  DatetimeFormatInfo: datetimeFormatInfo,
  NumberFormatInfo: numberFormatInfo,
  WorkbookCreated: workbookCreated,
  Runtime: runtime,
  WorkbookProtection: workbookProtection,
  DocumentProperties: documentProperties,
  CustomPropertyCollection: customProperties,
  CustomProperty: customProperty,
  WorksheetCustomPropertyCollection: sheetProperties,
  WorksheetCustomProperty: sheetProperty,
  BindingCollection: bindings,
  Binding: binding,
  SettingCollection: settings,
  Setting: setting,
  StyleCollection: styles,
  Style: style,
  WorksheetCollection: worksheets,
  Worksheet: worksheet,
  WorksheetProtection: worksheetProtection,
  WorksheetFreezePanes: freezePanes,
  AutoFilter: autoFilter,
  PageLayout: pageLayout,
  HeaderFooterGroup: headerFooterGroup,
  HeaderFooter: headerFooter,
  PageBreakCollection: pageBreaks,
  PageBreak: pageBreak,
  Range: range,
  RangeAreas: rangeAreas,
  WorkbookRangeAreas: workbookRangeAreas,
  RangeAreasCollection: rangeAreasCollection,
  RangeCollection: rangeCollection,
  RangeSort: rangeSort,
  RangeView: rangeView,
  RangeViewCollection: rangeViews,
  RemoveDuplicatesResult: removeDuplicatesResult,
  RangeFormat: rangeFormat,
  RangeFill: rangeFill,
  RangeFont: rangeFont,
  RangeBorderCollection: rangeBorders,
  RangeBorder: rangeBorder,
  FormatProtection: formatProtection,
  DataValidation: dataValidation,
  ConditionalFormatCollection: conditionalFormats,
  ConditionalFormat: conditionalFormat,
  ...CONDITIONAL_FORMAT_PARTS,
  CommentCollection: comments,
  Comment: comment,
  CommentReplyCollection: commentReplies,
  CommentReply: commentReply,
  TableCollection: tables,
  TableScopedCollection: scopedTables,
  Table: table,
  TableColumnCollection: tableColumns,
  TableColumn: tableColumn,
  TableSort: tableSort,
  Filter: filter,
  TableRowCollection: tableRows,
  TableRow: tableRow,
  ChartCollection: charts,
  Chart: chart,
  ...CHART_LOOKS,
  ChartTitle: chartTitle,
  ChartTitleFormat: chartTitleFormat,
  ChartFont: chartFont,
  ChartLegend: chartLegend,
  ChartAxes: chartAxes,
  ChartAxis: chartAxis,
  ChartAxisTitle: chartAxisTitle,
  ChartSeriesCollection: chartSeriesCollection,
  ChartSeries: chartSeries,
  ChartSeriesFormat: chartSeriesFormat,
  ChartLineFormat: chartLineFormat,
  NamedItemCollection: names,
  NamedItem: namedItem,
};
