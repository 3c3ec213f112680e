/** A cell's format as the styles that draw it. */
import type { BookCell } from '../../book/book';
import type { CellBorder, CellFormat } from '../../book/cell-format';
import { familyOf, fontPixels } from './text-width';

/** Between a cell's edge and its text, in pixels. */
export const CELL_PADDING = 3;
/** A step of indent is about three characters of the standard font. */
const INDENT = 9;
const GRIDLINE = '#e1e1e1';

const WIDTHS: Readonly<Record<string, number>> = { Hairline: 1, Thin: 1, Medium: 2, Thick: 3 };
const LINES: Readonly<Record<string, string>> = {
  Continuous: 'solid', Dash: 'dashed', DashDot: 'dashed', DashDotDot: 'dashed', Dot: 'dotted', Double: 'double', SlantDashDot: 'dashed',
};

export type TextSide = 'left' | 'center' | 'right';

/** Where the text stands: as the format says, or by the kind of value where it says nothing (Excel's General). */
export function sideOf(cell: Pick<BookCell, 'value' | 'isError'>, format: CellFormat): TextSide {
  switch (format.horizontal) {
    case 'Left':
    case 'Fill':
    case 'Justify':
    case 'Distributed':
      return 'left';
    case 'Center':
    case 'CenterAcrossSelection':
      return 'center';
    case 'Right':
      return 'right';
    default:
      if (cell.isError || typeof cell.value === 'boolean') return 'center';
      return typeof cell.value === 'number' ? 'right' : 'left';
  }
}

/** The four lines around a cell, each with its neighbour's: an edge that two cells share is drawn once. */
export interface Edges {
  readonly right: CellBorder | undefined;
  readonly bottom: CellBorder | undefined;
  /** Only where there is no cell beside it to draw the line. */
  readonly left: CellBorder | undefined;
  readonly top: CellBorder | undefined;
}

/** Styles for the cell's box: fill, edges, and where its text stands from top to bottom. */
export function drawBox(style: CSSStyleDeclaration, format: CellFormat, edges: Edges, gridlines: boolean): void {
  if (format.fillColor) style.backgroundColor = format.fillColor;
  // Where cells have a fill Excel draws no gridline; a border always shows.
  const line = gridlines && !format.fillColor ? `1px solid ${GRIDLINE}` : '1px solid transparent';
  style.borderRight = edges.right ? borderText(edges.right) : line;
  style.borderBottom = edges.bottom ? borderText(edges.bottom) : line;
  if (edges.left) style.borderLeft = borderText(edges.left);
  if (edges.top) style.borderTop = borderText(edges.top);
  style.alignItems = format.vertical === 'Top' ? 'flex-start' : format.vertical === 'Center' ? 'center' : 'flex-end';
}

/** Styles for the cell's text. */
export function drawText(style: CSSStyleDeclaration, format: CellFormat, side: TextSide): void {
  style.font = '';
  style.fontFamily = familyOf(format);
  style.fontSize = `${fontPixels(format)}px`;
  if (format.bold) style.fontWeight = '700';
  if (format.italic) style.fontStyle = 'italic';
  if (format.fontColor) style.color = format.fontColor;
  const lines = [format.underline && format.underline !== 'None' ? 'underline' : '', format.strikethrough ? 'line-through' : ''];
  style.textDecoration = lines.filter(Boolean).join(' ');
  style.textAlign = side;
  const indent = (format.indent ?? 0) * INDENT;
  if (indent > 0) style[side === 'right' ? 'paddingRight' : 'paddingLeft'] = `${CELL_PADDING + indent}px`;
  if (format.wrap) {
    style.whiteSpace = 'pre-wrap';
    style.overflowWrap = 'anywhere';
  }
}

function borderText(border: CellBorder): string {
  return `${WIDTHS[border.weight] ?? 1}px ${LINES[border.style] ?? 'solid'} ${border.color || '#000000'}`;
}
