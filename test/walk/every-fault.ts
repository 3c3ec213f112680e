/**
 * Some workflows, every round trip of each with every fault: afterwards the workbook is as it was or complete, the analyst's sheets are untouched,
 * what is said is a sentence, and the same button then succeeds.
 */
import type { InjectedFault } from '../../src/workbench/host/injected-fault';
import { copyBook } from './copy-book';
import { dumpBook, type DumpedBook } from './dump-book';
import { faultsOf, refusalsOf } from './fault-list';
import { firstDifference, touched, wrongWith } from './judge';
import { open, ourSheets, prepare, pressed, type Prepared } from './walked';
import { readAgain, WORKFLOWS } from './workflow-list';

/** What is said where not even putting back was possible, and where looks could not be. */
const HALF_WRITTEN = /may be there in part/;
const MIXED_LOOKS = /^(?=.*What stood in the cells was put back as it was).*may be a mixture of old and new/;
const CANCELLED = /^Cancelled/;

let cases = 0;

interface Expected {
  readonly before: DumpedBook;
  readonly complete: DumpedBook;
  /** As much of it as the next run is held to where it does not write what stands. */
  readonly standing: DumpedBook;
  /** Complete, and the button pressed once more: for workflows that then have nothing to do the same as complete. */
  readonly twice: DumpedBook;
  /** Sheets that the workflow leaves alone when it goes well. */
  readonly theirs: readonly string[];
}

/** A fix that is made is not offered again, a question that is answered not asked, an import that is undone not undone. */
const isNothingToDo = (error: unknown): boolean => error instanceof Error && (error.message.startsWith('The small workbook has no') || error.message.includes('was undone already'));

async function pressedTwice(prepared: Prepared): Promise<DumpedBook> {
  const { book } = await pressed(prepared);
  const again = open(book);
  try {
    await prepared.workflow.press({ port: again.port, understanding: await readAgain(again.port), options: again.options });
  } catch (error) {
    if (!isNothingToDo(error)) throw error;
  }
  return dumpBook(book);
}

function same(a: DumpedBook, b: DumpedBook): boolean {
  return firstDifference(a, b) === undefined;
}

/** What is wrong after this fault, in words; nothing where all is as it must be. */
async function walk({ workflow, book, understanding }: Prepared, fault: InjectedFault, { before, complete, standing, twice, theirs }: Expected): Promise<readonly string[]> {
  cases += 1;
  const opened = open(copyBook(book));
  opened.host.fail(fault);
  let error: unknown = null;
  try {
    await workflow.press({ port: opened.port, understanding, options: opened.options });
  } catch (thrown) {
    error = thrown;
  }
  opened.host.fail(null);
  const after = dumpBook(opened.book);
  const wrong = error === null ? [] : [...wrongWith(error)];
  wrong.push(...touched(before, after, theirs));
  const words = error instanceof Error ? error.message : '';
  if (error === null && !same(after, complete) && fault.answer !== 'null contents') wrong.push(`reported as done, and is not: ${firstDifference(after, complete) ?? ''}`);
  if (MIXED_LOOKS.test(words)) {
    const other = firstDifference(dumpBook(opened.book, 'content'), dumpBook(book, 'content'));
    if (other !== undefined) wrong.push(`says that the cells are as they were: ${other}`);
  } else if (error !== null && !same(after, before) && !same(after, complete) && !HALF_WRITTEN.test(words) && !CANCELLED.test(words)) {
    wrong.push(`neither as it was (${firstDifference(after, before) ?? ''}) nor complete (${firstDifference(after, complete) ?? ''}), and does not say so: ${words}`);
  }
  if (/Nothing was (?:changed|written)|written was put back as it was/.test(words) && !same(after, before)) wrong.push(`says that nothing changed: ${firstDifference(after, before) ?? ''}`);
  if (error !== null) {
    const again = open(opened.book);
    try {
      await workflow.press({ port: again.port, understanding: await readAgain(again.port), options: again.options });
      const second = dumpBook(again.book);
      const { leavesWhatStands } = workflow;
      const isMixed = leavesWhatStands !== undefined && same(dumpBook(again.book, leavesWhatStands), standing);
      if (!same(second, complete) && !same(second, twice) && !isMixed) wrong.push(`the next run is not complete: ${firstDifference(second, complete) ?? ''}`);
    } catch (thrown) {
      if (!(isNothingToDo(thrown) && same(dumpBook(again.book, workflow.leavesWhatStands ?? 'cells'), standing))) wrong.push(`the next run fails: ${String(thrown)}`);
    }
  }
  return wrong;
}

/** The tests of every n-th workflow of the list, from `first`: the files of the walk share the work between them. */
export function walkEvery(first: number, of: number): void {
  afterAll(() => { process.stdout.write(`\nThe walk: ${String(cases)} cases of a fault in a round trip (part ${String(first + 1)} of ${String(of)}).\n`); });
  const names = WORKFLOWS.filter(({ isGround }) => !isGround).map(({ name }) => name).filter((_name, index) => index % of === first);
  describe.each(names)('%s', (name) => {
    it('comes to no harm by any fault in any round trip', async () => {
      const prepared = await prepare(name);
      const good = await pressed(prepared);
      const before = dumpBook(prepared.book);
      const complete = dumpBook(good.book);
      const ours = ourSheets(prepared.book);
      const theirs = prepared.book.sheets.map((sheet) => sheet.name).filter((sheet) => !ours.includes(sheet) && before.sheets.get(sheet) === complete.sheets.get(sheet));
      const twice = await pressedTwice(prepared);
      const faults = [...good.trips.flatMap((actions, trip) => faultsOf(trip, actions)), ...refusalsOf(good.trips.flat())];
      const failed: string[] = [];
      for (const fault of faults) for (const wrong of await walk(prepared, fault, { before, complete, standing: dumpBook(good.book, prepared.workflow.leavesWhatStands ?? 'cells'), twice, theirs })) failed.push(`${JSON.stringify(fault)}: ${wrong}`);
      expect(failed).toEqual([]);
  });
});
}
