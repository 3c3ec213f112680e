/** Formulas follow the cells that they refer to, when cells are put in or taken out and when a sheet is renamed, as in Excel. */
import { parseA1Ref, stringifyA1Ref, stringifyTokens, tokenize } from '@borgar/fx';
import type { CellRange } from '../../domain/address';
import type { Book, BookCell, BookSheet } from './book';
import { tell } from './happenings';
import { MAX_COLUMNS, MAX_ROWS } from './limits';
import { touchCell } from './make';
import { type Shift, shiftRange } from './shift-range';

type ChangeReference = (written: string, onSheet: BookSheet) => string;

const REFERENCES: ReadonlySet<string> = new Set(['range', 'range_beam']);

/** Writes every formula of the workbook anew whose references change. */
function rewriteFormulas(book: Book, mayChange: (formula: string, sheet: BookSheet) => boolean, change: ChangeReference): void {
  for (const sheet of book.sheets) {
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) if (cell.formula !== null && mayChange(cell.formula, sheet)) rewrite(sheet, row, column, cell, change);
    }
  }
}

function rewrite(sheet: BookSheet, row: number, column: number, cell: BookCell, change: ChangeReference): void {
  const before = cell.formula ?? '';
  const after = changedText(before, (written) => change(written, sheet));
  if (after === before) return;
  touchCell(sheet, row, column).formula = after;
  tell(sheet, { kind: 'rewritten', sheetId: sheet.id, range: { row, column, rows: 1, columns: 1 } });
}

/** The formula with each of its references changed; as it was where it cannot be read. */
export function changedText(formula: string, change: (written: string) => string): string {
  try {
    const tokens = tokenize(formula, { withLocation: false });
    const changed = tokens.map((token) => (REFERENCES.has(token.type) ? { ...token, value: change(token.value) } : token));
    return stringifyTokens(changed);
  } catch {
    return formula;
  }
}

/** The sheet that a formula stands on, as far as its references go by it. */
export type OwnSheet = Pick<BookSheet, 'name'>;

function sheetOfReference(context: readonly string[] | undefined, own: OwnSheet): string {
  return (context?.at(-1) ?? own.name).toLowerCase();
}

/** Follows cells that were put in or taken out on the sheet. */
export function shiftFormulas(book: Book, sheet: BookSheet, shift: Shift): void {
  const name = sheet.name.toLowerCase();
  const mayChange = (formula: string, own: BookSheet): boolean => own === sheet || formula.toLowerCase().includes(name.replaceAll("'", "''"));
  rewriteFormulas(book, mayChange, (written, own) => shiftedReference(written, own, sheet, shift));
}

/** One reference after cells of `sheet` were put in or taken out; #REF! where its cells are all gone. `own` is where it stands. */
export function shiftedReference(written: string, own: OwnSheet, sheet: BookSheet, shift: Shift): string {
  const found = parseA1Ref(written);
  if (!found || !('range' in found) || sheetOfReference(found.context, own) !== sheet.name.toLowerCase()) return written;
  const { range: open } = found;
  const [top, left] = [open.top ?? 0, open.left ?? 0];
  const before: CellRange = {
    row: top, column: left, rows: (open.bottom ?? MAX_ROWS - 1) - top + 1, columns: (open.right ?? MAX_COLUMNS - 1) - left + 1,
  };
  const after = shiftRange(before, shift);
  if (!after) return '#REF!';
  if (after === before) return written;
  const rows = open.top === null ? {} : { top: after.row, bottom: after.row + after.rows - 1 };
  const columns = open.left === null ? {} : { left: after.column, right: after.column + after.columns - 1 };
  return stringifyA1Ref({ ...found, range: { ...open, ...rows, ...columns } });
}

/** Follows a sheet that gets another name. */
export function renameInFormulas(book: Book, before: string, after: string): void {
  const name = before.toLowerCase();
  rewriteFormulas(book, (formula) => formula.toLowerCase().includes(name.replaceAll("'", "''")), (written) => renamed(written, name, after));
}

/** One reference after a sheet got another name. */
export function renamed(written: string, before: string, after: string): string {
  const found = parseA1Ref(written);
  if (found?.context?.length !== 1 || found.context[0]?.toLowerCase() !== before.toLowerCase()) return written;
  return stringifyA1Ref({ ...found, context: [after] });
}

/** The formula with its references to one sheet leading to another. */
export function renamedReferences(formula: string, before: string, after: string): string {
  return changedText(formula, (written) => renamed(written, before.toLowerCase(), after));
}
