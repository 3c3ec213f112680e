/** One row of the grid as elements: its header, its frozen cells, and its cells. */
import { cellAddress } from '../../../domain/address';
import type { CellRange } from '../../../domain/address';
import type { Book, BookCell, BookSheet } from '../../book/book';
import type { CellFormat } from '../../book/cell-format';
import { blankCell, cellAt, formatAt } from '../../book/make';
import { holds } from '../../book/rectangles';
import { drawBox, drawText, sideOf } from './cell-look';
import type { Edges } from './cell-look';
import { fittedText, overrun } from './fit-text';
import type { Layout } from './layout';
import { tableLook } from './table-look';

export const HEADER_WIDTH = 46;
export const HEADER_HEIGHT = 22;

/** What a row is drawn from. */
export interface Scene {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly layout: Layout;
  /** How many columns stand still at the left. */
  readonly frozenColumns: number;
  readonly selected: CellRange;
  /** The columns in view, without frozen and hidden ones. */
  readonly columns: readonly number[];
}

/** The id of a cell's element: "cell-B7". */
export function cellId(row: number, column: number): string {
  return `cell-${cellAddress(row, column)}`;
}

export function drawRow(scene: Scene, row: number, top: number): HTMLElement {
  const { layout, frozenColumns } = scene;
  const element = document.createElement('div');
  element.className = 'row';
  element.role = 'row';
  element.ariaRowIndex = String(row + 2);
  element.style.top = `${top}px`;
  element.style.height = `${layout.rows.size(row)}px`;

  const still = document.createElement('div');
  still.className = 'still';
  still.role = 'presentation';
  still.style.width = `${HEADER_WIDTH + layout.columns.offset(frozenColumns)}px`;
  still.append(rowHeader(scene, row));
  for (let column = 0; column < frozenColumns; column++) {
    if (layout.columns.size(column) > 0) still.append(...drawCell(scene, row, column));
  }
  element.append(still, ...scene.columns.flatMap((column) => drawCell(scene, row, column)));
  return element;
}

/** Shows on a drawn row which of its cells are selected now. */
export function markSelected(row: HTMLElement, selected: CellRange): void {
  for (const element of row.querySelectorAll<HTMLElement>('.cell')) {
    const isSelected = String(holds(selected, Number(element.dataset['row']), Number(element.dataset['column'])));
    if (element.ariaSelected !== isSelected) element.ariaSelected = isSelected;
  }
  const header = row.querySelector<HTMLElement>('.row-header');
  const index = Number(header?.dataset['row']);
  header?.classList.toggle('touched', index >= selected.row && index < selected.row + selected.rows);
}

function rowHeader({ selected }: Scene, row: number): HTMLElement {
  const header = document.createElement('div');
  header.className = 'header row-header';
  header.role = 'rowheader';
  header.ariaColIndex = '1';
  header.dataset['row'] = String(row);
  header.textContent = String(row + 1);
  header.classList.toggle('touched', row >= selected.row && row < selected.row + selected.rows);
  return header;
}

/** Nothing for a cell that a merged one covers. */
function drawCell(scene: Scene, row: number, column: number): HTMLElement[] {
  const { book, sheet, layout, selected } = scene;
  const merge = sheet.merges.find((one) => holds(one, row, column));
  if (merge && (merge.row !== row || merge.column !== column)) return [];
  const cell: BookCell = cellAt(sheet, row, column) ?? { ...blankCell(), format: formatAt(sheet, row, column) };
  const format = tableLook(sheet, row, column, cell.format);
  const width = merge ? layout.columns.offset(merge.column + merge.columns) - layout.columns.offset(column) : layout.columns.size(column);

  const element = document.createElement('div');
  element.className = merge ? 'cell merged' : 'cell';
  element.role = 'gridcell';
  element.id = cellId(row, column);
  element.ariaColIndex = String(column + 2);
  element.dataset['row'] = String(row);
  element.dataset['column'] = String(column);
  element.ariaSelected = String(holds(selected, row, column));
  element.style.left = `${HEADER_WIDTH + layout.columns.offset(column)}px`;
  element.style.width = `${width}px`;
  if (merge) {
    element.style.height = `${layout.rows.offset(merge.row + merge.rows) - layout.rows.offset(row)}px`;
    element.ariaColSpan = String(merge.columns);
    element.ariaRowSpan = String(merge.rows);
  }
  drawBox(element.style, format, edgesOf(sheet, merge ?? { row, column, rows: 1, columns: 1 }, format), sheet.showGridlines);
  const text = fittedText(book, cell, format, width);
  if (text !== '') element.append(textElement(scene, { row, column }, { ...cell, format }, text, merge !== undefined));
  return [element];
}

/** A cell draws its right and bottom edge, its own line or its neighbour's; the first row and column their outer ones too. */
function edgesOf(sheet: BookSheet, { row, column, rows, columns }: CellRange, format: CellFormat): Edges {
  const last = formatAt(sheet, row + rows - 1, column + columns - 1);
  return {
    right: last.borderRight ?? formatAt(sheet, row, column + columns).borderLeft ?? format.borderRight,
    bottom: last.borderBottom ?? formatAt(sheet, row + rows, column).borderTop ?? format.borderBottom,
    left: column === 0 ? format.borderLeft : undefined,
    top: row === 0 ? format.borderTop : undefined,
  };
}

function textElement({ sheet, layout }: Scene, place: { row: number; column: number }, cell: BookCell, text: string, isMerged: boolean): HTMLElement {
  const span = document.createElement('span');
  span.className = cell.hyperlink ? 'text link' : 'text';
  span.textContent = text;
  drawText(span.style, cell.format, sideOf(cell, cell.format));
  if (isMerged) return span;
  const { left, right } = overrun(sheet, place, cell, text, layout.columns);
  if (left + right > 0) {
    span.classList.add('over');
    span.style.left = `${-left}px`;
    span.style.width = `${layout.columns.size(place.column) + left + right - 2}px`;
  }
  return span;
}
