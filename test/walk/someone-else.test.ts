/**
 * Someone else at work between any two round trips of every workflow: what they did stands, the analyst's sheets are as they left them, what
 * is said is a sentence, and the button succeeds once they have done what it asks.
 */
import { WorkbookFault } from '../../src/workflow/workbook-port';
import { copyBook } from './copy-book';
import { dumpBook } from './dump-book';
import { wrongWith } from './judge';
import { ACTS, perform, rowsWith, sheetsWith, TYPED, wordsOnOurs, type Act, type Circumstances } from './someone-else-list';
import { open, ourSheets, prepare, pressed, someoneElse, type Opened, type Prepared } from './walked';
import { readAgain, WORKFLOWS } from './workflow-list';

let cases = 0;
afterAll(() => { process.stdout.write(`\nThe walk: ${String(cases)} cases of someone else at work.\n`); });

/** The cell that was to be mended holds something else by now, or its table, or the log of imports, is gone: then a sentence is all that there can be. */
function isForGood(error: unknown): boolean {
  if (error instanceof WorkbookFault) return error.code === 'cell-changed' || error.code === 'sheet-gone' || error.code === 'no-such-import';
  return error instanceof Error && error.message.startsWith('The small workbook has no');
}

interface Case {
  readonly act: Act;
  readonly trip: number;
  /** True after the last round trip that writes: what changes then, the sheets cannot know. */
  readonly isWritten: boolean;
  readonly circumstances: Circumstances;
  /** Sheets of the analyst's that the workflow leaves alone. */
  readonly theirs: readonly string[];
}

/** After the act alone: the sheets, whatever they are called now, and the rows in which they typed. */
async function afterActAlone({ book }: Prepared, act: Act, circumstances: Circumstances): Promise<{ readonly expected: ReadonlyMap<string, string>; readonly typedIn: readonly string[] }> {
  const alone = open(copyBook(book));
  await perform(someoneElse, act.act, circumstances);
  return { expected: dumpBook(alone.book).sheets, typedIn: rowsWith(alone.book, TYPED) };
}

/** What was written and would be otherwise, were it written of the workbook as it stands now. */
async function outOfDate({ workflow, book: before }: Prepared, { book }: Opened): Promise<readonly string[]> {
  const again = open(copyBook(book));
  try {
    await workflow.press({ port: again.port, understanding: await readAgain(again.port), options: again.options });
  } catch {
    // It has nothing to do any more.
    return [];
  }
  const ours = ourSheets(again.book);
  const [first, stood, second] = [book, before, again.book].map((one) => wordsOnOurs(one, ours));
  return ours.filter((name) => first?.get(name) !== stood?.get(name) && first?.get(name) !== second?.get(name)).map((name) => `sheet "${name}" speaks of the workbook as it was before`);
}

async function walk(prepared: Prepared, { act, trip, isWritten, circumstances, theirs }: Case): Promise<readonly string[]> {
  cases += 1;
  const { workflow, book, understanding } = prepared;
  const { expected, typedIn } = await afterActAlone(prepared, act, circumstances);
  const opened = open(copyBook(book));
  const wrong: string[] = [];
  opened.meanwhile = async (now) => {
    if (now !== trip) return;
    // Thrown here it would keep the answer back, and the case would wait for ever.
    await perform(someoneElse, act.act, circumstances).catch((refused: unknown) => { wrong.push(`they could not do it: ${String(refused)}`); });
  };
  const keeps = (when: string): void => {
    const now = dumpBook(opened.book).sheets;
    const ours = new Set([...circumstances.ours, ...circumstances.added, 'For the Board']);
    for (const [name, text] of expected) {
      const changes = !theirs.includes(name) && prepared.book.sheets.some((sheet) => sheet.name === name);
      if (!ours.has(name) && !changes && now.get(name) !== text) wrong.push(`${when}: sheet "${name}" is not as they left it`);
    }
    if (act.keepsTyped && sheetsWith(opened.book, TYPED).length === 0) wrong.push(`${when}: what they typed is lost`);
    const astray = act.keepsTyped === 'row' ? rowsWith(opened.book, TYPED).filter((row) => !typedIn.includes(row)) : [];
    if (astray.length > 0) wrong.push(`${when}: what they typed to ${typedIn.join(', ')} stands at ${astray.join(', ')}`);
  };
  try {
    await workflow.press({ port: opened.port, understanding, options: opened.options });
  } catch (error) {
    wrong.push(...wrongWith(error));
    keeps('after it failed');
    opened.meanwhile = undefined;
    if (act.asAsked) await perform(someoneElse, act.asAsked, circumstances);
    try {
      await workflow.press({ port: opened.port, understanding: await readAgain(opened.port), options: opened.options });
    } catch (second) {
      if (!isForGood(second)) wrong.push(`the next run fails: ${String(second)} (the first: ${String(error)})`);
    }
    if (!act.asAsked) keeps('after the next run');
    return wrong;
  }
  keeps('after it succeeded');
  if (act.movesFigures && !workflow.isDecision && !isWritten) wrong.push(...(await outOfDate(prepared, opened)));
  return wrong;
}

describe.each(WORKFLOWS.filter(({ isGround }) => !isGround).map(({ name }) => name))('%s', (name) => {
  it('harms nothing of what someone else does between two round trips', async () => {
    const prepared = await prepare(name);
    const good = await pressed(prepared);
    const [before, complete] = [dumpBook(prepared.book), dumpBook(good.book)];
    const circumstances: Circumstances = {
      ours: ourSheets(prepared.book),
      added: good.book.sheets.map((sheet) => sheet.name).filter((sheet) => !before.sheets.has(sheet)),
    };
    const theirs = prepared.book.sheets.map((sheet) => sheet.name).filter((sheet) => before.sheets.get(sheet) === complete.sheets.get(sheet));
    const lastWrite = good.trips.findLastIndex((actions) => actions.some((action) => action.endsWith('.Values')));
    const failed: string[] = [];
    for (const act of ACTS.filter(({ applies }) => applies?.(circumstances) ?? true)) {
      for (let trip = 1; trip < good.trips.length; trip += 1) {
        for (const wrong of await walk(prepared, { act, trip, isWritten: trip > lastWrite, circumstances, theirs })) failed.push(`${act.name}, before trip ${String(trip)}: ${wrong}`);
      }
    }
    expect(failed).toEqual([]);
  });
});
