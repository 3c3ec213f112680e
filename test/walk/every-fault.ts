/**
 * Some workflows, every round trip of each with every fault: afterwards the workbook is as it was or complete, the analyst's sheets are untouched,
 * what is said is a sentence, and the same button then succeeds.
 */
import type { InjectedFault } from '../../src/workbench/host/injected-fault';
import { copyBook } from './copy-book';
import { dumpBook } from './dump-book';
import { expectedOf, isNothingToDo, same, type Expected } from './expected';
import { faultsOf, refusalsOf } from './fault-list';
import { firstDifference, touched, wrongWith } from './judge';
import { CANCELLED, HALF_WRITTEN, MIXED_LOOKS } from './sentences';
import { count, report } from './tally';
import { open, prepare, type Prepared } from './walked';
import { readAgain, WORKFLOWS } from './workflow-list';

/** What is wrong after this fault, in words; nothing where all is as it must be. */
async function walk({ workflow, book, understanding }: Prepared, fault: InjectedFault, { before, complete, standing, twice, newBooks, theirs }: Expected): Promise<readonly string[]> {
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
  count(fault, { error, words, isAsItWas: same(after, before), isComplete: same(after, complete) });
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

/** The tests of every n-th workflow of the list, from `first`: the files of the walk share the work between them. */
export function walkEvery(first: number, of: number): void {
  afterAll(() => { process.stdout.write(report(first, of)); });
  const names = WORKFLOWS.filter(({ isGround }) => !isGround).map(({ name }) => name).filter((_name, index) => index % of === first);
  describe.each(names)('%s', (name) => {
    it('comes to no harm by any fault in any round trip', async () => {
      const prepared = await prepare(name);
      const { good, ...expected } = await expectedOf(prepared);
      const faults = [...good.trips.flatMap((actions, trip) => faultsOf(trip, actions)), ...refusalsOf(good.trips.flat())];
      const failed: string[] = [];
      for (const fault of faults) for (const wrong of await walk(prepared, fault, expected)) failed.push(`${JSON.stringify(fault)}: ${wrong}`);
      expect(failed).toEqual([]);
  });
});
}
