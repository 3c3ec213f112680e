/**
 * A round trip that is held up on its way, Cancel, the same button again, and then the first one reaches Excel after all, before any round trip
 * of the second: nothing is lost, the cancelled work sends nothing more, and the workbook is complete at the end.
 */
import { copyBook } from './copy-book';
import { dumpBook } from './dump-book';
import { expectedOf, isNothingToDo, same, type Expected } from './expected';
import { firstDifference, touched, wrongWith } from './judge';
import { open, prepare, type Prepared } from './walked';
import { readAgain, WORKFLOWS } from './workflow-list';

let cases = 0;
afterAll(() => { process.stdout.write(`\nThe walk: ${String(cases)} cases of a round trip that comes after Cancel.\n`); });

const turns = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** Round trips of the reading before the second press. */
const READING = 3;

/** `arrival`: the round trip of the second run before which the first run's reaches Excel; 0 is before it begins. `lastWrite`: the one in which the second run has written all. */
async function walk({ workflow, book, understanding }: Prepared, heldTrip: number, arrival: number, lastWrite: number, { before, complete, standing, twice, theirs }: Expected): Promise<readonly string[]> {
  cases += 1;
  const first = open(copyBook(book));
  first.heldTrip = heldTrip;
  const wrong: string[] = [];
  const press = async (opened: typeof first): Promise<unknown> => {
    try {
      await workflow.press({ port: opened.port, understanding: opened === first ? understanding : await readAgain(opened.port), options: opened.options });
      return null;
    } catch (error) {
      return error;
    }
  };
  const cancelled = await press(first);
  // What only brings a sheet into view once all is written may stay away.
  if (cancelled === null && !same(dumpBook(first.book), complete)) wrong.push('said to be done, and is not');
  if (cancelled !== null) wrong.push(...wrongWith(cancelled));
  const second = open(first.book);
  if (arrival === 0) {
    first.arrives?.();
    await turns();
    if (second.trips.length > 0) wrong.push('the cancelled work went on');
  }
  second.meanwhile = async (trip) => {
    if (trip !== arrival || arrival === 0) return;
    const { length } = second.trips;
    first.arrives?.();
    await turns();
    if (second.trips.length > length) wrong.push('the cancelled work went on');
  };
  let error = await press(second);
  second.meanwhile = undefined;
  if (error !== null && !isNothingToDo(error)) {
    wrong.push(...wrongWith(error));
    error = await press(open(first.book));
  }
  if (error !== null && !isNothingToDo(error)) wrong.push(`the next run fails: ${error instanceof Error ? error.message : 'for no reason given'}`);
  const stands = (): boolean => {
    const now = dumpBook(first.book);
    return same(now, complete) || same(now, twice) || same(dumpBook(first.book, workflow.leavesWhatStands ?? 'all'), standing);
  };
  // A write that overtakes the next one may leave a blank sheet behind, which goes with the one after.
  if (!stands() && arrival > lastWrite) await press(open(first.book));
  const after = dumpBook(first.book);
  if (!stands()) wrong.push(`not complete: ${firstDifference(after, complete) ?? ''}`);
  return [...wrong, ...touched(before, after, theirs)];
}

describe.each(WORKFLOWS.filter(({ isGround }) => !isGround).map(({ name }) => name))('%s', (name) => {
  it('comes to no harm by a round trip that reaches Excel after Cancel', async () => {
    const prepared = await prepare(name);
    const { good, ...expected } = await expectedOf(prepared);
    const lastWrite = good.trips.findLastIndex((actions) => actions.some((action) => action.endsWith('.Values')));
    const failed: string[] = [];
    for (let held = 0; held < good.trips.length; held += 1) {
      for (let arrival = 0; arrival < good.trips.length + 3; arrival += 1) {
        for (const wrong of await walk(prepared, held, arrival, READING + lastWrite, expected)) failed.push(`trip ${String(held)}, arriving before trip ${String(arrival)} of the next run: ${wrong}`);
      }
    }
    expect(failed).toEqual([]);
  });
});
