/** A sheet part, its children in the schema's order. Source: ECMA-376 part 1, 18.3.1.99 (worksheet). */
import { cellAddress, rangeAddress } from '../address';
import { cellXml } from './cell-xml';
import { element } from './element';
import type { NewSheet, NewValidation } from './new-workbook';
import { encodeXml } from './scan-xml';
import type { StyleBook } from './write-styles';

/** Text and ground of every sheet's page, in inches. */
const MARGINS = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
const A4 = 9;

/** The children of `worksheet`. The sheet is protected without a password: whoever must may take it off, and the reader of returns minds it. */
export function sheetXml(sheet: NewSheet, styles: StyleBook, isFirst: boolean, tableId: string | null): string {
  const columns = Math.max(1, ...sheet.rows.map(({ cells }) => cells.length));
  return (
    element('sheetPr', {}, element('pageSetUpPr', { fitToPage: 1 })) +
    element('dimension', { ref: rangeAddress({ row: 0, column: 0, rows: Math.max(1, sheet.rows.length), columns }) }) +
    element('sheetViews', {}, element('sheetView', { showGridLines: 0, tabSelected: isFirst ? 1 : undefined, zoomScale: 100, workbookViewId: 0 }, element('selection', { activeCell: 'A1', sqref: 'A1' }))) +
    element('sheetFormatPr', { defaultRowHeight: 15 }) +
    element('cols', {}, sheet.widths.map((width, at) => element('col', { min: at + 1, max: at + 1, width, customWidth: 1 })).join('')) +
    element('sheetData', {}, sheet.rows.map((_, row) => rowXml(sheet, row, styles)).join('')) +
    // What is 0 may be done though the sheet is protected: columns and rows made wider, so that everything can be read.
    element('sheetProtection', { sheet: 1, objects: 1, scenarios: 1, formatColumns: 0, formatRows: 0 }) +
    (sheet.validations.length > 0 ? element('dataValidations', { count: sheet.validations.length }, sheet.validations.map(validationXml).join('')) : '') +
    element('pageMargins', MARGINS) +
    element('pageSetup', { paperSize: A4, orientation: sheet.print.isLandscape ? 'landscape' : 'portrait', fitToWidth: 1, fitToHeight: 0 }) +
    element('headerFooter', {}, element('oddFooter', {}, encodeXml(sheet.print.footer))) +
    (tableId === null ? '' : element('tableParts', { count: 1 }, element('tablePart', { 'r:id': tableId })))
  );
}

function rowXml({ rows }: NewSheet, row: number, styles: StyleBook): string {
  const { height, cells } = rows[row] ?? { cells: [] };
  const content = cells.map((cell, column) =>
    cell === null ? '' : cellXml(cellAddress(row, column), styles.of(cell.look), { value: cell.value, formula: cell.formula ?? null, isError: false }),
  );
  return element('row', { r: row + 1, ...(height === undefined ? {} : { ht: height, customHeight: 1 }) }, content.join(''));
}

function validationXml({ ranges, type, operator, formulas, prompt, error }: NewValidation): string {
  return element(
    'dataValidation',
    {
      type, operator: operator === 'between' ? undefined : operator, allowBlank: 1, showInputMessage: 1, showErrorMessage: 1,
      errorTitle: error.title, error: error.text, promptTitle: prompt.title, prompt: prompt.text, sqref: ranges.join(' '),
    },
    formulas.map((formula, at) => element(`formula${String(at + 1)}`, {}, encodeXml(formula))).join(''),
  );
}
