/** What the ribbon's button asked for when it opened the pane: its address says so. */
import type { TabName } from './tab-name';

export interface Start {
  /** Begin by reading the workbook. */
  readonly isReading: boolean;
  /** The tab to show once it is read. */
  readonly tab: TabName;
}

const STARTS: Readonly<Record<string, Start>> = {
  read: { isReading: true, tab: 'read' },
  findings: { isReading: true, tab: 'findings' },
  reports: { isReading: true, tab: 'reports' },
  trends: { isReading: true, tab: 'trends' },
};

/** From the address's query. Excel on the web adds parameters of its own; only ours is looked at. */
export function startOf(query: string): Start {
  return STARTS[new URLSearchParams(query).get('start') ?? ''] ?? { isReading: false, tab: 'read' };
}
