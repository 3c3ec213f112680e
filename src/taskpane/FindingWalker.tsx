import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../domain/checks/finding';
import { findingTitle } from './finding-titles';
import { FindingLine } from './FindingLine';
import type { FindingsContext } from './findings-context';

export interface FindingWalkerProps {
  /** The one that is looked at; null before the first. */
  readonly current: Finding | null;
  /** Its place among those on show, from 0; -1 where it is not among them. */
  readonly index: number;
  readonly of: number;
  readonly context: FindingsContext;
  readonly onStep: (step: 1 | -1) => void;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  card: {
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** From finding to finding: each step selects the cell in the workbook and shows here what was found there. */
export function FindingWalker({ current, index, of, context, onStep, onBack }: FindingWalkerProps) {
  const styles = useStyles();
  return (
    <div className={styles.part}>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={of === 0} aria-keyshortcuts="Alt+ArrowUp" onClick={() => onStep(-1)}>
          Previous finding
        </Button>
        <Button size="small" disabledFocusable={of === 0} aria-keyshortcuts="Alt+ArrowDown" onClick={() => onStep(1)}>
          Next finding
        </Button>
        {current && (
          <Button size="small" onClick={onBack}>
            Back to the list
          </Button>
        )}
      </div>
      <Caption1>By keyboard: Alt with arrow down for the next, Alt with arrow up for the one before.</Caption1>
      {current && (
        <section className={styles.card} aria-label="The finding that you are at">
          <Caption1>{`${index < 0 ? 'Not among those shown' : `${(index + 1).toLocaleString('en-GB')} of ${of.toLocaleString('en-GB')}`}: ${findingTitle(current.code)}`}</Caption1>
          <FindingLine finding={current} showFix showWhy context={context} at="card" />
        </section>
      )}
    </div>
  );
}
