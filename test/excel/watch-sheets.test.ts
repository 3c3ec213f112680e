import { watchSheets } from '../../src/excel/watch-sheets';
import { newBook, newSheet } from '../../src/workbench/book/make';
import { writeEntry } from '../../src/workbench/page/sheet/write-entry';
import { excelOnBook, write, type Bench } from '../workbench/host/excel-on';

/** Messages of events come in a turn of their own, and office.js calls handlers in steps after it. */
async function settled(): Promise<void> {
  await new Promise((resolve) => void setTimeout(resolve));
  for (let step = 0; step < 20; step += 1) await Promise.resolve();
}

/** A bench whose sheet has an id of its own, since office.js keeps handlers for as long as it lives; and the sheets heard of. */
async function watched(id: string): Promise<{ readonly on: Bench; readonly heard: string[] }> {
  const on = excelOnBook(newBook([newSheet(id, 'Violence')]));
  const heard: string[] = [];
  await watchSheets((batch) => on.run(batch), (sheetId) => heard.push(sheetId));
  return { on, heard };
}

it('hears of the sheet in which someone typed', async () => {
  const { on, heard } = await watched('{watch-1}');
  const [sheet] = on.book.sheets;
  if (sheet) writeEntry(sheet, 0, 0, '12');
  on.hearEvents();
  await settled();
  expect(heard).toEqual(['{watch-1}']);
});

it('takes no notice of what this add-in writes', async () => {
  const { on, heard } = await watched('{watch-2}');
  await write(on, [[1, 2]]);
  await settled();
  expect(heard).toEqual([]);
});

it('is silent where Excel has no such events', async () => {
  const failing = (): Promise<never> => Promise.reject(new Error('ApiNotFound'));
  await expect(watchSheets(failing, () => undefined)).resolves.toBeUndefined();
});
