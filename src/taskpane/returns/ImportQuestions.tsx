import { Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { Answers } from '../../domain/returns/import/accept';
import { NOT_TAKEN, type ImportQuestion } from '../../domain/returns/import/preview';

export interface ImportQuestionsProps {
  readonly questions: readonly ImportQuestion[];
  readonly answers: Answers;
  readonly onAnswer: (question: string, choice: string) => void;
}

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  field: { minWidth: 0, paddingLeft: tokens.spacingHorizontalM, borderLeft: `3px solid ${tokens.colorPaletteMarigoldBorderActive}` },
});

/** What has to be decided before anything that it touches is taken. Until then, and by default, it is not. */
export function ImportQuestions({ questions, answers, onAnswer }: ImportQuestionsProps) {
  const styles = useStyles();
  return (
    <div className={styles.list}>
      {questions.map(({ id, text, choices }) => (
        <Field key={id} label={text} className={styles.field}>
          <RadioGroup value={answers[id] ?? NOT_TAKEN} onChange={(_event, { value }) => onAnswer(id, value)}>
            {choices.map((choice) => (
              <Radio key={choice.id} value={choice.id} label={choice.words} />
            ))}
          </RadioGroup>
        </Field>
      ))}
    </div>
  );
}
