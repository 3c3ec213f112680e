/** Everything that is known of a workbook after one reading: the pane, the commands and the command line share it. */
import { checkWorkbook } from '../domain/checks/check';
import { coverage, type Coverage } from '../domain/checks/coverage';
import type { Finding } from '../domain/checks/finding';
import type { Plan } from '../domain/framework/plan';
import type { Series } from '../domain/observation';
import type { WorkbookSnapshot } from '../domain/snapshot';
import type { Reading } from '../domain/table/indicator-table';
import { readTables } from '../domain/table/read-tables';
import { toSeries } from '../domain/table/series';
import { assessSeries, type AssessmentRun } from '../domain/trend/assess';

export interface Understanding {
  /** Null where no plan was chosen: tables are still read, and assessed with no polarity. */
  readonly plan: Plan | null;
  readonly snapshot: WorkbookSnapshot;
  readonly reading: Reading;
  readonly series: readonly Series[];
  readonly run: AssessmentRun;
  readonly findings: readonly Finding[];
  /** Empty without a plan. */
  readonly coverage: readonly Coverage[];
}

/** Read → check → assess, as one pure function of what stands in the workbook and the plan. */
export function understand(snapshot: WorkbookSnapshot, plan: Plan | null): Understanding {
  const reading = readTables(snapshot, plan);
  const series = toSeries(reading);
  const run = assessSeries(series, plan);
  const findings = checkWorkbook({ snapshot, reading, series, assessments: run.assessments, plan });
  return { plan, snapshot, reading, series, run, findings, coverage: plan ? coverage(plan, series) : [] };
}
