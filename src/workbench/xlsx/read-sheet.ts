/** A sheet part into a BookSheet: cells, sizes, merges, view, page, protection. Source: ECMA-376 part 1, 18.3. */
import { parseRange, type CellRange } from '../../domain/address';
import type { BookSheet } from '../book/book';
import type { BookValidation } from '../book/validation';
import { DEFAULT_FORMAT } from '../book/formats';
import { isOnSheet, MAX_COLUMNS, MAX_ROWS } from '../book/limits';
import { ensureCell } from '../book/make';
import { colourOf, type Palette } from './colours';
import { readValidation, withFormulas } from './validations';
import { splitHeader } from './header-footer';
import { paperName } from './paper-sizes';
import { readProtection } from './protection-options';
import { readCells, type CellContext } from './read-cells';
import { attributesOf, isTrue, prefixed, scanXml } from '../../domain/workbook-file/scan-xml';
import { columnPoints, pointsOfInches, STANDARD_COLUMN_POINTS } from './units';

type Attributes = Readonly<Record<string, string>>;

/** Saved views of other users, extensions, and alternatives repeat elements that mean the sheet's own elsewhere. */
const PASSED_OVER = new Set(['customSheetViews', 'extLst', 'Fallback']);

export interface SheetContext extends CellContext {
  readonly palette: Palette;
  /** Where a relationship of this sheet leads, by its id. */
  readonly targets: ReadonlyMap<string, string>;
}

/** Fills the sheet. Throws SyntaxError on broken XML. */
export function readSheet(sheet: BookSheet, xml: string, context: SheetContext): void {
  const cells = readCells(sheet, context);
  const read = readerOf(sheet, context);
  let inCells = false;
  let passing = 0;
  let header = '';
  let text = '';
  let breaks: number[] | undefined;
  const validations: BookValidation[] = [];
  scanXml(xml, {
    open(name, attributes) {
      if (passing > 0 || PASSED_OVER.has(name)) passing += 1;
      else if (inCells) cells.open(name, attributes);
      else if (name === 'sheetData') inCells = true;
      else if (name === 'rowBreaks') breaks = sheet.layout.horizontalBreaks;
      else if (name === 'colBreaks') breaks = sheet.layout.verticalBreaks;
      else if (name === 'brk') breaks?.push(Number(attributesOf(attributes)['id']));
      else if (name === 'dataValidation') validations.push(readValidation(attributesOf(attributes)));
      else if (name === 'oddHeader' || name === 'oddFooter' || name === 'formula1' || name === 'formula2') {
        header = name;
        text = '';
      } else read[name]?.(attributesOf(attributes));
    },
    text(piece) {
      if (passing > 0) return;
      if (inCells) cells.text(piece);
      else if (header) text += piece;
    },
    close(name) {
      if (passing > 0) passing -= 1;
      else if (name === 'sheetData') inCells = false;
      else if (inCells) cells.close(name);
      else if (name === header) {
        const open = validations.at(-1);
        if (name === 'oddHeader' || name === 'oddFooter') setHeader(sheet, header, text);
        else if (open) validations[validations.length - 1] = withFormulas(open, name, text);
        header = '';
      }
    },
  });
  sheet.validations = validations.filter(({ ranges }) => ranges.length > 0);
  widenUsedColumns(sheet, read.standardWidth());
}

function setHeader(sheet: BookSheet, element: string, text: string): void {
  const { left, center, right } = splitHeader(text);
  const all = sheet.layout.headersFooters;
  if (element === 'oddHeader') Object.assign(all, { leftHeader: left, centerHeader: center, rightHeader: right });
  else Object.assign(all, { leftFooter: left, centerFooter: center, rightFooter: right });
}

