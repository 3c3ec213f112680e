import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { ChangeHere } from '../ChangeHere';
import { usePaneContext } from '../pane-context';
import { isBusy } from '../pane-state';
import { useFocusBack } from '../use-focus-back';
import { refreshWork } from '../refresh-work';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  words: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0 },
});

/** Says that what is copied is as it was last read, with the button that reads again. `part` names the tab. */
export function ReadAgain({ part }: { readonly part: string }) {
  const styles = useStyles();
  const { phase, actions } = usePaneContext();
  const keepButton = useFocusBack('refresh', part);
  return (
    <>
      <div className={styles.row}>
        <Caption1 className={styles.words}>What is copied is as the workbook was last read. If figures or words changed since, read it again.</Caption1>
        <Button ref={keepButton} size="small" className={styles.button} disabledFocusable={isBusy(phase)} onClick={() => actions.change(refreshWork(part))}>
          Read again for Word
        </Button>
      </div>
      <ChangeHere kind="refresh" changeKey={part} otherwise="Reading the workbook…" />
    </>
  );
}
