/** What an add-in does to a workbook, and the file that comes of it. */
import '../../../src/workbench/xlsx/excelize-in-node';
import { strFromU8, unzipSync } from 'fflate';
import type { Book } from '../../../src/workbench/book/book';
import { openBook } from '../../../src/workbench/cli/open-workbook';
import { saveBook } from '../../../src/workbench/xlsx/save';

/** Has office.js change the first sheet, in one batch, and gives the saved file. */
export async function changeAndSave(book: Book, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<Uint8Array> {
  await openBook(book).run(async (context) => {
    work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
  return saveBook(book);
}

/** The texts of the file's parts whose paths are like this, by their paths. */
export function partsOf(file: Uint8Array, path: RegExp): Readonly<Record<string, string>> {
  const parts = Object.entries(unzipSync(file)).filter(([one]) => path.test(one));
  return Object.fromEntries(parts.map(([one, part]) => [one, strFromU8(part)]));
}

/** The same, one after the other. */
export function textOf(file: Uint8Array, path: RegExp): string {
  return Object.values(partsOf(file, path)).join('');
}
