/** One sheet plan as requests to Excel. Nothing is awaited here: all plans go in one round trip. */
import { rangeAddress, type CellRange } from '../domain/address';
import type { CellLook, PrintPlan, SheetPlan } from '../domain/render/sheet-plan';
import { cellValues, groupHeights, groupLooks, numberFormats } from './look-groups';

const POINTS_A_CENTIMETRE = 72 / 2.54;

/**
 * Points for a width in characters. Excel measures widths in characters of the default font (Calibri 11: 7 pixels and 5
 * of padding, at 96 pixels an inch), and office.js in points: ECMA-376 part 1, 18.3.1.13.
 */
export function pointsOfCharacters(characters: number): number {
  return ((characters * 7 + 5) * 72) / 96;
}

/** The cells that a plan fills, from A1. */
export function planRange(plan: SheetPlan): CellRange {
  return { row: 0, column: 0, rows: plan.cells.length, columns: plan.cells[0]?.length ?? 0 };
}

const BORDERS = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

function applyLook(format: Excel.RangeFormat, look: CellLook): void {
  if (look.fontName !== undefined) format.font.name = look.fontName;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.fontColor !== undefined) format.font.color = look.fontColor;
  if (look.fillColor !== undefined) format.fill.color = look.fillColor;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.borderColor === undefined) return;
  for (const edge of BORDERS) {
    const border = format.borders.getItem(edge);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = look.borderColor;
  }
}

function applyPrint(sheet: Excel.Worksheet, print: PrintPlan): void {
  const { pageLayout } = sheet;
  pageLayout.paperSize = 'A4';
  pageLayout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (print.fitToWidth) pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  pageLayout.topMargin = print.margins.top * POINTS_A_CENTIMETRE;
  pageLayout.bottomMargin = print.margins.bottom * POINTS_A_CENTIMETRE;
  pageLayout.leftMargin = print.margins.left * POINTS_A_CENTIMETRE;
  pageLayout.rightMargin = print.margins.right * POINTS_A_CENTIMETRE;
  pageLayout.setPrintArea(rangeAddress(print.area));
  if (print.repeatRows) pageLayout.setPrintTitleRows(`$${String(print.repeatRows.first + 1)}:$${String(print.repeatRows.last + 1)}`);
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of print.breaksBefore) sheet.horizontalPageBreaks.add(`A${String(row + 1)}`);
}

/**
 * Queues the whole plan on a sheet. The cells are set in one request, so that commentary is never between two states;
 * looks follow, and are put right by the next run if Excel stops half-way.
 */
export function applyPlan(sheet: Excel.Worksheet, plan: SheetPlan, earlier: CellRange | undefined): Excel.Range {
  const range = planRange(plan);
  const written = sheet.getRange(rangeAddress(range));
  if (earlier) written.clear('Formats');
  written.numberFormat = numberFormats(plan.cells, plan.looks);
  written.values = cellValues(plan.cells);
  for (const left of leftOver(earlier, range)) sheet.getRange(rangeAddress(left)).clear('All');
  for (const { look, addresses } of groupLooks(plan.looks)) {
    // Single ranges and lists of ranges share their format's members; RangeAreas needs ExcelApi 1.9.
    for (const address of addresses) {
      const areas = address.includes(',') ? sheet.getRanges(address) : sheet.getRange(address);
      applyLook(areas.format, look);
    }
  }
  for (const [column, width] of plan.columnWidths.entries()) {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfCharacters(width);
  }
  for (const { height, addresses } of groupHeights(plan.rowHeights)) {
    for (const address of addresses) {
      const areas = address.includes(',') ? sheet.getRanges(address) : sheet.getRange(address);
      areas.format.rowHeight = height;
    }
  }
  sheet.showGridlines = false;
  applyPrint(sheet, plan.print);
  return written;
}

/** What an earlier, larger sheet of ours leaves beneath and beside the new one. */
export function leftOver(earlier: CellRange | undefined, now: CellRange): readonly CellRange[] {
  if (!earlier) return [];
  const below = earlier.row + earlier.rows - now.rows;
  const beside = earlier.column + earlier.columns - now.columns;
  return [
    ...(below > 0 ? [{ row: now.rows, column: 0, rows: below, columns: earlier.column + earlier.columns }] : []),
    ...(beside > 0 ? [{ row: 0, column: now.columns, rows: now.rows, columns: beside }] : []),
  ];
}
