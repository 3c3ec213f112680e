/**
 * The cells that a write or a link speaks of, held to what was read of them: someone may sort, move or mend them meanwhile, and every figure,
 * link and address would then be another row's.
 */
import { cellAddress } from '../domain/address';
import type { CellScalar } from '../domain/snapshot';
import type { CellsRead } from '../domain/table/cells-read';
import { WorkbookFault } from '../workflow/workbook-port';
import { bytesOf } from './content-bytes';

/** What rides on the look's first round trip; more takes a round trip of its own for each so many bytes. */
const WITH_THE_LOOK = 1_500_000;
const MOST_BYTES = 4_300_000;
/** Up to so many are asked for once more in the request that writes, whose answer holds much else. */
const WITH_THE_WRITE = 300_000;

interface Part extends CellsRead {
  readonly bytes: number;
}

interface Asked {
  readonly part: CellsRead;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** Cut by rows, so that each part goes in one answer. */
function partsOf(table: CellsRead): readonly Part[] {
  const bytes = bytesOf(table.content);
  if (bytes <= WITH_THE_LOOK || table.range.rows <= 1) return [{ ...table, bytes }];
  const half = Math.floor(table.range.rows / 2);
  const cut = (from: number, rows: number): CellsRead => ({ ...table, range: { ...table.range, row: table.range.row + from, rows }, content: table.content.slice(from, from + rows) });
  return [...partsOf(cut(0, half)), ...partsOf(cut(half, table.range.rows - half))];
}

/** The tables of one write. `look`, `askStanding` queue requests; the others tell what was answered. */
export class RestsOn {
  readonly #parts: readonly Part[];
  #looked: Asked[] = [];
  #left: Part[] = [];
  #standing: readonly Asked[] = [];

  constructor(tables: readonly CellsRead[]) {
    this.#parts = tables.flatMap(partsOf);
  }

  /** Asks for as much as rides along; the rest is for `lookAtRest`. */
  look(context: Excel.RequestContext): void {
    this.#looked = [];
    this.#left = [];
    let room = WITH_THE_LOOK;
    for (const part of this.#parts) {
      room -= part.bytes;
      if (room >= 0) this.#looked.push(ask(context, part));
      else this.#left.push(part);
    }
  }

  /** Asks for the rest, in as many round trips as Excel's limit makes of it: none for most workbooks. */
  async lookAtRest(context: Excel.RequestContext): Promise<void> {
    let bytes = 0;
    for (const [index, part] of this.#left.entries()) {
      this.#looked.push(ask(context, part));
      bytes += part.bytes;
      const next = this.#left[index + 1];
      if (next && bytes + next.bytes <= MOST_BYTES) continue;
      // The loop is over parts that cannot go in one response.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      bytes = 0;
    }
  }

  /** Throws the sentence for the first cell that holds something else than was read; after `look` and `lookAtRest` were answered. */
  refuse(): void {
    for (const asked of this.#looked) refuseChanged(asked, BEFORE_WRITING);
  }

  /** Asks once more, in the request that writes. */
  askStanding(context: Excel.RequestContext): void {
    this.#standing = this.bytesStanding > 0 ? this.#parts.map((part) => ask(context, part)) : [];
  }

  /** What that adds to the answer. */
  get bytesStanding(): number {
    const bytes = this.#parts.reduce((sum, part) => sum + part.bytes, 0);
    return bytes <= WITH_THE_WRITE ? bytes : 0;
  }

  /** Throws the sentence for a cell that someone changed between the look and the write. Excel must have answered; null tells nothing. */
  refuseWrittenOver(): void {
    for (const asked of this.#standing) if (isAnswered(asked)) refuseChanged(asked, BEFORE_WRITING);
  }
}

/** For a link: asks what its cells hold. What comes back throws the sentence where they are not as they were read. */
export function askOfLink(context: Excel.RequestContext, cells: readonly CellsRead[]): () => void {
  const asked = cells.map((one) => ask(context, one));
  return () => {
    for (const one of asked) if (isAnswered(one)) refuseChanged(one, FOLLOWED);
  };
}

const BEFORE_WRITING = 'Read the workbook again, then press the button again. Nothing was written.';
const FOLLOWED = 'What is shown here is from before: read the workbook again.';

function ask(context: Excel.RequestContext, part: CellsRead): Asked {
  const { row, column, rows, columns } = part.range;
  // By id: a sheet that is renamed meanwhile is named, and no other taken for it.
  const sheet = context.workbook.worksheets.getItemOrNullObject(part.sheetId).load('name');
  return { part, sheet, range: sheet.getRangeByIndexes(row, column, rows, columns).load('formulas') };
}

function isAnswered({ range }: Asked): boolean {
  return (range.formulas as unknown[][] | null) !== null;
}

/** A figure that a formula works out anew is not looked at: whatever holds the time of day would never be the same twice. */
function refuseChanged({ part: { sheet, range, content }, sheet: { isNullObject, name }, range: asked }: Asked, remedy: string): void {
  if (isNullObject) throw changed(`Sheet "${sheet}", which figures were read from, is not there any more.`, remedy);
  if (name !== sheet) throw changed(`Sheet "${sheet}" is called "${name}" now, so what is said of it names it wrongly.`, remedy);
  const now = asked.formulas as CellScalar[][] | null;
  if (now === null) {
    throw new WorkbookFault(`Excel did not say what stands on sheet "${sheet}", so nobody can tell whether it is as it was read. Press the button again. Nothing was written.`, 'not-answered');
  }
  for (const [row, line] of content.entries()) {
    for (const [column, was] of line.entries()) {
      const is = now[row]?.[column] ?? '';
      if (is === was) continue;
      throw changed(`Sheet "${sheet}" was changed since it was read: cell ${cellAddress(range.row + row, range.column + column)} ${holds(is)} now, and ${was === '' ? 'was blank' : `held ${shown(was)}`}.`, remedy);
    }
  }
}

function changed(happened: string, remedy: string): WorkbookFault {
  return new WorkbookFault(`${happened} ${remedy}`, 'changed-since-read');
}

const holds = (value: CellScalar): string => (value === '' ? 'is blank' : `holds ${shown(value)}`);

function shown(value: CellScalar): string {
  const text = String(value);
  return `"${text.length > 60 ? `${text.slice(0, 60)}…` : text}"`;
}
