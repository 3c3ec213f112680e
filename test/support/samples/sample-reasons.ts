/** Why samples do not run, in words, where what was thrown would not say it to a reader; and those that were read and not run at all. */

const SHAPES = 'it draws shapes, which the stand-in does not have';

/** By sample: the reason that the table gives when it fails. One that runs after all must be taken out. */
export const REASONS: Readonly<Record<string, string>> = {
  '42-range/dynamic-arrays.yaml': 'its formulas give several results, which spill into the cells beside them; in the stand-in a formula has one value',
  '42-range/range-cell-control.yaml': 'it puts checkboxes into cells, which came with ExcelApi 1.18; the client library at hand ends at 1.15',
  '44-shape/shape-lines.yaml': SHAPES,
  '50-workbook/workbook-built-in-functions.yaml': 'it has functions worked out outside cells (workbook.functions); the stand-in works out formulas in cells',
  '50-workbook/workbook-insert-external-worksheets.yaml': 'it takes sheets out of a file that a person chooses; the stand-in puts no sheets of a file into a workbook that is open',
  '50-workbook/workbook-undo-grouping.yaml': 'it gives the focus back to the grid, which came with ExcelApi 1.20; the client library at hand ends at 1.15',
  '90-scenarios/currency-converter.yaml': 'it asks a web service for exchange rates, and takes a library for dates from the network: there is none here',
  '90-scenarios/working-with-dates.yaml': 'it takes a library for dates from the network: there is none here',
  '99-just-for-fun/gradient.yaml': 'it takes libraries for choosing colours from the network: there is none here',
};

/** Read, and not run: each needs from the start what the stand-in does not have. */
export const NOT_RUN: Readonly<Record<string, string>> = {
  '44-shape/shape-create-and-delete.yaml': SHAPES,
  '44-shape/shape-fill-and-line-formatting.yaml': SHAPES,
  '44-shape/shape-get-active.yaml': SHAPES,
  '44-shape/shape-groups.yaml': SHAPES,
  '44-shape/shape-images.yaml': SHAPES,
  '44-shape/shape-move-and-order.yaml': SHAPES,
  '44-shape/shape-textboxes.yaml': SHAPES,
  '99-just-for-fun/tetrominos.yaml': SHAPES,
};
