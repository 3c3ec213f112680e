/** The reports as the pane offers them. */
import type { ReportChoice } from '../../domain/reports/report-choice';

export interface ReportTitle {
  readonly title: string;
  /** What is in it and whom it is for. */
  readonly says: string;
}

export const REPORT_TITLES: Readonly<Record<ReportChoice['kind'], ReportTitle>> = {
  overview: { title: 'Overview', says: 'A scorecard by theme, then what to look at first: worse and beyond chance, worse than others, overdue, and for the Board to define.' },
  quarterly: { title: 'Quarterly report to the Board', says: 'Every measure by theme with its latest figure, change and evidence, headlines first.' },
  progress: { title: 'Bi-annual report of progress', says: 'Measures, spend, and projects and actions with their dates and progress, from the workbook’s own tables.' },
  spotlight: { title: 'Performance spotlight', says: 'One sub-theme in depth: its long series with a control chart, the season, and neighbourhoods with rates and shares.' },
  scrutiny: { title: 'Annual report to scrutiny', says: 'Each priority with its achievements, which you type, and its key measures and trends.' },
};
