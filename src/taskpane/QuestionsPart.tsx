import { Field, Input, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { Question } from '../domain/answers/question';
import { isBusy, type Phase } from './pane-state';
import { Paragraph } from './Paragraph';
import { PartList } from './PartList';
import { QuestionForm } from './QuestionForm';
import { WorkProgress } from './WorkProgress';

export interface QuestionsPartProps {
  readonly questions: readonly Question[];
  readonly phase: Phase;
  readonly onAnswer: (question: Question, value: string, by: string) => void;
  readonly onSelect: (sheet: string, address: string | null) => void;
  readonly onStop: () => void;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: `${tokens.spacingVerticalS} 0 0` },
  initials: { maxWidth: '12em', minWidth: 0 },
  field: { minWidth: 0 },
});

/** What the refused comparisons ask; not there where they ask nothing and nothing was just answered. */
export function QuestionsPart({ questions, phase, onAnswer, onSelect, onStop }: QuestionsPartProps) {
  const styles = useStyles();
  const id = useId();
  const [by, setBy] = useState('');
  const part = useRef<HTMLElement | null>(null);
  const keepPart = useCallback((element: HTMLElement | null) => {
    part.current = element;
  }, []);
  const outcome = phase.kind === 'answered' ? phase.outcome : null;
  const answered = outcome !== null;
  useEffect(() => {
    // The form that was answered is gone, and the focus with it: on to this part, above the questions that are left.
    if (answered) part.current?.focus();
  }, [answered]);
  if (questions.length === 0 && outcome === null) return null;
  return (
    <section className={styles.part} aria-labelledby={id} ref={keepPart} tabIndex={-1}>
      <Subtitle2 as="h2" block id={id} className={styles.heading}>
        {`Questions (${questions.length.toLocaleString('en-GB')})`}
      </Subtitle2>
      {outcome !== null && <Paragraph>{outcome}</Paragraph>}
      {phase.kind === 'answering' && <WorkProgress progress={phase.progress} otherwise="Saving the answer…" onStop={onStop} />}
      {questions.length > 0 && (
        <>
          <Paragraph>These figures cannot be compared until a day is known. Answers are kept in this workbook, on a sheet named Answers.</Paragraph>
          <Field label="Your initials (optional)" className={styles.initials}>
            <Input className={styles.field} input={{ className: styles.field }} value={by} maxLength={40} onChange={(_event, { value }) => setBy(value)} />
          </Field>
          <PartList
            items={questions}
            keyOf={({ key }) => key}
            render={(question) => (
              <QuestionForm
                question={question}
                busy={isBusy(phase)}
                refusal={phase.kind === 'failed' && phase.questionKey === question.key ? phase.sentence : null}
                onSave={(value) => onAnswer(question, value, by)}
                onSelect={onSelect}
              />
            )}
          />
        </>
      )}
    </section>
  );
}
