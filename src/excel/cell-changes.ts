/** Changes to cells of the analyst's own, which ride on the round trips of a write: looked at, held to what was seen, made, put back. */
import { parseRange } from '../domain/address';
import type { CellChange, CellContent } from '../domain/fixes/cell-change';
import { WorkbookFault } from '../workflow/workbook-port';
import { typedText } from './typed-text';

interface Asked {
  readonly change: CellChange;
  readonly range: Excel.Range;
}

interface Looked extends Asked {
  readonly protection: Excel.WorksheetProtection;
}

/** What stands in one cell; `formula` only where there is one. */
interface Standing extends CellContent {
  readonly formula?: string | undefined;
}

/** Throws the sentence where Excel answered null, as it does for what it does not hand over. */
function contentOf({ values, formulas, numberFormat }: Excel.Range): Standing {
  const [value, formula, format] = [values, formulas, numberFormat].map((rows: readonly (readonly unknown[])[] | null) => rows?.[0]?.[0]);
  if (value === undefined) throw new WorkbookFault('Excel did not say what stands in the cells to be changed. Read the workbook again, then try again. Nothing was changed.', 'not-answered');
  const content = { value: value as CellContent['value'], format: format as string };
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { ...content, formula } : content;
}

/** The same; undefined where Excel's answer never came. */
function answeredContent(range: Excel.Range): Standing | undefined {
  try {
    return contentOf(range);
  } catch {
    return undefined;
  }
}

/** Throws the sentence for a cell that holds neither what the analyst saw nor already what is to be there. */
function refuseContent(change: CellChange, { value, formula }: Standing): void {
  if (formula !== undefined) {
    throw new WorkbookFault(`There is a formula in ${where(change)} now, and a fix never replaces one. Read the workbook again. Nothing was changed.`, 'cell-changed');
  }
  if (value !== change.before.value && value !== change.after.value) {
    throw new WorkbookFault(
      `Someone has changed ${where(change)} since: it holds "${String(value)}", and not "${String(change.before.value)}". Read the workbook again. Nothing was changed.`,
      'cell-changed',
    );
  }
}

function cellOf(context: Excel.RequestContext, { sheet, address }: CellChange): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRange(address);
}

/** Text stays text whatever it looks like: Excel takes the apostrophe off again and keeps the rest. */
function typed(value: CellContent['value']): CellContent['value'] {
  return typeof value === 'string' && value !== '' ? typedText(value) : value;
}

function put(range: Excel.Range, { value, format }: CellContent): void {
  // The format first: a number put into a cell formatted as text would become text.
  range.numberFormat = [[format]];
  range.values = [[typed(value)]];
}

function where({ sheet, address }: CellChange): string {
  return `cell ${address} of sheet "${sheet}"`;
}

/** The changes of one write. Methods queue requests or tell what was answered; none awaits anything. */
export class CellChanges {
  readonly #changes: readonly CellChange[];
  #looked: readonly Looked[] = [];
  #standing: readonly Asked[] = [];
  #written: readonly Asked[] = [];
  #now: readonly Asked[] = [];
  readonly #stood = new Map<number, Standing>();

  constructor(
    changes: readonly CellChange[],
    /** Whether the cells come after the sheets that are written with them. */
    readonly isLast = false,
  ) {
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
      refuseContent(change, contentOf(range));
    }
  }

  /** Asks once more, in the request that writes, for what stands in the cells just before. */
  askStanding(context: Excel.RequestContext): void {
    this.#remember();
    this.#standing = this.#changes.map((change) => ({ change, range: cellOf(context, change).load('values,formulas,numberFormat') }));
  }

  queue(context: Excel.RequestContext): void {
    this.#written = this.#changes.map((change) => {
      const range = cellOf(context, change);
      put(range, change.after);
      return { change, range: range.load('values') };
    });
  }

  /** Throws the sentence for a cell that someone changed between the look and the write. Excel must have answered. */
  refuseWrittenOver(): void {
    for (const { change, range } of this.#standing) {
      const stood = answeredContent(range);
      if (stood) refuseContent(change, stood);
    }
  }

  /** Asks what the cells hold now, for `putBack`. */
  askNow(context: Excel.RequestContext): void {
    this.#now = this.#changes.map((change) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(change.sheet);
      return { change, range: sheet.getRange(change.address).load('values,formulas,numberFormat') };
    });
  }

  /** Keeps what stood before the first attempt: a later one finds what we put there ourselves. */
  #remember(): void {
    for (const [at, { range }] of this.#standing.entries()) {
      const stood = answeredContent(range);
      if (stood && !this.#stood.has(at)) this.#stood.set(at, stood);
    }
  }

  /** Puts back what stood in the cells that hold what we put there. A cell that holds anything else is someone's by now. */
  putBack(): void {
    this.#remember();
    for (const [at, { change, range }] of this.#now.entries()) {
      const stood: Standing = this.#stood.get(at) ?? change.before;
      if (range.isNullObject) continue;
      const now = contentOf(range);
      if (stood.formula === undefined && now.value === stood.value && now.format === change.after.format && now.format !== stood.format) {
        range.numberFormat = [[stood.format]];
        continue;
      }
      if (now.value !== change.after.value || (stood.value === change.after.value && stood.formula === undefined)) continue;
      if (stood.formula !== undefined) {
        // In a cell formatted as text a formula would become text: its format comes once it stands.
        range.numberFormat = [['General']];
        range.formulas = [[stood.formula]];
        range.numberFormat = [[stood.format]];
      } else put(range, stood);
    }
  }

  /** Which of the cells hold what is to be there, as far as the look told. */
  get done(): 'all' | 'none' | 'some' {
    const count = this.#looked.filter(({ change, range }) => contentOf(range).value === change.after.value).length;
    return count === this.count ? 'all' : count === 0 ? 'none' : 'some';
  }

  /** The first cell that does not hold what was written, in words; undefined where all do. */
  firstDifference(): string | undefined {
    const wrong = this.#written.find(({ change, range: { values } }) => {
      const back = values as readonly (readonly unknown[])[] | null;
      return back !== null && back[0]?.[0] !== change.after.value;
    });
    return wrong && where(wrong.change);
  }

  get count(): number {
    return this.#changes.length;
  }
}
