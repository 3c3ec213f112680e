import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReadingChoice, TableIdentity } from '../domain/reading-choices/reading-choice';
import { ChangeHere } from './ChangeHere';
import { usePaneContext } from './pane-context';
import { isBusy } from './pane-state';
import { unchooseWork } from './table-work';

export interface ChoicesMadeProps {
  readonly choices: readonly ReadingChoice[];
  readonly table: TableIdentity;
  readonly changeKey: string;
}

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

/** "Leave the column out: Target". */
function inWords({ words, chosen }: ReadingChoice): string {
  return chosen.kind === 'leave-out-column' ? `${words}: ${chosen.column}` : words;
}

/** What the analyst chose of a table, each to be taken back. */
export function ChoicesMade({ choices, table, changeKey }: ChoicesMadeProps) {
  const styles = useStyles();
  const { phase, actions } = usePaneContext();
  return choices.map((choice, index) => {
    const key = `${changeKey}:back:${String(index)}`;
    return (
      <div key={key}>
        <div className={styles.line}>
          <Caption1>{`You chose: ${inWords(choice)}.`}</Caption1>
          <Button
            size="small" disabledFocusable={isBusy(phase)} aria-label={`Take back: ${inWords(choice)}, ${table.sheet}, ${table.address}`}
            onClick={() => actions.change(unchooseWork(choice.table, choice.chosen, key))}
          >
            Take back
          </Button>
        </div>
        <ChangeHere kind="reading-choice" changeKey={key} otherwise="Taking the choice back…" />
      </div>
    );
  });
}
