/** What the ribbon's button asked for when it opened the pane: its address says so. */
import type { TabName } from './tab-name';

export interface Start {
  /** Begin by reading the workbook. */
  readonly isReading: boolean;
  /** The tab to show once it is read. */
  readonly tab: TabName;
}

const STARTS: readonly TabName[] = ['read', 'findings', 'trends', 'reports', 'returns'];

/** From the address's query. Excel on the web adds parameters of its own; only ours is looked at. */
export function startOf(query: string): Start {
  const asked = new URLSearchParams(query).get('start');
  const tab = STARTS.find((name) => name === asked);
  return tab === undefined ? { isReading: false, tab: 'read' } : { isReading: true, tab };
}
