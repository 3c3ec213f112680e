import { makeStyles, tokens } from '@fluentui/react-components';
import { hasTables } from '../../domain/table/has-tables';
import type { Understanding } from '../../workflow/understanding';
import { usePaneContext } from '../pane-context';
import { isBusy } from '../pane-state';
import { Part } from '../Part';
import { useChoices } from '../use-choices';
import { AuditPart } from './AuditPart';
import { SummaryChoices } from './SummaryChoices';
import { SummarySheets } from './SummarySheets';
import { ThemePapers } from './ThemePapers';
import { WritePanel } from './WritePanel';

const useStyles = makeStyles({ tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL } });

/** Theme summaries: what they are to show, the button that writes them, their tables for Word, and the check of the accessible ones. */
export function SummariesTab({ understanding }: { readonly understanding: Understanding }) {
  const styles = useStyles();
  const { phase, actions } = usePaneContext();
  const [choices, setChoices] = useChoices();
  const canWrite = understanding.plan !== null && hasTables(understanding.reading);
  return (
    <div className={styles.tab}>
      <Part heading="Theme summaries">
        {canWrite && <SummaryChoices understanding={understanding} choices={choices} disabled={isBusy(phase)} onChange={setChoices} />}
        <WritePanel phase={phase} onWrite={() => actions.write(choices)} onCancel={actions.cancel} />
      </Part>
      <SummarySheets understanding={understanding} />
      {canWrite && <ThemePapers understanding={understanding} choices={choices} />}
      <AuditPart understanding={understanding} />
    </div>
  );
}
