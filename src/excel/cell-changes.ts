/** Changes to cells of the analyst's own, which ride on the round trips of a write: looked at, held to what was seen, made, put back. */
import { parseRange } from '../domain/address';
import type { CellChange, CellContent } from '../domain/fixes/cell-change';
import { WorkbookFault } from '../workflow/workbook-port';

interface Looked {
  readonly change: CellChange;
  readonly range: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
}

/** Text stays text whatever it looks like: Excel takes the apostrophe off again and keeps the rest. */
function typed(value: CellContent['value']): CellContent['value'] {
  return typeof value === 'string' && value !== '' ? `'${value}` : value;
}

function put(range: Excel.Range, { value, format }: CellContent): void {
  // The format first: a number put into a cell formatted as text would become text.
  range.numberFormat = [[format]];
  range.values = [[typed(value)]];
}

function where({ sheet, address }: CellChange): string {
  return `cell ${address} of sheet "${sheet}"`;
}

/** The changes of one write. Every method but `firstDifference` queues requests and awaits nothing. */
export class CellChanges {
  readonly #changes: readonly CellChange[];
  #looked: readonly Looked[] = [];
  #written: readonly { readonly change: CellChange; readonly range: Excel.Range }[] = [];

  constructor(changes: readonly CellChange[]) {
    for (const { sheet, address } of changes) {
      const range = parseRange(address);
      if (range?.rows !== 1 || range.columns !== 1) throw new Error(`"${address}" of sheet "${sheet}" is not one cell`);
    }
    this.#changes = changes;
  }

  /** Asks for what stands in the cells. Throws the sentence for a sheet that is not there any more. */
  look(sheets: readonly Excel.Worksheet[]): void {
    const protections = new Map<string, Excel.WorksheetProtection>();
    this.#looked = this.#changes.map((change) => {
      const sheet = sheets.find(({ name }) => name.toLowerCase() === change.sheet.toLowerCase());
      if (!sheet) {
        throw new WorkbookFault(`There is no sheet "${change.sheet}" any more, so ${where(change)} was not changed, nor any other. Read the workbook again.`, 'sheet-gone');
      }
      const protection = protections.get(change.sheet) ?? sheet.protection.load('protected');
      protections.set(change.sheet, protection);
      return { change, range: sheet.getRange(change.address).load('values,formulas,numberFormat'), protection };
    });
  }

  /** Throws the sentence for the first cell that cannot be changed as it stands; after the round trip that `look` rode on. */
  refuse(): void {
    for (const { change, range, protection } of this.#looked) {
      if (protection.protected) {
        throw new WorkbookFault(
          `Sheet "${change.sheet}" is protected, so ${where(change)} cannot be changed. Unprotect it under Review, then try again. Nothing was changed.`,
          'sheet-protected',
        );
      }
      const formula: unknown = (range.formulas[0] as unknown[] | undefined)?.[0];
      const value: unknown = (range.values[0] as unknown[] | undefined)?.[0];
      if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) {
        throw new WorkbookFault(`There is a formula in ${where(change)} now, and a fix never replaces one. Read the workbook again. Nothing was changed.`, 'cell-changed');
      }
      if (value !== change.before.value) {
        throw new WorkbookFault(
          `Someone has changed ${where(change)} since: it holds "${String(value)}", and not "${String(change.before.value)}". Read the workbook again. Nothing was changed.`,
          'cell-changed',
        );
      }
    }
  }

  queue(context: Excel.RequestContext): void {
    this.#written = this.#changes.map((change) => {
      const range = context.workbook.worksheets.getItem(change.sheet).getRange(change.address);
      put(range, change.after);
      return { change, range: range.load('values') };
    });
  }

  putBack(context: Excel.RequestContext): void {
    for (const { sheet, address, before } of this.#changes) put(context.workbook.worksheets.getItem(sheet).getRange(address), before);
  }

  /** The first cell that does not hold what was written, in words; undefined where all do. */
  firstDifference(): string | undefined {
    const wrong = this.#written.find(({ change, range }) => (range.values[0] as unknown[] | undefined)?.[0] !== change.after.value);
    return wrong && where(wrong.change);
  }

  get count(): number {
    return this.#changes.length;
  }
}
