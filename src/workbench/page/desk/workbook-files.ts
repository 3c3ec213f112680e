/** Opening another workbook from a file, and saving the one that is open as a file. */
import '../../xlsx/excelize-in-page';
import { newBook, newSheet } from '../../book/make';
import { saveBook } from '../../xlsx/save';
import type { Session } from './session';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes the workbook's file and hands it to the browser to download. Rejects with a sentence where it cannot be made. */
export async function download(session: Session): Promise<void> {
  handOver(await saveBook(session.book), session.name);
  session.unsaved = false;
}

/** A new workbook of the add-in's, from base64 or blank for "", as a file: the page shows one workbook, where Excel would open a second window. */
export async function downloadNew(base64: string, name: string): Promise<void> {
  const blank = () => saveBook(newBook([newSheet('{00000000-0001-0000-0000-000000000000}', 'Sheet1')]));
  handOver(base64 === '' ? await blank() : Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)), name);
}

function handOver(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the file by the time that the click's task is over.
  setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** Calls back with each file that is chosen, also when the same one is chosen again. */
export function listenForFile(input: HTMLInputElement, onFile: (file: File) => void): void {
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file) onFile(file);
  });
}
