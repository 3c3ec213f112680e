import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneContext } from './pane-context';
import { isBusy, understandingOf } from './pane-state';
import { Part } from './Part';
import { SummaryChoices } from './SummaryChoices';
import { useChoices } from './use-choices';
import { WritePanel } from './WritePanel';

const useStyles = makeStyles({ tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

/** Theme summaries: what they are to show, and the button that writes them. */
export function SummariesTab() {
  const styles = useStyles();
  const { phase, actions } = usePaneContext();
  const [choices, setChoices] = useChoices();
  return (
    <div className={styles.tab}>
      <Part heading="Theme summaries">
        {understandingOf(phase)?.plan && <SummaryChoices choices={choices} disabled={isBusy(phase)} onChange={setChoices} />}
        <WritePanel phase={phase} onWrite={() => actions.write(choices)} onCancel={actions.cancel} onSelect={actions.select} />
      </Part>
    </div>
  );
}
