import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Finding } from '../domain/checks/finding';
import { ChangeHere } from './ChangeHere';
import { acknowledgeWork } from './change-work';
import { InitialsField } from './InitialsField';
import { usePaneContext } from './pane-context';
import { isBusy } from './pane-state';
import { useKept } from './use-kept';

export interface AcknowledgeFormProps {
  readonly findings: readonly Finding[];
  /** The finding or group at which it was asked. */
  readonly changeKey: string;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  form: { width: '100%', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  field: { minWidth: 0, maxWidth: '100%' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Why these findings may stand. Enter in a field saves too. */
export function AcknowledgeForm({ findings, changeKey, onClose }: AcknowledgeFormProps) {
  const styles = useStyles();
  const { phase, actions } = usePaneContext();
  const [reason, setReason] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [field, keepField] = useKept<HTMLInputElement>();
  const busy = isBusy(phase);
  useEffect(() => field.current?.focus(), [field]);
  const save = (): void => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') field.current?.focus();
    else actions.change(acknowledgeWork(findings, reason, changeKey));
  };
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) save();
      }}
    >
      <Field
        label="Why this may stand"
        hint="Kept on the Validation sheet of this workbook."
        className={styles.field}
        {...(isMissing && reason.trim() === '' ? { validationState: 'error', validationMessage: 'Give a reason, for whoever reads the Validation sheet.' } : {})}
      >
        <Input ref={keepField} className={styles.field} input={{ className: styles.field }} autoComplete="off" value={reason} onChange={(_event, { value }) => setReason(value)} />
      </Field>
      <InitialsField />
      <div className={styles.buttons}>
        <Button type="submit" size="small" disabledFocusable={busy}>
          Save the reason
        </Button>
        <Button size="small" onClick={onClose}>
          Close
        </Button>
      </div>
      <ChangeHere kind="acknowledge" changeKey={changeKey} otherwise="Saving the reason…" />
    </form>
  );
}
