/** How a workbook may stand after a workflow: as it was, or complete. */
import type { Book } from '../../src/workbench/book/book';
import { dumpBook, type DumpedBook } from './dump-book';
import { firstDifference, touched } from './judge';
import { open, ourSheets, pressed, type Opened, type Prepared } from './walked';
import { readAgain } from './workflow-list';

export interface Expected {
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
export const isNothingToDo = (error: unknown): boolean => error instanceof Error && (error.message.startsWith('The small workbook has no') || error.message.includes('was undone already'));

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

export function same(a: DumpedBook, b: DumpedBook): boolean {
  return firstDifference(a, b) === undefined;
}

function theirNames({ names }: Book): readonly Book['names'][number][] {
  return names.filter(({ name }) => !name.startsWith('PlanPerformance'));
}

/** Presses the button where nothing fails, and holds that to what never gives: nothing of theirs is touched, nor a name that is not ours. */
export async function expectedOf(prepared: Prepared): Promise<Expected & { readonly good: Opened }> {
  const { workflow, book } = prepared;
  const good = await pressed(prepared);
  const [before, complete] = [dumpBook(book), dumpBook(good.book)];
  const ours = ourSheets(book);
  const theirs = book.sheets.map(({ name }) => name).filter((name) => !ours.includes(name) && name !== workflow.changesSheet);
  expect(touched(before, complete, theirs)).toEqual([]);
  expect(theirNames(good.book)).toEqual(theirNames(book));
  return { good, before, complete, standing: dumpBook(good.book, workflow.leavesWhatStands ?? 'cells'), twice: await pressedTwice(prepared), newBooks: good.newBooks.length, theirs };
}
