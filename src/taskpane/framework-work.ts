/** Writing the framework of record, as a recipe. */
import type { Plan } from '../domain/framework/plan';
import { named, type ChangeWork } from './change-work';
import { OWN_FRAMEWORK } from './pane-state';
import { workflows } from './workflows';

/** Null for a blank framework. A filled one is what the workbook is read against from then on. */
export function frameworkWork(plan: Plan | null, replace: boolean): ChangeWork {
  return {
    change: { kind: 'framework', key: 'framework' },
    run: async (_understanding, { port }, options) => (await workflows()).writeFramework(port, plan ?? 'blank', { replace, ...options }),
    outcome: (_newer, sheets) =>
      plan
        ? `Sheet ${named(sheets)} holds the measures of ${plan.title}. The workbook is read against it from now on.`
        : `Sheet ${named(sheets)} is ready to be filled. Give each measure a row, its themes on the sheet beside it, and read the workbook again.`,
    ...(plan ? { choice: OWN_FRAMEWORK } : {}),
  };
}
