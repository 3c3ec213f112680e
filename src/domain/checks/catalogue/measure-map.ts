/** What stands on the sheets where the analyst's own decisions are kept. */
import { entry, type At } from './entry';

export const MEASURE_MAP = {
  'match-not-used': entry<At & { label: string; reason: string }>(
    'warning',
    ({ at, label, reason }) => `The accepted match${label === '' ? '' : ` of "${label}"`} at ${at} is not used: ${reason}`,
    () => 'Correct the measure id in that cell, or delete the row. The ids are those of the plan.',
    'Until it can be used, the row is matched by its own wording alone, or not at all.',
  ),
  'choice-not-used': entry<At & { words: string; reason: string }>(
    'warning',
    ({ at, words, reason }) => `The choice "${words}" at ${at} is not used: ${reason}`,
    () => 'Choose again under the table in the pane, or delete the row.',
    'The table is read as it would be without the choice, which may not be what you meant.',
  ),
} as const;
