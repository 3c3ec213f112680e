import { Field, Input, makeStyles } from '@fluentui/react-components';
import { usePaneContext } from './pane-context';

const useStyles = makeStyles({ initials: { maxWidth: '12em', minWidth: 0 }, field: { minWidth: 0 } });

/** The analyst's initials: typed at one place, they stand at every other. */
export function InitialsField() {
  const styles = useStyles();
  const { initials: [by, setBy] } = usePaneContext();
  return (
    <Field label="Your initials (optional)" className={styles.initials}>
      <Input className={styles.field} input={{ className: styles.field }} value={by} maxLength={40} onChange={(_event, { value }) => setBy(value)} />
    </Field>
  );
}