/** What to do at each element outside the cells. */
function readerOf(sheet: BookSheet, context: SheetContext) {
  const { layout } = sheet;
  let fitToPage = false;
  let standard = STANDARD_COLUMN_POINTS;
  let columnsTold = 0;
  const readers: Record<string, ((attributes: Attributes) => void) | undefined> & { standardWidth(): number } = {
    standardWidth: () => standard,
    tabColor(attributes) {
      sheet.tabColor = colourOf({ name: 'tabColor', attributes, children: [], text: '' }, context.palette) ?? '';
    },
    pageSetUpPr(attributes) {
      fitToPage = isTrue(attributes['fitToPage']);
    },
    sheetView(attributes) {
      if (attributes['showGridLines'] !== undefined) sheet.showGridlines = isTrue(attributes['showGridLines']);
    },
    pane(attributes) {
      if (!attributes['state']?.startsWith('frozen')) return;
      sheet.freeze = { rows: within(attributes['ySplit'], MAX_ROWS), columns: within(attributes['xSplit'], MAX_COLUMNS) };
    },
    sheetFormatPr(attributes) {
      if (attributes['defaultColWidth']) standard = columnPoints(Number(attributes['defaultColWidth']));
    },
    col(attributes) {
      const points = attributes['width'] === undefined ? undefined : columnPoints(Number(attributes['width']));
      const format = context.formats[Number(attributes['style'] ?? 0)];
      const first = Math.max(0, Number(attributes['min']) - 1);
      const end = Math.min(Number(attributes['max']), MAX_COLUMNS);
      // Each column is told once at most (ECMA-376 part 1, 18.3.1.13); told again and again it would never end.
      columnsTold += Math.max(0, end - first);
      if (columnsTold > MAX_COLUMNS) throw new SyntaxError('columns told more than once');
      for (let column = first; column < end; column += 1) {
        if (isTrue(attributes['hidden'])) sheet.hiddenColumns.add(column);
        if (format && format !== DEFAULT_FORMAT) sheet.columnFormats.set(column, format);
        if (points !== undefined && (points !== STANDARD_COLUMN_POINTS || standard !== points)) sheet.columnWidths.set(column, points);
      }
    },
    mergeCell(attributes) {
      const range = parseRange(attributes['ref'] ?? '');
      if (range && isOnSheet(range)) sheet.merges.push(range);
    },
    hyperlink(attributes) {
      addLink(sheet, attributes, context.targets);
    },
    autoFilter(attributes) {
      sheet.autoFilter = parseRange(attributes['ref'] ?? '') ?? null;
    },
    sheetProtection(attributes) {
      sheet.protection = readProtection(attributes);
    },
    printOptions(attributes) {
      layout.printGridlines = isTrue(attributes['gridLines']);
      layout.printHeadings = isTrue(attributes['headings']);
      layout.centerHorizontally = isTrue(attributes['horizontalCentered']);
      layout.centerVertically = isTrue(attributes['verticalCentered']);
    },
    pageMargins(attributes) {
      for (const side of ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const) {
        if (attributes[side] !== undefined) layout.margins[side] = pointsOfInches(Number(attributes[side]));
      }
    },
    pageSetup(attributes) {
      layout.orientation = attributes['orientation'] === 'landscape' ? 'Landscape' : 'Portrait';
      layout.blackAndWhite = isTrue(attributes['blackAndWhite']);
      layout.paperSize = paperName(Number(attributes['paperSize'])) ?? null;
      const pages = (key: string): number => Number(attributes[key] ?? 1);
      if (fitToPage) {
        layout.zoom = {
          ...(pages('fitToWidth') > 0 && { horizontalFitToPages: pages('fitToWidth') }),
          ...(pages('fitToHeight') > 0 && { verticalFitToPages: pages('fitToHeight') }),
        };
      } else if (attributes['scale'] && attributes['scale'] !== '100') layout.zoom = { scale: Number(attributes['scale']) };
    },
  };
  return readers;
}

/** A count from 0 to this; 0 for what is none. */
function within(text: string | undefined, most: number): number {
  const count = Number(text ?? 0);
  return Number.isInteger(count) && count >= 0 && count <= most ? count : 0;
}

/** A link to a place outside, inside the workbook, or both. It is held by the first cell of its range. */
function addLink(sheet: BookSheet, attributes: Attributes, targets: ReadonlyMap<string, string>): void {
  const range: CellRange | undefined = parseRange(attributes['ref'] ?? '');
  if (!range) return;
  const address = targets.get(prefixed(attributes, 'id') ?? '');
  const { location, tooltip } = attributes;
  if (!address && !location) return;
  ensureCell(sheet, range.row, range.column).hyperlink = {
    ...(address && { address }),
    ...(location && { documentReference: location }),
    ...(tooltip && { screenTip: tooltip }),
  };
}

/** A sheet's own standard width is told column by column, as far as its cells go: BookSheet has no word for it. */
function widenUsedColumns(sheet: BookSheet, standard: number): void {
  if (standard === STANDARD_COLUMN_POINTS) return;
  let last = -1;
  for (const row of sheet.cells.values()) for (const column of row.keys()) last = Math.max(last, column);
  for (let column = 0; column <= last; column += 1) {
    if (!sheet.columnWidths.has(column)) sheet.columnWidths.set(column, standard);
  }
}
