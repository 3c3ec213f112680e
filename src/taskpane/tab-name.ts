/** The pane's tabs in their order. What stands on each but the first is in later-tabs.tsx, a line each. */
export const PANE_TABS = [
  { name: 'read', words: 'Read' },
  { name: 'findings', words: 'Findings' },
  { name: 'trends', words: 'Trends' },
  { name: 'plan', words: 'Plan' },
  { name: 'summaries', words: 'Summaries' },
  { name: 'reports', words: 'Reports' },
  { name: 'returns', words: 'Returns' },
  { name: 'settings', words: 'Settings' },
] as const;

export type TabName = (typeof PANE_TABS)[number]['name'];
