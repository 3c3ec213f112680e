/** Hearing of changes, where Excel tells of them (worksheets.onChanged, ExcelApi 1.9). It often does not (#3888), so nothing may rest on it. */
import type { RunBatch } from './run-batch';

/** Calls back with the id of a sheet in which someone, and not this add-in, changed a cell. Never rejects: an Excel without such events is silent. */
export async function watchSheets(run: RunBatch, changed: (sheetId: string) => void): Promise<void> {
  try {
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        // Told since ExcelApi 1.14; before that, our own writes look like anyone's.
        if ((event.triggerSource as string | undefined) !== 'ThisLocalAddin') changed(event.worksheetId);
        return Promise.resolve();
      });
      await context.sync();
    });
  } catch {
    // The pane has its own button for looking.
  }
}
