/**
 * Keeps a workbook's formulas up to date, as Excel's automatic calculation does: when cells changed, the formulas that rest on them are
 * worked out anew, and those that rest on these. Nothing is read and nothing worked out before something changes. A formula that cannot be
 * worked out keeps the value that it has.
 */
import type { CellRange } from '../../domain/address';
import type { Book, BookSheet } from '../book/book';
import { type Happening, tell } from '../book/happenings';
import { cellAt, touchCell } from '../book/make';
import { around, holds } from '../book/rectangles';
import { NOT_CALCULATED } from '../book/write-cell';
import { evaluate } from './evaluate';
import type { Cells } from './find-cells';
import { type Formula, FormulaIndex } from './formula-index';
import { dependentsOf, precedentsOf, type Reach } from './trace';
import { Fault, NotCalculated, type Scalar } from './values';

interface Changed {
  readonly sheetId: string;
  readonly range: CellRange;
}

export class Calculator {
  private index: FormulaIndex | undefined;
  private changed: Changed[] = [];
  /** In manual mode: what changed and has not been worked through. */
  private left: Changed[] = [];

  constructor(private readonly book: Book) {}

  hear(happening: Happening): void {
    switch (happening.kind) {
      case 'changed':
        if (happening.towards !== undefined) this.index = undefined;
        else this.changed.push(happening);
        return;
      case 'rewritten':
      case 'rowsHidden':
        this.changed.push(happening);
        return;
      case 'deleted':
      case 'renamed':
      case 'named':
        // What a reference leads to may be another thing now.
        this.index = undefined;
        return;
      default:
        return;
    }
  }

  /** Works out what is due. In manual mode only formulas that were just written. */
  settle(manual: boolean): void {
    if (this.changed.length === 0 && (manual || this.left.length === 0)) return;
    const changed = this.changed;
    this.changed = [];
    const index = (this.index ??= new FormulaIndex(this.book));
    const due = new Set<Formula>();
    for (const { sheetId, range } of changed) {
      const sheet = this.book.sheets.find(({ id }) => id === sheetId);
      if (sheet) for (const formula of index.renew(sheet, range)) due.add(formula);
    }
    if (manual) this.left.push(...changed);
    else {
      const all = [...this.left, ...changed];
      this.left = [];
      for (const { sheetId, range } of all) for (const formula of index.dependants(sheetId, range)) due.add(formula);
      for (const { sheet, row, column } of due) {
        for (const formula of index.dependants(sheet.id, { row, column, rows: 1, columns: 1 })) due.add(formula);
      }
    }
    this.workThrough(due);
  }

  /** What the range's formulas rest on, or what rests on its cells. */
  trace(what: 'precedents' | 'dependents', start: Cells, reach: Reach): readonly Cells[] {
    this.settle(true);
    const index = (this.index ??= new FormulaIndex(this.book));
    return what === 'precedents' ? precedentsOf(index, start, reach) : dependentsOf(index, start, reach);
  }

  /** Every formula of these sheets, whether anything changed or not. */
  recalculate(sheets: readonly BookSheet[]): void {
    this.settle(false);
    const index = (this.index ??= new FormulaIndex(this.book));
    this.workThrough(new Set(index.all().filter(({ sheet }) => sheets.includes(sheet))));
  }

  /** Each after those that it rests on. A circle comes to nothing, as in Excel, where a formula is new; else it keeps its value. */
  private workThrough(due: ReadonlySet<Formula>): void {
    const places = new Map<BookSheet, Map<number, Formula[]>>();
    for (const formula of due) {
      let rows = places.get(formula.sheet);
      if (!rows) places.set(formula.sheet, (rows = new Map<number, Formula[]>()));
      rows.set(formula.row, [...(rows.get(formula.row) ?? []), formula]);
    }
    const state = new Map<Formula, 'open' | 'done'>();
    const circular = new Set<Formula>();
    for (const start of due) {
      const path = [start];
      for (let formula = path.at(-1); formula; formula = path.at(-1)) {
        if (state.get(formula) === undefined) {
          state.set(formula, 'open');
          for (const before of precedentsAmong(formula, places)) {
            if (state.get(before) === undefined) path.push(before);
            else if (state.get(before) === 'open') circular.add(before);
          }
          continue;
        }
        if (state.get(formula) === 'open') {
          this.workOut(formula, circular.has(formula));
          state.set(formula, 'done');
        }
        path.pop();
      }
    }
    this.tellCalculated(due);
  }

  private workOut({ sheet, row, column, tree }: Formula, isCircular: boolean): void {
    if (isCircular) {
      if (cellAt(sheet, row, column)?.value === NOT_CALCULATED) this.put(sheet, row, column, 0);
      return;
    }
    if (!tree) return;
    try {
      this.put(sheet, row, column, evaluate(tree, { book: this.book, sheet, row, column }));
    } catch (fault) {
      if (!(fault instanceof NotCalculated)) throw fault;
    }
  }

  private put(sheet: BookSheet, row: number, column: number, result: Scalar): void {
    const isError = result instanceof Fault;
    const value = isError ? result.code : (result ?? 0);
    const before = cellAt(sheet, row, column);
    if (before?.value === value && before.isError === isError) return;
    Object.assign(touchCell(sheet, row, column), { value, isError });
  }

  private tellCalculated(due: ReadonlySet<Formula>): void {
    const ranges = new Map<BookSheet, CellRange>();
    for (const { sheet, row, column } of due) {
      const cell = { row, column, rows: 1, columns: 1 };
      const known = ranges.get(sheet);
      ranges.set(sheet, known ? around(known, cell) : cell);
    }
    for (const [sheet, range] of ranges) tell(sheet, { kind: 'calculated', sheetId: sheet.id, range });
  }
}

function precedentsAmong({ precedents }: Formula, places: ReadonlyMap<BookSheet, ReadonlyMap<number, readonly Formula[]>>): readonly Formula[] {
  return precedents.flatMap(({ sheet, range }) => {
    const rows = places.get(sheet);
    if (!rows) return [];
    const found: Formula[] = [];
    const take = (formulas: readonly Formula[]): void => {
      for (const one of formulas) if (holds(range, one.row, one.column)) found.push(one);
    };
    if (range.rows > rows.size) for (const formulas of rows.values()) take(formulas);
    else for (let row = range.row; row < range.row + range.rows; row += 1) take(rows.get(row) ?? []);
    return found;
  });
}
