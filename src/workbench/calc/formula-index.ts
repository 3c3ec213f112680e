/** Which formulas rest on which cells: found by where they refer to, so that a changed cell finds its dependants at once. */
import type { AstExpression } from '@borgar/fx';
import type { CellRange } from '../../domain/address';
import type { Book, BookSheet } from '../book/book';
import { MAX_COLUMNS } from '../book/limits';
import { heldCells, intersect } from '../book/rectangles';
import { type Cells, findCells } from './find-cells';
import { formulaTree, referencesIn } from './read-formula';

export interface Formula {
  readonly sheet: BookSheet;
  readonly row: number;
  readonly column: number;
  /** Undefined where the text is no formula that can be read. */
  readonly tree: AstExpression | undefined;
  readonly precedents: readonly Cells[];
}

/** Blocks of cells, 64 rows by 4 columns, in which formulas are listed that refer to any of theirs. */
const BLOCK = { rows: 64, columns: 4 };
/** A formula that would stand in more lists than this stands in one of its own. */
const LARGE = 64;

interface SheetIndex {
  readonly formulas: Map<number, Formula>;
  readonly byBlock: Map<number, Set<Formula>>;
  readonly large: Set<Formula>;
}

const keyOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

/** The blocks that a range touches; undefined where they are too many. */
function blocksOf({ row, column, rows, columns }: CellRange): readonly number[] | undefined {
  const [top, left] = [Math.floor(row / BLOCK.rows), Math.floor(column / BLOCK.columns)];
  const down = Math.floor((row + rows - 1) / BLOCK.rows) - top + 1;
  const across = Math.floor((column + columns - 1) / BLOCK.columns) - left + 1;
  if (down * across > LARGE) return undefined;
  return Array.from({ length: down * across }, (_, index) => keyOf(top + Math.floor(index / across), left + (index % across)));
}

export class FormulaIndex {
  private readonly sheets = new Map<string, SheetIndex>();

  constructor(private readonly book: Book) {
    for (const sheet of book.sheets) {
      for (const [row, cells] of sheet.cells) for (const [column, { formula }] of cells) if (formula !== null) this.add(sheet, row, column, formula);
    }
  }

  at(sheetId: string, row: number, column: number): Formula | undefined {
    return this.sheets.get(sheetId)?.formulas.get(keyOf(row, column));
  }

  all(): readonly Formula[] {
    return [...this.sheets.values()].flatMap(({ formulas }) => [...formulas.values()]);
  }

  /** Takes the formulas of these cells anew, and gives them. */
  renew(sheet: BookSheet, range: CellRange): readonly Formula[] {
    const held = this.sheets.get(sheet.id);
    if (held) for (const old of this.inside(held.formulas, sheet, range)) this.remove(held, old);
    const found: Formula[] = [];
    for (const [row, column, { formula }] of heldCells(sheet, range)) if (formula !== null) found.push(this.add(sheet, row, column, formula));
    return found;
  }

  /** The formulas that refer to any of these cells. */
  dependants(sheetId: string, range: CellRange): ReadonlySet<Formula> {
    const found = new Set<Formula>();
    const index = this.sheets.get(sheetId);
    if (!index) return found;
    const refers = (formula: Formula): boolean => formula.precedents.some(({ sheet, range: one }) => sheet.id === sheetId && intersect(one, range) !== undefined);
    const take = (set: Iterable<Formula>): void => {
      for (const formula of set) if (!found.has(formula) && refers(formula)) found.add(formula);
    };
    take(index.large);
    const blocks = blocksOf(range);
    if (!blocks) for (const set of index.byBlock.values()) take(set);
    else for (const block of blocks) take(index.byBlock.get(block) ?? []);
    return found;
  }

  private inside(formulas: ReadonlyMap<number, Formula>, sheet: BookSheet, range: CellRange): readonly Formula[] {
    if (range.rows * range.columns > formulas.size) {
      return [...formulas.values()].filter(({ row, column }) => intersect(range, { row, column, rows: 1, columns: 1 }));
    }
    const found: Formula[] = [];
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        const formula = this.at(sheet.id, row, column);
        if (formula) found.push(formula);
      }
    }
    return found;
  }

  private of(sheetId: string): SheetIndex {
    let index = this.sheets.get(sheetId);
    if (!index) this.sheets.set(sheetId, (index = { formulas: new Map(), byBlock: new Map(), large: new Set() }));
    return index;
  }

  private add(sheet: BookSheet, row: number, column: number, text: string): Formula {
    const tree = formulaTree(text);
    const place = { book: this.book, sheet, row, column };
    const precedents = tree ? referencesIn(tree).flatMap(({ value, kind }) => findCells(value, kind, place) ?? []) : [];
    const formula: Formula = { sheet, row, column, tree, precedents };
    this.of(sheet.id).formulas.set(keyOf(row, column), formula);
    for (const { sheet: onSheet, range } of precedents) {
      const index = this.of(onSheet.id);
      const blocks = blocksOf(range);
      if (!blocks) index.large.add(formula);
      for (const block of blocks ?? []) {
        let set = index.byBlock.get(block);
        if (!set) index.byBlock.set(block, (set = new Set()));
        set.add(formula);
      }
    }
    return formula;
  }

  private remove(index: SheetIndex, formula: Formula): void {
    index.formulas.delete(keyOf(formula.row, formula.column));
    for (const { sheet, range } of formula.precedents) {
      const on = this.of(sheet.id);
      on.large.delete(formula);
      for (const block of blocksOf(range) ?? []) on.byBlock.get(block)?.delete(formula);
    }
  }
}
