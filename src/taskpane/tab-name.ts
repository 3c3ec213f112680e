/** The tabs by name. A tab is its name here and its line in pane-tabs.tsx. */
export type TabName = 'read' | 'findings' | 'trends' | 'plan' | 'summaries' | 'reports' | 'returns' | 'settings';
