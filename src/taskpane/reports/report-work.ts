/** Writing a report, as a recipe. */
import type { ReportChoice } from '../../domain/reports/report-choice';
import type { WorkbookSettings } from '../../domain/settings/workbook-settings';
import { named, type ChangeWork } from '../change-work';
import { workflows } from '../workflows';
import { REPORT_TITLES } from './report-titles';

/** What of the workbook's settings a report is made with: its periods and its style are its own. */
export type ReportSettings = Pick<WorkbookSettings, 'disclosure' | 'showIntervals'>;

/** Where the pane shows progress and outcome of this report. */
export function reportKey(choice: ReportChoice): string {
  return choice.kind === 'spotlight' ? `${choice.kind}:${choice.subTheme}` : choice.kind;
}

export function reportWork(choice: ReportChoice, { disclosure, showIntervals }: ReportSettings): ChangeWork {
  return {
    change: { kind: 'report', key: reportKey(choice) },
    reads: 'before',
    run: async (understanding, { port, when }, options) => {
      const settings = { writtenAt: when, asAt: options.asAt ?? null, disclosure, showIntervals, reports: [choice] };
      return (await (await workflows()).writeReports(port, understanding, settings, options)).sheets;
    },
    outcome: (_newer, sheets) => {
      const kept = sheets[0]?.made === 'rewritten' ? ' Sentences that were changed on it are kept.' : '';
      return `${REPORT_TITLES[choice.kind].title}: written on sheet ${named(sheets)}.${kept}`;
    },
  };
}
