/** The sheet on the screen. Only what is in view is in the page, so that a sheet of any length scrolls. */
import { columnLetters } from '../../../domain/address';
import type { CellRange } from '../../../domain/address';
import type { Book, BookSheet } from '../../book/book';
import { drawChart } from './draw-chart';
import { cellId, drawRow, HEADER_HEIGHT, HEADER_WIDTH, markSelected } from './draw-row';
import type { Scene } from './draw-row';
import { PIXELS_PER_POINT } from './axis';
import { layOut } from './layout';
import type { Layout } from './layout';
import type { Place } from './moves';
import { shownIndexes, visibleRange } from './visible';

/** What there is to show. */
export interface Shown {
  readonly book: Book;
  readonly sheet: BookSheet;
  readonly selected: CellRange;
  readonly active: Place;
}

export class GridView {
  private readonly scroller: HTMLElement;
  private readonly paper = child('paper');
  private readonly top = child('top');
  private readonly body = child('body');
  private readonly outline = child('outline');
  private readonly charts = child('charts');
  private readonly rows = new Map<number, HTMLElement>();
  private drawnColumns = '';
  private shown: Shown | undefined;
  private layout: Layout | undefined;
  private frame = 0;

  /** `scroller` is the element with role grid: it scrolls, and it has the focus. */
  constructor(scroller: HTMLElement) {
    this.scroller = scroller;
    this.outline.ariaHidden = 'true';
    for (const group of [this.top, this.body, this.charts]) group.role = 'rowgroup';
    this.paper.role = 'presentation';
    this.paper.append(this.top, this.body, this.charts, this.outline);
    scroller.replaceChildren(this.paper);
    scroller.addEventListener('scroll', () => this.later());
    new ResizeObserver(() => this.later()).observe(scroller);
  }

  /** Draws anew from the book. Without `changed` only the selection is new, and the layout stands if it reaches that far. */
  show(shown: Shown, changed: boolean): void {
    const isOther = shown.sheet !== this.shown?.sheet;
    const reaches = this.layout && shown.active.row < this.layout.rows.count && shown.active.column < this.layout.columns.count;
    const again = changed || isOther || !this.layout || !reaches;
    this.shown = shown;
    if (again) {
      this.layOutAnew(shown);
      if (isOther) this.scroller.scrollTo(0, 0);
    } else for (const row of this.rows.values()) markSelected(row, shown.selected);
    this.draw();
  }

  private layOutAnew(shown: Shown): void {
    this.layout = layOut(shown.book, shown.sheet, shown.active);
    this.rows.clear();
    this.body.replaceChildren();
    const { rows, columns } = this.layout;
    this.layOutCharts(shown, this.layout);
    this.charts.hidden = shown.sheet.charts.length === 0;
    this.paper.style.width = `${HEADER_WIDTH + columns.offset(columns.count)}px`;
    this.paper.style.height = `${HEADER_HEIGHT + rows.offset(rows.count)}px`;
    this.scroller.ariaRowCount = String(rows.count + 1);
    this.scroller.ariaColCount = String(columns.count + 1);
    this.scroller.ariaLabel = `Sheet ${shown.sheet.name}`;
  }

  /** All of a sheet's charts, over their cells: there are some dozens at most. */
  private layOutCharts({ book, sheet }: Shown, { rows, columns }: Layout): void {
    this.charts.replaceChildren(...sheet.charts.map((chart) => {
      const at = (axis: typeof rows, index: number, points: number): number => axis.offset(Math.min(index, axis.count)) + points * PIXELS_PER_POINT;
      const [left, top] = [at(columns, chart.from.column, chart.from.right), at(rows, chart.from.row, chart.from.down)];
      const size = { width: at(columns, chart.to.column, chart.to.right) - left, height: at(rows, chart.to.row, chart.to.down) - top };
      const drawn = drawChart(book, chart, size);
      Object.assign(drawn.style, { left: `${HEADER_WIDTH + left}px`, top: `${HEADER_HEIGHT + top}px` });
      // A grid holds nothing but rows of cells: to a screen reader the chart is in the cell at its top left.
      const [row, cell] = [document.createElement('div'), document.createElement('div')];
      row.role = 'row';
      row.ariaRowIndex = String(chart.from.row + 2);
      cell.role = 'gridcell';
      cell.ariaColIndex = String(chart.from.column + 2);
      cell.append(drawn);
      row.append(cell);
      return row;
    }));
  }

  /** Scrolls no further than needed for this cell to be in view. */
  reveal({ row, column }: Place): void {
    if (!this.layout || !this.shown) return;
    const { rows, columns } = this.layout;
    const still = this.frozen();
    const place = (axis: typeof rows, index: number, frozen: number, at: number, room: number): number => {
      if (index < frozen) return at;
      const [start, end] = [axis.offset(index) - axis.offset(frozen), axis.offset(index + 1)];
      if (start < at) return start;
      return end > at + room ? Math.min(start, end - room) : at;
    };
    this.scroller.scrollTo(
      place(columns, column, still.columns, this.scroller.scrollLeft, this.scroller.clientWidth - HEADER_WIDTH),
      place(rows, row, still.rows, this.scroller.scrollTop, this.scroller.clientHeight - HEADER_HEIGHT),
    );
    this.draw();
  }

