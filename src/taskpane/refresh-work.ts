/** Reading the workbook again for what was changed in it since, as a recipe: what is open and typed in the pane stays. */
import { counted } from './counted';
import type { ChangeWork } from './change-work';

/** `key` names the part of the pane that asked. */
export function refreshWork(key: string): ChangeWork {
  return {
    change: { kind: 'refresh', key },
    outcome: ({ findings }) => `The workbook is read again, with ${counted(findings.length, 'finding', 'findings')}. What is shown and copied is as it stands now.`,
  };
}
