/** What an action of a request does, told from the request alone. */
import type { ActionInfo, Batch } from './protocol';

/** "GetRange.Clear", in the names of the wire: the last step of the object's path and the member; the path's step alone for the making of an object. */
export function memberOf(action: ActionInfo, batch: Batch): string {
  const path = batch.ObjectPaths[String(action.ObjectPathId)]?.Name ?? '';
  return action.Name === '' ? path : `${path}.${action.Name}`;
}
