import { Body1, Button, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import type { Progress } from '../workflow/workbook-port';

export interface WorkProgressProps {
  readonly progress: Progress | null;
  /** The words until the work tells its own. */
  readonly otherwise: string;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  words: { flexGrow: 1, minWidth: 0 },
});

export function WorkProgress({ progress, otherwise, onCancel }: WorkProgressProps) {
  const styles = useStyles();
  const words = progress?.words ?? otherwise;
  const known = progress !== null && progress.of > 0 ? { value: progress.done, max: progress.of } : {};
  return (
    <div>
      <div className={styles.row}>
        <Body1 className={styles.words}>{words}</Body1>
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      </div>
      <ProgressBar aria-label={words} {...known} />
    </div>
  );
}
