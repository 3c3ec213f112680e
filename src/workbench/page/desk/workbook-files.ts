/** Opening another workbook from a file, and saving the one that is open as a file. */
import '../../xlsx/excelize-in-page';
import { saveBook } from '../../xlsx/save';
import type { Session } from './session';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Makes the workbook's file and hands it to the browser to download. Rejects with a sentence where it cannot be made. */
export async function download(session: Session): Promise<void> {
  const bytes = await saveBook(session.book);
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = session.name;
  link.click();
  // The browser has taken the file by the time that the click's task is over.
  setTimeout(() => URL.revokeObjectURL(address), 0);
  session.unsaved = false;
}

/** Calls back with each file that is chosen, also when the same one is chosen again. */
export function listenForFile(input: HTMLInputElement, onFile: (file: File) => void): void {
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.value = '';
    if (file) onFile(file);
  });
}
