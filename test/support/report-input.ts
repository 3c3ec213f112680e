/** Input of reports for tests: the 2016/17 report as printed, or series of a test's own. */
import { coverage } from '../../src/domain/checks/coverage';
import { DEFAULT_DISCLOSURE } from '../../src/domain/disclosure/setting';
import type { Plan } from '../../src/domain/framework/plan';
import { ssp2016To17 } from '../../src/domain/framework/plans/ssp-2016-17';
import type { Series } from '../../src/domain/observation';
import { NO_ACTIONS } from '../../src/domain/reports/actions/action-tables';
import type { ReportInput } from '../../src/domain/reports/report-input';
import { assessSeries } from '../../src/domain/trend/assess';
import { NO_POPULATIONS } from '../../src/domain/trend/populations';
import { reportReading, WRITTEN_AT } from './summary-of-report';

export function reportInput(plan: Plan, series: readonly Series[], over: Partial<ReportInput> = {}): ReportInput {
  return {
    plan, reading: { tables: [], unread: [] }, series, run: assessSeries(series, plan), coverage: coverage(plan, series), findings: [], populations: NO_POPULATIONS, actions: NO_ACTIONS,
    disclosed: { setting: DEFAULT_DISCLOSURE.id, statement: DEFAULT_DISCLOSURE.statement }, disclosureNotes: [DEFAULT_DISCLOSURE.statement],
    writtenAt: WRITTEN_AT, asAt: '2017-09-01', drafts: new Map(), ...over,
  };
}

/** The figures of the 2016/17 annual report. */
export function reportOf2016To17(): ReportInput {
  const { reading, series } = reportReading();
  return reportInput(ssp2016To17, series, { reading });
}