  /** Where a cell is on the paper, for an editor to be put over it. */
  box(range: CellRange): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
    if (!this.layout) return { left: 0, top: 0, width: 0, height: 0 };
    const { rows, columns } = this.layout;
    const still = this.frozen();
    const left = HEADER_WIDTH + columns.offset(range.column) + (range.column < still.columns ? this.scroller.scrollLeft : 0);
    const top = HEADER_HEIGHT + rows.offset(range.row) + (range.row < still.rows ? this.scroller.scrollTop : 0);
    const right = columns.offset(Math.min(columns.count, range.column + range.columns)) - columns.offset(range.column);
    const bottom = rows.offset(Math.min(rows.count, range.row + range.rows)) - rows.offset(range.row);
    return { left, top, width: right, height: bottom };
  }

  /** How many whole rows one page of the grid holds. */
  pageRows(): number {
    return Math.max(1, Math.floor((this.scroller.clientHeight - HEADER_HEIGHT) / 20) - 1);
  }

  /** The element that things over the sheet (an editor) are put in. */
  get over(): HTMLElement {
    return this.paper;
  }

  private frozen(): { readonly rows: number; readonly columns: number } {
    return this.shown?.sheet.freeze ?? { rows: 0, columns: 0 };
  }

  private later(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    if (!this.shown || !this.layout) return;
    const { sheet, selected, active } = this.shown;
    const { rows, columns } = this.layout;
    const still = this.frozen();
    const view = {
      left: this.scroller.scrollLeft, top: this.scroller.scrollTop,
      width: this.scroller.clientWidth, height: this.scroller.clientHeight,
    };
    const range = visibleRange(this.layout, view, sheet.merges);
    const scene: Scene = {
      ...this.shown, layout: this.layout, frozenColumns: still.columns,
      columns: [...new Set([...shownIndexes(columns, range.column, range.columns), active.column])].filter((column) => column >= still.columns).sort((a, b) => a - b),
    };
    const columnsKey = scene.columns.join();
    if (columnsKey !== this.drawnColumns) {
      this.drawnColumns = columnsKey;
      this.rows.clear();
      this.body.replaceChildren();
    }
    this.drawTop(scene, still.rows);
    const wanted = new Set([...shownIndexes(rows, range.row, range.rows), active.row].filter((row) => row >= still.rows && rows.size(row) > 0));
    for (const [row, element] of this.rows) {
      if (wanted.has(row)) continue;
      element.remove();
      this.rows.delete(row);
    }
    for (const row of [...wanted].sort((a, b) => a - b)) {
      if (this.rows.has(row)) continue;
      const element = drawRow(scene, row, HEADER_HEIGHT + rows.offset(row));
      this.rows.set(row, element);
      this.body.append(element);
    }
    this.drawOutline(selected);
    this.scroller.setAttribute('aria-activedescendant', cellId(active.row, active.column));
  }

  /** The column letters, and the rows that stand still beneath them. */
  private drawTop(scene: Scene, frozenRows: number): void {
    const { layout, selected, frozenColumns } = scene;
    const header = child('row');
    header.role = 'row';
    header.ariaRowIndex = '1';
    header.style.height = `${HEADER_HEIGHT}px`;
    const still = child('still');
    still.role = 'presentation';
    still.style.width = `${HEADER_WIDTH + layout.columns.offset(frozenColumns)}px`;
    const corner = child('header corner');
    corner.role = 'columnheader';
    corner.ariaColIndex = '1';
    const words = child('unseen');
    words.textContent = 'Row';
    corner.append(words);
    const letter = (column: number): HTMLElement => {
      const element = child('header column-header');
      element.role = 'columnheader';
      element.ariaColIndex = String(column + 2);
      element.dataset['column'] = String(column);
      element.textContent = columnLetters(column);
      element.style.left = `${HEADER_WIDTH + layout.columns.offset(column)}px`;
      element.style.width = `${layout.columns.size(column)}px`;
      element.classList.toggle('touched', column >= selected.column && column < selected.column + selected.columns);
      return element;
    };
    still.append(corner, ...shownIndexes(layout.columns, 0, frozenColumns).map(letter));
    header.append(still, ...scene.columns.map(letter));
    const rows = shownIndexes(layout.rows, 0, frozenRows).map((row) => drawRow(scene, row, HEADER_HEIGHT + layout.rows.offset(row)));
    this.top.style.height = `${HEADER_HEIGHT + layout.rows.offset(frozenRows)}px`;
    this.top.classList.toggle('freezes', frozenRows > 0);
    this.top.replaceChildren(header, ...rows);
  }

  private drawOutline(selected: CellRange): void {
    const { left, top, width, height } = this.box(selected);
    Object.assign(this.outline.style, { left: `${left - 1}px`, top: `${top - 1}px`, width: `${width + 1}px`, height: `${height + 1}px` });
  }
}

function child(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  return element;
}
