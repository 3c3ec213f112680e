import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { CellLink } from './CellLink';
import { usePaneContext } from './pane-context';
import type { ChangeKind } from './pane-state';

export interface ChangeOutcomeProps {
  readonly kinds: readonly ChangeKind[];
}

const useStyles = makeStyles({
  place: { outlineOffset: '2px', scrollMarginTop: '80px' },
  sheets: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** What became of the last change of these kinds. What it was asked at may be gone, so the focus comes here. */
export function ChangeOutcome({ kinds }: ChangeOutcomeProps) {
  const styles = useStyles();
  const { phase, actions } = usePaneContext();
  const place = useRef<HTMLDivElement>(null);
  const changed = phase.kind === 'changed' && kinds.includes(phase.change.kind) ? phase : null;
  useEffect(() => {
    if (changed) place.current?.focus();
  }, [changed]);
  if (!changed) return null;
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          {changed.outcome}
          {changed.sheets.length > 0 && (
            <span className={styles.sheets}>
              {changed.sheets.map(({ mark, name }) => (
                <CellLink key={mark} sheet={name} address={null} onSelect={actions.select} />
              ))}
            </span>
          )}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
