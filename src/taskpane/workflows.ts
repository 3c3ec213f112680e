/** The workflows and the later tabs, fetched as soon as the first screen stands and in any case before a button's work begins. */
import type { ReactNode } from 'react';
import type { Understanding } from '../workflow/understanding';
import { WorkbookFault } from '../workflow/workbook-port';
import type { TabName } from './tab-name';

export type Workflows = typeof import('./workflow-list');
type LaterTabs = typeof import('./later-tabs');

let laterTabs: LaterTabs | undefined;

/** Rejects with a WorkbookFault where a script cannot be fetched: the connection dropped, or a newer version was put in its place. */
export async function workflows(): Promise<Workflows> {
  try {
    const [list, tabs] = await Promise.all([import('./workflow-list'), import('./later-tabs')]);
    laterTabs = tabs;
    return list;
  } catch {
    throw new WorkbookFault(
      'A part of Plan Performance could not be loaded. Check your connection, close the pane and open it again, and press the button again. Nothing was changed.',
      'part-not-loaded',
    );
  }
}

/** What a tab shows of what was read. Nothing is read before the tabs are there, so nothing waits here; null where they are not. */
export function drawTab(name: TabName, understanding: Understanding): ReactNode {
  return laterTabs?.LATER_TABS[name](understanding) ?? null;
}
