/** The cells of a sheet part into the Book's sheet, with their looks. */
import { attribute, isTrue } from '../../domain/workbook-file/scan-xml';
import { cellScanner, type CellContext as FileContext, type CellReader } from '../../domain/workbook-file/scan-cells';
import type { BookSheet } from '../book/book';
import type { CellFormat } from '../book/cell-format';
import { DEFAULT_FORMAT } from '../book/formats';
import { ensureCell, outerFormat } from '../book/make';

/** Points: Excel's tallest row. What is no height leaves the row as it was. */
const TALLEST = 409.5;

/** What the cells of every sheet share. */
export interface CellContext extends FileContext {
  readonly formats: readonly CellFormat[];
}

/** A reader that puts what it hears of `sheetData` into the sheet. */
export function readCells(sheet: BookSheet, context: CellContext): CellReader {
  return cellScanner(context, {
    row(row, attributes) {
      const height = attribute(attributes, 'ht');
      if (height !== undefined && Number(height) >= 0 && Number(height) <= TALLEST) sheet.rowHeights.set(row, Number(height));
      if (isTrue(attribute(attributes, 'hidden'))) sheet.hiddenRows.add(row);
      const format = isTrue(attribute(attributes, 'customFormat')) ? context.formats[Number(attribute(attributes, 's') ?? 0)] : undefined;
      if (format && format !== DEFAULT_FORMAT) sheet.rowFormats.set(row, format);
    },
    cell({ row, column, style, value, isError, formula }) {
      const format = context.formats[style] ?? DEFAULT_FORMAT;
      if (value === '' && formula === null && format === outerFormat(sheet, row, column)) return;
      const made = ensureCell(sheet, row, column);
      made.value = value;
      made.isError = isError;
      made.formula = formula;
      made.format = format;
    },
  });
}
