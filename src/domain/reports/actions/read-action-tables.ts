/** Action and spend tables together: one call for every report. */
import type { WorkbookSnapshot } from '../../snapshot';
import type { ActionTables } from './action-tables';
import { readActions } from './read-actions';
import { readSpend } from './read-spend';

export function readActionTables(snapshot: WorkbookSnapshot): ActionTables {
  const { actions, notRead } = readActions(snapshot);
  const { spend, notRead: amounts } = readSpend(snapshot);
  return { actions, spend, notRead: [...notRead, ...amounts] };
}
