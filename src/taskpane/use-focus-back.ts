import { useEffect } from 'react';
import { usePaneContext } from './pane-context';
import type { ChangeKind } from './pane-state';
import { useKept } from './use-kept';

/** For the button that asked for a change of this kind and key: it has the focus again when that is done, since writing brings sheets to the front. */
export function useFocusBack(kind: ChangeKind, key: string): (button: HTMLButtonElement | null) => void {
  const { phase } = usePaneContext();
  const [button, keepButton] = useKept<HTMLButtonElement>();
  const done = phase.kind === 'changed' && phase.change.kind === kind && phase.change.key === key ? phase : null;
  useEffect(() => {
    if (done) button.current?.focus();
  }, [done, button]);
  return keepButton;
}
