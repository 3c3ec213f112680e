/** Why samples do not run, in words, where what was thrown would not say it to a reader; and those that were read and not run at all. */

const COMMON_API = 'it uses the common API of Office 2013 (Office.context.document), which is no part of the Excel library; the stand-in answers that library alone';
const CUSTOM_FUNCTION = 'it is a function for cells, which Excel runs in a runtime of its own; there is no such runtime here, and the page has no button';
const CUSTOM_XML = 'it keeps XML parts in the file, which the stand-in does not have';
const DATA_TYPES = 'it puts data types into cells (valuesAsJson), which came with ExcelApi 1.16; the client library at hand ends at 1.15';
const RANDOM = 'its last button has a random number worked out; the stand-in works out no function whose result changes by itself';
const LABEL_SHAPES = 'it gives data labels shapes and leader lines, which came with ExcelApi 1.19; the client library at hand ends at 1.15';
const PIVOT_TABLES = 'it makes pivot tables, which the stand-in does not have';

const SHAPES = 'it draws shapes, which the stand-in does not have';

/** By sample: the reason that the table gives when it fails. One that runs after all must be taken out. */
export const REASONS: Readonly<Record<string, string>> = {
  '01-basics/basic-common-api-call.yaml': COMMON_API,
  '10-chart/chart-data-labels.yaml': LABEL_SHAPES,
  '10-chart/chart-formatting.yaml': 'its set-up puts the chart on the sheet that is in front before it brings its own sheet there, so that its next button finds no chart; so it would in Excel',
  '10-chart/chart-leader-lines.yaml': LABEL_SHAPES,
  '12-comments-and-notes/excel-note-basics.yaml': 'it adds notes, which came with ExcelApi 1.18; the client library at hand ends at 1.15',
  '16-custom-functions/basic-function.yaml': CUSTOM_FUNCTION,
  '18-custom-xml-parts/test-xml-for-unique-namespace.yaml': CUSTOM_XML,
  '20-data-types/data-types-error-values.yaml': DATA_TYPES,
  '26-document/get-file-in-slices-async.yaml': COMMON_API,
  '30-events/events-worksheet.yaml': RANDOM,
  '38-pivottable/pivottable-refresh.yaml': PIVOT_TABLES,
  '42-range/dynamic-arrays.yaml': 'its formulas give several results, which spill into the cells beside them; in the stand-in a formula has one value',
  '42-range/range-cell-control.yaml': 'it puts checkboxes into cells, which came with ExcelApi 1.18; the client library at hand ends at 1.15',
  '44-shape/shape-lines.yaml': SHAPES,
  '50-workbook/workbook-insert-external-worksheets.yaml': 'it takes sheets out of a file that a person chooses; the stand-in puts no sheets of a file into a workbook that is open',
  '50-workbook/workbook-undo-grouping.yaml': 'it gives the focus back to the grid, which came with ExcelApi 1.20; the client library at hand ends at 1.15',
  '90-scenarios/currency-converter.yaml': 'it asks a web service for exchange rates, and takes a library for dates from the network: there is none here',
  '90-scenarios/working-with-dates.yaml': 'it takes a library for dates from the network: there is none here',
  '99-just-for-fun/gradient.yaml': 'it takes libraries for choosing colours from the network: there is none here',
};

/** Read, and not run: each needs from the start what the stand-in does not have. */
export const NOT_RUN: Readonly<Record<string, string>> = {
  '16-custom-functions/custom-enum.yaml': CUSTOM_FUNCTION,
  '16-custom-functions/custom-functions-errors.yaml': CUSTOM_FUNCTION,
  '16-custom-functions/data-types-custom-functions.yaml': CUSTOM_FUNCTION,
  '16-custom-functions/invocation-address.yaml': CUSTOM_FUNCTION,
  '16-custom-functions/streaming-function.yaml': CUSTOM_FUNCTION,
  '16-custom-functions/volatile-function.yaml': CUSTOM_FUNCTION,
  '16-custom-functions/web-call-function.yaml': CUSTOM_FUNCTION,
  '18-custom-xml-parts/create-set-get-and-delete-custom-xml-parts.yaml': CUSTOM_XML,
  '20-data-types/data-types-basic-types.yaml': DATA_TYPES,
  '20-data-types/data-types-entity-attribution.yaml': DATA_TYPES,
  '20-data-types/data-types-entity-icons.yaml': DATA_TYPES,
  '20-data-types/data-types-entity-values.yaml': DATA_TYPES,
  '20-data-types/data-types-formatted-number.yaml': DATA_TYPES,
  '20-data-types/data-types-references.yaml': DATA_TYPES,
  '20-data-types/data-types-web-image.yaml': DATA_TYPES,
  '38-pivottable/pivottable-calculations.yaml': PIVOT_TABLES,
  '38-pivottable/pivottable-create-and-modify.yaml': PIVOT_TABLES,
  '38-pivottable/pivottable-filters-and-summaries.yaml': PIVOT_TABLES,
  '38-pivottable/pivottable-get-pivottables.yaml': PIVOT_TABLES,
  '38-pivottable/pivottable-pivotfilters.yaml': PIVOT_TABLES,
  '38-pivottable/pivottable-pivotlayout.yaml': PIVOT_TABLES,
  '38-pivottable/pivottable-slicer.yaml': PIVOT_TABLES,
  '38-pivottable/pivottable-source-data.yaml': PIVOT_TABLES,
  '44-shape/shape-create-and-delete.yaml': SHAPES,
  '44-shape/shape-fill-and-line-formatting.yaml': SHAPES,
  '44-shape/shape-get-active.yaml': SHAPES,
  '44-shape/shape-groups.yaml': SHAPES,
  '44-shape/shape-images.yaml': SHAPES,
  '44-shape/shape-move-and-order.yaml': SHAPES,
  '44-shape/shape-textboxes.yaml': SHAPES,
  '99-just-for-fun/tetrominos.yaml': SHAPES,
};
