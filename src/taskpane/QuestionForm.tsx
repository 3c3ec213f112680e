import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Question } from '../domain/answers/question';
import { CellLink } from './CellLink';
import { Paragraph } from './Paragraph';
import { useKept } from './use-kept';

export interface QuestionFormProps {
  readonly question: Question;
  readonly busy: boolean;
  /** Why the answer was not saved, as a sentence; null where there is nothing to say. */
  readonly refusal: string | null;
  /** What was typed. */
  readonly onSave: (value: string) => void;
  readonly onSelect: (sheet: string, address: string | null) => void;
}

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  field: { minWidth: 0, maxWidth: '100%' },
});

/**
 * One question: its figure, a field for the day, and a button. Enter in the field saves too. Not the browser's own date field: that
 * one takes month before day wherever Office or the browser is set to American English.
 */
export function QuestionForm({ question, busy, refusal, onSave, onSelect }: QuestionFormProps) {
  const styles = useStyles();
  const { sheet, cell, measure, source, period, words } = question;
  const [value, setValue] = useState('');
  const [field, keepField] = useKept<HTMLInputElement>();
  useEffect(() => {
    if (refusal !== null) field.current?.focus();
  }, [refusal, field]);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) onSave(value);
      }}
    >
      <div role="group" aria-label={`${measure}, ${source}`} className={styles.form}>
        <CellLink sheet={sheet} address={cell} onSelect={onSelect} />
        <Paragraph>{`${measure}, ${source}, ${period}`}</Paragraph>
        <Field
          label={words}
          hint="Day/month/year, such as 01/04/2016, or 1 April 2016."
          className={styles.field}
          {...(refusal === null ? {} : { validationState: 'error', validationMessage: refusal })}
        >
          <Input
            ref={keepField}
            className={styles.field}
            input={{ className: styles.field }}
            autoComplete="off"
            value={value}
            onChange={(_event, data) => setValue(data.value)}
          />
        </Field>
        <Button type="submit" disabledFocusable={busy} aria-label={`Save: ${measure}, ${source}. ${words}`}>
          Save
        </Button>
      </div>
    </form>
  );
}
