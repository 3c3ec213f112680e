/** The pane's tabs in their order, a line each: its name, its words, and what stands on it once a workbook was read. */
import type { ReactNode } from 'react';
import type { Understanding } from '../workflow/understanding';
import { FindingsTab } from './FindingsTab';
import { PlanTab } from './PlanTab';
import { ReadTab } from './ReadTab';
import { ReportsTab } from './reports/ReportsTab';
import { SettingsTab } from './SettingsTab';
import { SummariesTab } from './summaries/SummariesTab';
import type { TabName } from './tab-name';
import { TrendsTab } from './TrendsTab';

export interface PaneTab {
  readonly name: TabName;
  readonly words: string;
  /** Null until something was read; only the Read tab can be chosen then. */
  readonly draw: (understanding: Understanding | null) => ReactNode;
}

export const PANE_TABS: readonly PaneTab[] = [
  { name: 'read', words: 'Read', draw: (understanding) => <ReadTab understanding={understanding} /> },
  { name: 'findings', words: 'Findings', draw: (understanding) => understanding && <FindingsTab understanding={understanding} /> },
  { name: 'trends', words: 'Trends', draw: (understanding) => understanding && <TrendsTab understanding={understanding} /> },
  { name: 'plan', words: 'Plan', draw: (understanding) => understanding && <PlanTab understanding={understanding} /> },
  { name: 'summaries', words: 'Summaries', draw: (understanding) => understanding && <SummariesTab understanding={understanding} /> },
  { name: 'reports', words: 'Reports', draw: (understanding) => understanding && <ReportsTab understanding={understanding} /> },
  { name: 'settings', words: 'Settings', draw: (understanding) => understanding && <SettingsTab understanding={understanding} /> },
];
