/** Before a changed workbook is put away: save it, leave the changes, or stay. */

export type UnsavedChoice = 'save' | 'discard' | 'stay';

/** Shows the page's dialog and resolves to the button that was pressed; Esc stays. */
export function askUnsaved(dialog: HTMLDialogElement, workbookName: string): Promise<UnsavedChoice> {
  const words = dialog.querySelector('p');
  if (words) words.textContent = `“${workbookName}” has changes that are not in a file yet. Save them before opening another workbook?`;
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      const { returnValue } = dialog;
      resolve(returnValue === 'save' || returnValue === 'discard' ? returnValue : 'stay');
    }, { once: true });
    dialog.returnValue = '';
    dialog.showModal();
  });
}
