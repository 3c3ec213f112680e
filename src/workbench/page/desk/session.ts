/** One open workbook: the book, the host that answers for it, and whether it has changed since it was last saved. */
import type { Book } from '../../book/book';
import { createHost } from '../../host/host';
import type { Host } from '../../host/host';
import { loadBook } from '../../xlsx/load';

export interface Session {
  readonly name: string;
  readonly book: Book;
  readonly host: Host;
  unsaved: boolean;
}

/** Rejects with WorkbookFileError, whose message is a sentence, for what is not a workbook. */
export async function openSession(bytes: Uint8Array, name: string): Promise<Session> {
  const book = await loadBook(bytes, name);
  return { name, book, host: createHost(book), unsaved: false };
}

/** The workbook that the server was started on. Rejects where it cannot be fetched or is not a workbook. */
export async function openServed(): Promise<Session> {
  const response = await fetch('/workbook');
  if (!response.ok) throw new Error('The workbook that the workbench was started on can no longer be read. Open another, or start the workbench again.');
  const named = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('Content-Disposition') ?? '')?.[1];
  return openSession(new Uint8Array(await response.arrayBuffer()), named === undefined ? 'Workbook.xlsx' : decodeURIComponent(named));
}
