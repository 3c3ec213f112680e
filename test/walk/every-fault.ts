/**
 * Some workflows, every round trip of each with every fault: afterwards the workbook is as it was or complete, the analyst's sheets are untouched,
 * what is said is a sentence, and the same button then succeeds.
 */
import type { Book } from '../../src/workbench/book/book';
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
const CANCELLED = /^Cancelled|may be there whole, in part or not at all/;

/** How the cases ended, for a person to read. */
const ended = { 'done all the same': 0, 'as it was': 0, 'complete, and not known for it': 0, 'cells as they were': 0, 'half written, and said so': 0, cancelled: 0 };
const byError = new Map<string, number>();

function endOf(error: unknown, words: string, isAsItWas: boolean, isComplete: boolean): keyof typeof ended {
  if (error === null) return 'done all the same';
  if (isAsItWas) return 'as it was';
  if (isComplete) return 'complete, and not known for it';
  return MIXED_LOOKS.test(words) ? 'cells as they were' : CANCELLED.test(words) ? 'cancelled' : 'half written, and said so';
}

function tally({ moment, answer, lasting }: InjectedFault): void {
  const what = typeof answer === 'string' ? answer : answer.code;
  const when = typeof moment === 'string' ? moment : 'afterActions' in moment ? 'on the way' : 'at one action';
  const key = `${what}, ${when}, ${lasting}`;
  byError.set(key, (byError.get(key) ?? 0) + 1);
}

function report(first: number, of: number): string {
  const cases = Object.values(ended).reduce((sum, count) => sum + count, 0);
  const ends = Object.entries(ended).map(([end, count]) => `${String(count)} ${end}`).join('; ');
  const errors = [...byError].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, count]) => `  ${String(count).padStart(4)}  ${key}`);
  return `\nThe walk: ${String(cases)} cases of a fault in a round trip (part ${String(first + 1)} of ${String(of)}): ${ends}.\n${errors.join('\n')}\n`;
}

interface Expected {
  readonly before: DumpedBook;
  readonly complete: DumpedBook;
  /** As much of it as the next run is held to where it does not write what stands. */
  readonly standing: DumpedBook;
  /** Complete, and the button pressed once more: for workflows that then have nothing to do the same as complete. */
  readonly twice: DumpedBook;
  /** How many workbooks it opens beside this one. */
  readonly newBooks: number;
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
async function walk({ workflow, book, understanding }: Prepared, fault: InjectedFault, { before, complete, standing, twice, newBooks, theirs }: Expected): Promise<readonly string[]> {
  tally(fault);
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
  const words = error instanceof Error ? error.message : '';
  ended[endOf(error, words, same(after, before), same(after, complete))] += 1;
  const wrong = error === null ? [] : [...wrongWith(error)];
  wrong.push(...touched(before, after, theirs));
  if (error === null && !same(after, complete) && fault.answer !== 'null contents') wrong.push(`reported as done, and is not: ${firstDifference(after, complete) ?? ''}`);
  if (error === null && opened.newBooks.length !== newBooks) wrong.push('reported as done, and the new workbook is not there');
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
      if (again.newBooks.length !== newBooks) wrong.push('the next run does not open the new workbook');
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

function theirNames({ names }: Book): readonly Book['names'][number][] {
  return names.filter(({ name }) => !name.startsWith('PlanPerformance'));
}

/** The tests of every n-th workflow of the list, from `first`: the files of the walk share the work between them. */
export function walkEvery(first: number, of: number): void {
  afterAll(() => { process.stdout.write(report(first, of)); });
  const names = WORKFLOWS.filter(({ isGround }) => !isGround).map(({ name }) => name).filter((_name, index) => index % of === first);
  describe.each(names)('%s', (name) => {
    it('comes to no harm by any fault in any round trip', async () => {
      const prepared = await prepare(name);
      const good = await pressed(prepared);
      const before = dumpBook(prepared.book);
      const complete = dumpBook(good.book);
      const ours = ourSheets(prepared.book);
      const theirs = prepared.book.sheets.map((sheet) => sheet.name).filter((sheet) => !ours.includes(sheet) && sheet !== prepared.workflow.changesSheet);
      // Where nothing fails nothing of theirs is touched either, nor a name that is not ours.
      expect(touched(before, complete, theirs)).toEqual([]);
      expect(theirNames(good.book)).toEqual(theirNames(prepared.book));
      const twice = await pressedTwice(prepared);
      const faults = [...good.trips.flatMap((actions, trip) => faultsOf(trip, actions)), ...refusalsOf(good.trips.flat())];
      const failed: string[] = [];
      for (const fault of faults) for (const wrong of await walk(prepared, fault, { before, complete, standing: dumpBook(good.book, prepared.workflow.leavesWhatStands ?? 'cells'), twice, newBooks: good.newBooks.length, theirs })) failed.push(`${JSON.stringify(fault)}: ${wrong}`);
      expect(failed).toEqual([]);
  });
});
}
