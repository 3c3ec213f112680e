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

/** `arrival`: the round trip of the second run before which the first run's reaches Excel; 0 is before it begins. */
async function walk({ workflow, book, understanding }: Prepared, heldTrip: number, arrival: number, { before, complete, standing, twice, theirs }: Expected): Promise<readonly string[]> {
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
  if (cancelled === null) return ['done, though Excel never answered'];
  wrong.push(...wrongWith(cancelled));
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
  const after = dumpBook(first.book);
  const stands = same(after, complete) || same(after, twice) || same(dumpBook(first.book, workflow.leavesWhatStands ?? 'all'), standing);
  if (!stands) wrong.push(`not complete: ${firstDifference(after, complete) ?? ''}`);
  return [...wrong, ...touched(before, after, theirs)];
}

describe.each(WORKFLOWS.filter(({ isGround }) => !isGround).map(({ name }) => name))('%s', (name) => {
  it('comes to no harm by a round trip that reaches Excel after Cancel', async () => {
    const prepared = await prepare(name);
    const { good, ...expected } = await expectedOf(prepared);
    const failed: string[] = [];
    for (let held = 0; held < good.trips.length; held += 1) {
      for (let arrival = 0; arrival < good.trips.length + 3; arrival += 1) {
        for (const wrong of await walk(prepared, held, arrival, expected)) failed.push(`trip ${String(held)}, arriving before trip ${String(arrival)} of the next run: ${wrong}`);
      }
    }
    expect(failed).toEqual([]);
  });
});
