/** A sheet plan under construction: rows are added from the top, and their looks, heights and page are kept with them. */
import { PAGE_HEIGHT } from './board-columns';
import type { CellRange } from '../address';
import type { CellLook, CommentaryCell, LookedRange, NamedCells, PlanCell } from './sheet-plan';

/** The highest row that Excel has, in points (Microsoft, "Excel specifications and limits": 409). */
export const HIGHEST_ROW = 409;

export interface LookedCells {
  readonly column: number;
  readonly columns: number;
  readonly look: CellLook;
}

export interface PlannedRow {
  /** By column; the rest are blank. */
  readonly cells: ReadonlyMap<number, PlanCell>;
  readonly height: number;
  readonly looks: readonly LookedCells[];
  readonly commentary?: { readonly column: number; readonly key: string };
  /** So many cells from the left are one. */
  readonly merged?: number;
}

export class SheetBuilder {
  readonly #columns: number;
  readonly #cells: PlanCell[][] = [];
  readonly #looks: LookedRange[] = [];
  readonly #heights: Record<number, number> = {};
  readonly #breaks: number[] = [];
  readonly #commentary: CommentaryCell[] = [];
  readonly #names: NamedCells[] = [];
  readonly #merges: CellRange[] = [];
  #used = 0;

  constructor(columns: number) {
    this.#columns = columns;
  }

  /** What is left of the page, in points. */
  get left(): number {
    return PAGE_HEIGHT - this.#used;
  }

  /** How many rows there are: the zero-based row that comes next. */
  get rows(): number {
    return this.#cells.length;
  }

  add(row: PlannedRow): void {
    const index = this.#cells.length;
    const height = Math.min(HIGHEST_ROW, Math.ceil(row.height * 4) / 4);
    if (height > this.left) this.#used = 0;
    this.#cells.push(Array.from({ length: this.#columns }, (_, column) => row.cells.get(column) ?? null));
    for (const { column, columns, look } of row.looks) this.#looks.push({ range: { row: index, column, rows: 1, columns }, look });
    if (row.commentary) this.#commentary.push({ row: index, ...row.commentary });
    if (row.merged !== undefined && row.merged > 1) this.#mergeRow(index, row.merged);
    this.#heights[index] = height;
    this.#used += height;
  }

  /** Rows that touch are asked for at once. */
  #mergeRow(row: number, columns: number): void {
    const above = this.#merges.at(-1);
    if (above && above.columns === columns && above.row + above.rows === row) this.#merges[this.#merges.length - 1] = { ...above, rows: above.rows + 1 };
    else this.#merges.push({ row, column: 0, rows: 1, columns });
  }

  /** Names the cells from this row to the last one added, over so many columns from the left; over all of them unless given. */
  nameFrom(id: string, row: number, columns = this.#columns): void {
    this.#names.push({ id, range: { row, column: 0, rows: this.#cells.length - row, columns } });
  }

  /** A row with nothing in it; none at the top of a page. */
  space(height: number): void {
    if (this.#used > 0) this.add({ cells: new Map(), height, looks: [] });
  }

  /** The next row begins a page, unless it does already. */
  newPage(): void {
    if (this.#used === 0) return;
    this.#breaks.push(this.#cells.length);
    this.#used = 0;
  }

  done(): {
    readonly cells: readonly (readonly PlanCell[])[];
    readonly looks: readonly LookedRange[];
    readonly rowHeights: Readonly<Record<number, number>>;
    readonly breaksBefore: readonly number[];
    readonly commentary: readonly CommentaryCell[];
    readonly names: readonly NamedCells[];
    readonly merges: readonly CellRange[];
  } {
    return {
      cells: this.#cells,
      looks: joinLooks(this.#looks),
      rowHeights: this.#heights,
      breaksBefore: this.#breaks,
      commentary: this.#commentary,
      names: this.#names,
      merges: this.#merges,
    };
  }
}

/** The same look over the same columns of rows that touch becomes one range: fewer requests to Excel. */
function joinLooks(looks: readonly LookedRange[]): readonly LookedRange[] {
  const joined: LookedRange[] = [];
  const open = new Map<string, number>();
  for (const { range, look } of looks) {
    const key = `${range.column}:${range.columns}:${JSON.stringify(look)}`;
    const at = open.get(key);
    const above = at === undefined ? undefined : joined[at];
    if (at !== undefined && above && above.range.row + above.range.rows === range.row) {
      joined[at] = { look, range: { ...above.range, rows: above.range.rows + 1 } };
    } else {
      open.set(key, joined.length);
      joined.push({ range, look });
    }
  }
  return joined;
}
