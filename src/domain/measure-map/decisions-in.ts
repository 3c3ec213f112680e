/** What the analyst decided, as it stands on our own sheets of the workbook. */
import type { Plan } from '../framework/plan';
import { readChoices } from '../reading-choices/read-choices';
import type { WorkbookSnapshot } from '../snapshot';
import type { Decisions } from '../table/decisions';
import { readMeasureMap } from './read-measure-map';

/** Accepted matches of this plan, and choices of how tables are read; none of the former without a plan. */
export function decisionsIn(snapshot: Pick<WorkbookSnapshot, 'sheets'>, plan: Plan | null): Decisions {
  return { accepted: readMeasureMap(snapshot, plan).accepted, choices: readChoices(snapshot) };
}
