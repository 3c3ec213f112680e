import { Button, Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { ReadSince } from './ReadSince';
import { useKept } from '../use-kept';

export interface PaneHeaderProps {
  readonly areStepsShown: boolean;
  readonly onSteps: () => void;
}

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', columnGap: tokens.spacingHorizontalS },
  title: { margin: 0 },
});

/** What stands above the tabs, whichever is chosen: the name, the first steps for who wants them, and when the workbook was read. */
export function PaneHeader({ areStepsShown, onSteps }: PaneHeaderProps) {
  const styles = useStyles();
  const [steps, keepSteps] = useKept<HTMLButtonElement>();
  const wereShown = useRef(areStepsShown);
  useEffect(() => {
    // Hidden by a button among them, which went with them: the focus stays where they can be had again.
    if (wereShown.current && !areStepsShown && document.activeElement === document.body) steps.current?.focus();
    wereShown.current = areStepsShown;
  }, [areStepsShown, steps]);
  return (
    <header className={styles.header}>
      <div className={styles.row}>
        <Subtitle1 as="h1" block className={styles.title}>
          Plan Performance
        </Subtitle1>
        <Button ref={keepSteps} size="small" appearance="subtle" aria-expanded={areStepsShown} onClick={onSteps}>
          First steps
        </Button>
      </div>
      <ReadSince />
    </header>
  );
}
