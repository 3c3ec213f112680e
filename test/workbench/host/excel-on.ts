import type { Book } from '../../../src/workbench/book/book';
import { newBook, newSheet } from '../../../src/workbench/book/make';
import { createHost, type Host } from '../../../src/workbench/host/host';
import { connectOffice } from '../../../src/workbench/office/office-in-node';
import { noteRequest, watchMembers } from '../../support/exercised-members';

/** What office.js throws, as far as tests mind it. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: { readonly errorLocation?: string; readonly statement?: string };
}

export interface Bench {
  readonly book: Book;
  readonly host: Host;
  /** This workbook's `Excel`, for runs that are not one after the other. */
  excel(): typeof Excel;
  run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  /** Tells office.js of what happened without it: what a person did in the grid. */
  hearEvents(): void;
  /** Runs a batch that must fail, and gives what office.js threw. */
  refusal(batch: (context: Excel.RequestContext) => Promise<unknown>): Promise<Refusal>;
}

/** A workbook of blank sheets with these names, and genuine office.js on it. */
export function excelOn(...names: readonly string[]): Bench {
  const sheets = (names.length > 0 ? names : ['Sheet1']).map((name, index) => newSheet(`{sheet-${index + 1}}`, name));
  return excelOnBook(newBook(sheets));
}

watchMembers();

let connected: ReturnType<typeof connectOffice> | undefined;
let answering: Host | undefined;

/** One office.js for a whole file of tests, since loading it is most of their time; the host that answers is each test's own. */
function officeFor(host: Host): Bench['excel'] {
  connected ??= connectOffice((text) => {
    noteRequest(text);
    return (answering ?? host).answerInTurn(text);
  }, () => (answering ?? host).takeEvents());
  const { Excel } = connected;
  return () => {
    answering = host;
    return Excel;
  };
}

export function excelOnBook(book: Book): Bench {
  const host = createHost(book);
  const excel = officeFor(host);
  const run: Bench['run'] = (batch) => excel().run(batch);
  return {
    book,
    host,
    excel,
    run,
    hearEvents: () => connected?.hearEvents(),
    async refusal(batch) {
      try {
        await run(batch);
      } catch (error) {
        return error as Refusal;
      }
      throw new Error('The batch was expected to fail, and did not.');
    },
  };
}

/** Writes these values from A1 of the first sheet, in a run of their own. */
export async function write(bench: Bench, values: readonly (readonly unknown[])[]): Promise<void> {
  await bench.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
    range.values = values.map((row) => [...row]);
    await context.sync();
  });
}

/** Reads properties of a range of the first sheet, in a run of its own. */
export async function read(bench: Bench, address: string, properties: string): Promise<Excel.Interfaces.RangeData> {
  return bench.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load(properties);
    await context.sync();
    return range.toJSON();
  });
}

/** What office.js throws where a range is used that was made before, in a run that is over. */
export function refusalOfUse(bench: Bench, range: Excel.Range): Promise<Refusal> {
  return bench.refusal(async () => {
    range.load('address');
    await range.context.sync();
  });
}
