import { useMemo, useState } from 'react';
import { settingsIn } from '../domain/settings/settings-sheet';
import { DEFAULT_SETTINGS, type WorkbookSettings } from '../domain/settings/workbook-settings';
import { usePaneContext } from './pane-context';
import { understandingOf } from './pane-state';

/** What an output is made with: the workbook's settings to begin with, and again once those change; else as it was last chosen here. */
export function useChoices(): readonly [choices: WorkbookSettings, choose: (choices: WorkbookSettings) => void] {
  const snapshot = understandingOf(usePaneContext().phase)?.snapshot;
  const settings = useMemo(() => (snapshot ? settingsIn(snapshot).settings : DEFAULT_SETTINGS), [snapshot]);
  const kept = JSON.stringify(settings);
  const [choices, choose] = useState(settings);
  const [begunWith, setBegunWith] = useState(kept);
  if (begunWith !== kept) {
    setBegunWith(kept);
    choose(settings);
    return [settings, choose];
  }
  return [choices, choose];
}
