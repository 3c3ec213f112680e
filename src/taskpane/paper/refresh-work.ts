/** Reading the workbook again for what was typed on our sheets since, as a recipe. */
import type { ChangeWork } from '../change-work';

/** `key` names the part of the pane that asked. */
export function refreshWork(key: string): ChangeWork {
  return {
    change: { kind: 'refresh', key },
    outcome: () => 'The workbook is read again. What is copied now is as it stands.',
  };
}
