/** Everything that is known of a workbook after one reading: the pane, the commands and the command line share it. */
import { applyAnswers } from '../domain/answers/apply-answers';
import type { Question } from '../domain/answers/question';
import { questionsOfInParts } from '../domain/answers/questions-of';
import { readAnswers } from '../domain/answers/read-answers';
import { checkWorkbookInParts } from '../domain/checks/check';
import { coverageInParts, type Coverage } from '../domain/checks/coverage';
import type { Finding } from '../domain/checks/finding';
import type { Plan } from '../domain/framework/plan';
import { frameworkInUse } from '../domain/framework/sheet/framework-in-use';
import { during, type InParts, type Step, whole } from '../domain/in-parts';
import { decisionsIn } from '../domain/measure-map/decisions-in';
import type { Series } from '../domain/observation';
import type { WorkbookSnapshot } from '../domain/snapshot';
import type { Reading } from '../domain/table/indicator-table';
import { readTablesInParts } from '../domain/table/read-tables';
import { GATHERING, toSeriesInParts } from '../domain/table/series';
import { assessSeriesInParts, type AssessmentRun } from '../domain/trend/assess';
import { populationsInParts, withoutPopulationsInParts, type Populations } from '../domain/trend/populations';

export interface Understanding {
  /** Null where no plan was chosen: tables are still read, and assessed with no polarity. */
  readonly plan: Plan | null;
  readonly snapshot: WorkbookSnapshot;
  readonly reading: Reading;
  /** What rates and counts are taken over; population rows are in no series. */
  readonly populations: Populations;
  /** With the analyst's answers, as far as they can be used, in the periods. */
  readonly series: readonly Series[];
  readonly run: AssessmentRun;
  readonly findings: readonly Finding[];
  /** What the refused comparisons still ask. */
  readonly questions: readonly Question[];
  /** Empty without a plan. */
  readonly coverage: readonly Coverage[];
}

/**
 * Read → answer → assess → check, as one pure function of what stands in the workbook and the plan. Where the user named no plan
 * (`named` is null) it is the workbook's own framework, or, where that cannot be used, the last good one (`lastGood`, else framework-in-use.ts).
 */
export function understand(snapshot: WorkbookSnapshot, named: Plan | null, lastGood: Plan | null = null): Understanding {
  return whole(understandInParts(snapshot, named, lastGood));
}

/** The same in steps, for whoever has a page to keep alive. */
export function* understandInParts(snapshot: WorkbookSnapshot, named: Plan | null, lastGood: Plan | null = null, asAt?: string): InParts<Understanding> {
  const plan = named ?? frameworkInUse(snapshot, lastGood).plan;
  return yield* understandReading(snapshot, plan, yield* readTablesInParts(snapshot, plan, decisionsIn(snapshot, plan)), asAt);
}

const ASKING: Step = { words: 'Looking for questions', done: 0, of: 1 };

/** What follows from tables that were already read against this plan, in steps. `asAt` is the day of the check (ISO 8601), where it is to count. */
export function* understandReading(snapshot: WorkbookSnapshot, plan: Plan | null, reading: Reading, asAt?: string): InParts<Understanding> {
  yield GATHERING;
  const gathered = yield* during(GATHERING, toSeriesInParts(yield* during(GATHERING, withoutPopulationsInParts(reading)), plan));
  const { series, notUsed } = applyAnswers(gathered, readAnswers(snapshot));
  yield GATHERING;
  const populations = yield* during(GATHERING, populationsInParts(reading, plan?.partnership ?? null));
  const run = yield* assessSeriesInParts(series, plan, { populations });
  const findings = yield* checkWorkbookInParts({ snapshot, reading, series, assessments: run.assessments, plan, answersNotUsed: notUsed, ...(asAt === undefined ? {} : { asAt }) });
  const questions = yield* during(ASKING, questionsOfInParts(series));
  yield ASKING;
  const covered = plan ? yield* during(ASKING, coverageInParts(plan, series)) : [];
  return { plan, snapshot, reading, populations, series, run, findings, questions, coverage: covered };
}
