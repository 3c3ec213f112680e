/** The workflows, fetched as soon as the first screen stands and in any case before a button's work begins. */
import { WorkbookFault } from '../workflow/workbook-port';

type Workflows = typeof import('./workflow-list');

/** Rejects with a WorkbookFault where the script cannot be fetched: the connection dropped, or a newer version was put in its place. */
export async function workflows(): Promise<Workflows> {
  try {
    return await import('./workflow-list');
  } catch {
    throw new WorkbookFault(
      'A part of Plan Performance could not be loaded. Check your connection, close the pane and open it again, and press the button again. Nothing was changed.',
      'part-not-loaded',
    );
  }
}
