/** What stands on each tab once a workbook was read, a line each: a script of its own, fetched with the workflows. */
import type { ReactNode } from 'react';
import type { Understanding } from '../workflow/understanding';
import { FindingsTab } from './FindingsTab';
import { PlanTab } from './PlanTab';
import { ReportsTab } from './reports/ReportsTab';
import { ReturnsTab } from './returns/ReturnsTab';
import { SettingsTab } from './settings/SettingsTab';
import { SummariesTab } from './summaries/SummariesTab';
import type { TabName } from './tab-name';
import { TablesPart } from './TablesPart';
import { TrendsTab } from './trends/TrendsTab';

export const LATER_TABS: Readonly<Record<TabName, (understanding: Understanding) => ReactNode>> = {
  // Below what the Read tab has from the start.
  read: (understanding) => <TablesPart understanding={understanding} />,
  findings: (understanding) => <FindingsTab understanding={understanding} />,
  trends: (understanding) => <TrendsTab understanding={understanding} />,
  plan: (understanding) => <PlanTab understanding={understanding} />,
  summaries: (understanding) => <SummariesTab understanding={understanding} />,
  reports: (understanding) => <ReportsTab understanding={understanding} />,
  returns: (understanding) => <ReturnsTab understanding={understanding} />,
  settings: (understanding) => <SettingsTab understanding={understanding} />,
};
