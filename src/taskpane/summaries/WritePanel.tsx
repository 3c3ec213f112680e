import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId } from 'react';
import { hasTables } from '../../domain/table/has-tables';
import { isBusy, understandingOf, type Phase } from '../pane-state';
import { useKept } from '../use-kept';
import { WorkProgress } from '../WorkProgress';

export interface WritePanelProps {
  readonly phase: Phase;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

const NO_TABLES = 'No indicator table was found in this workbook, so there is nothing to summarise yet. Put one on a sheet, or take returns in on the Returns tab, and read again.';

/** Why nothing can be written yet, or null where it can. */
function hindrance(phase: Phase): string | null {
  const understanding = understandingOf(phase);
  if (!understanding) return 'Read the workbook first.';
  if (!understanding.plan) return 'Choose the plan on the Read tab and read the workbook again: the plan says which themes there are.';
  return hasTables(understanding.reading) ? null : NO_TABLES;
}

export function WritePanel({ phase, onWrite, onCancel }: WritePanelProps) {
  const styles = useStyles();
  const hint = useId();
  const [button, keepButton] = useKept<HTMLButtonElement>();
  const why = isBusy(phase) ? null : hindrance(phase);

  const ended = phase.kind === 'written' || (phase.kind === 'failed' && phase.during === 'writing');
  useEffect(() => {
    // Writing brings sheets to the front, which takes the focus from the pane.
    if (ended) button.current?.focus();
  }, [ended, button]);

  return (
    <section className={styles.part}>
      <Button
        ref={keepButton}
        appearance={why === null && !isBusy(phase) ? 'primary' : 'secondary'}
        disabledFocusable={isBusy(phase) || why !== null}
        aria-describedby={why === null ? undefined : hint}
        onClick={onWrite}
      >
        Write theme summaries
      </Button>
      {why !== null && <Caption1 id={hint}>{why}</Caption1>}
      {phase.kind === 'writing' && <WorkProgress progress={phase.progress} otherwise="Writing the theme summaries…" onCancel={onCancel} />}
    </section>
  );
}
