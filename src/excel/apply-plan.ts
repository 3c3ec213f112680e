/** One sheet plan as requests to Excel. Nothing is awaited here: all plans go in one round trip where they fit. */
import { rangeAddress, type CellRange } from '../domain/address';
import type { CellLink, CellLook, PlanCell, PrintPlan, SheetPlan } from '../domain/render/sheet-plan';
import { bytesOf } from './content-bytes';
import type { Before } from './look-before';
import { cellValues, groupHeights, groupLooks, numberFormats } from './look-groups';
import { addTables, clearTables, setValidations } from './plan-tables';

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
  pageLayout.paperSize = print.paper;
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

/** The cell keeps its text; the tip says where it leads. */
function applyLink(sheet: Excel.Worksheet, { row, column, sheet: to, address }: CellLink, text: PlanCell): void {
  sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
    documentReference: `'${to.replaceAll("'", "''")}'!${address}`,
    screenTip: `Go to ${address} on sheet ${to}`.slice(0, 255),
    textToDisplay: String(text ?? address),
  };
}

/** A piece of a plan as requests to Excel, and about how many bytes they and the answer take. */
export interface PlanPart {
  readonly bytes: number;
  readonly answered: number;
  /** Queues the requests; gives back the cells written, and what they should hold, where it writes any. */
  readonly queue: () => { readonly range: Excel.Range; readonly cells: SheetPlan['cells']; readonly row: number } | undefined;
}

const BYTES_A_REQUEST = 200;

/** The plan's rows, with as many to a part as fit `most` bytes: one part, but for very large sheets. */
function rowParts(sheet: Excel.Worksheet, plan: SheetPlan, most: number): readonly PlanPart[] {
  const formats = numberFormats(plan.cells, plan.looks);
  const values = cellValues(plan.cells);
  const columns = planRange(plan).columns;
  const parts: PlanPart[] = [];
  for (let row = 0; row < values.length; ) {
    const first = row;
    let bytes = BYTES_A_REQUEST;
    let answered = 0;
    for (; row < values.length; row += 1) {
      const back = bytesOf(values[row]);
      const more = back + bytesOf(formats[row]);
      if (row > first && bytes + more > most) break;
      bytes += more;
      answered += back;
    }
    const end = row;
    parts.push({
      bytes,
      answered,
      queue: () => {
        const range = sheet.getRangeByIndexes(first, 0, end - first, columns);
        range.numberFormat = formats.slice(first, end);
        range.values = values.slice(first, end);
        return { range: range.load('values'), cells: plan.cells.slice(first, end), row: first };
      },
    });
  }
  return parts;
}

function looksPart(sheet: Excel.Worksheet, plan: SheetPlan, earlier: CellRange | undefined): PlanPart {
  const looks = groupLooks(plan.looks);
  const heights = groupHeights(plan.rowHeights);
  // Each property of each look is a request; a border is three for each of six edges.
  const { links = [], merges = [] } = plan;
  const requests = links.length * 2 + merges.length + looks.reduce((sum, { look, addresses }) => sum + addresses.length * (Object.keys(look).length + (look.borderColor === undefined ? 1 : 24)), 40);
  // Single ranges and lists of ranges share their format's members; RangeAreas needs ExcelApi 1.9.
  const at = (address: string) => (address.includes(',') ? sheet.getRanges(address) : sheet.getRange(address));
  return {
    bytes: requests * BYTES_A_REQUEST + bytesOf([looks, heights]),
    answered: 0,
    queue: () => {
      for (const left of leftOver(earlier, planRange(plan))) sheet.getRange(rangeAddress(left)).clear('All');
      // Before the looks, which take Excel's own colour of links off again where ours has too little contrast.
      for (const link of links) applyLink(sheet, link, plan.cells[link.row]?.[link.column] ?? null);
      for (const { look, addresses } of looks) for (const address of addresses) applyLook(at(address).format, look);
      for (const merge of merges) sheet.getRange(rangeAddress(merge)).merge(true);
      for (const [column, width] of plan.columnWidths.entries()) {
        sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfCharacters(width);
      }
      for (const { height, addresses } of heights) for (const address of addresses) at(address).format.rowHeight = height;
      sheet.showGridlines = false;
      applyPrint(sheet, plan.print);
      return undefined;
    },
  };
}

/**
 * The plan in parts, to be queued in order. The cells of a sheet are one part, so that commentary is never between two states,
 * unless they pass `most` bytes; looks follow, and are put right by the next run if Excel stops half-way.
 */
export function planParts(sheet: Excel.Worksheet, plan: SheetPlan, before: Pick<Before, 'written' | 'tables' | 'stage' | 'isFiltered'> | undefined, most: number): readonly PlanPart[] {
  const earlier = before?.written;
  const clear: PlanPart = {
    bytes: BYTES_A_REQUEST * (1 + (before?.tables.length ?? 0)),
    answered: 0,
    queue: () => {
      // What is written into filtered rows is misplaced (office-js #224, #226), and a filter hides other rows than it did once they move.
      if (before?.isFiltered) sheet.autoFilter.clearCriteria();
      if (before) clearTables(sheet, before);
      sheet.getRange(rangeAddress(planRange(plan))).clear('Formats');
      return undefined;
    },
  };
  const { tables = [], validations = [] } = plan;
  const structure: PlanPart = {
    bytes: bytesOf(validations) + BYTES_A_REQUEST * (3 * validations.length + 4 * tables.length),
    answered: 0,
    queue: () => {
      addTables(sheet, tables);
      setValidations(sheet, validations);
      return undefined;
    },
  };
  const hasStructure = tables.length + validations.length > 0;
  return [...(earlier ? [clear] : []), ...rowParts(sheet, plan, most), looksPart(sheet, plan, earlier), ...(hasStructure ? [structure] : [])];
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
