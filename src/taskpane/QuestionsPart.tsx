import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef } from 'react';
import type { Question } from '../domain/answers/question';
import { answerWork } from './change-work';
import { InitialsField } from './InitialsField';
import { usePaneContext } from './pane-context';
import { isBusy } from './pane-state';
import { Paragraph } from './Paragraph';
import { PartList } from './PartList';
import { QuestionForm } from './QuestionForm';
import { WorkProgress } from './WorkProgress';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: `${tokens.spacingVerticalS} 0 0` },
});

/** What the refused comparisons ask; not there where they ask nothing and nothing was just answered. */
export function QuestionsPart({ questions }: { readonly questions: readonly Question[] }) {
  const styles = useStyles();
  const id = useId();
  const { phase, actions } = usePaneContext();
  const part = useRef<HTMLElement>(null);
  const own = 'change' in phase && phase.change?.kind === 'answer' ? phase : null;
  const outcome = own?.kind === 'changed' ? own.outcome : null;
  useEffect(() => {
    // The form that was answered is gone, and the focus with it: on to this part, above the questions that are left.
    if (outcome !== null) part.current?.focus();
  }, [outcome]);
  if (questions.length === 0 && outcome === null) return null;
  return (
    <section className={styles.part} aria-labelledby={id} ref={part} tabIndex={-1}>
      <Subtitle2 as="h2" block id={id} className={styles.heading}>
        {`Questions (${questions.length.toLocaleString('en-GB')})`}
      </Subtitle2>
      {outcome !== null && <Paragraph>{outcome}</Paragraph>}
      {own?.kind === 'changing' && <WorkProgress progress={own.progress} otherwise="Saving the answer…" onCancel={actions.cancel} />}
      {questions.length > 0 && (
        <>
          <Paragraph>These figures cannot be compared until a day is known. Answers are kept in this workbook, on a sheet named Answers.</Paragraph>
          <InitialsField />
          <PartList
            items={questions}
            keyOf={({ key }) => key}
            render={(question) => (
              <QuestionForm
                question={question}
                busy={isBusy(phase)}
                refusal={own?.kind === 'failed' && own.change?.key === question.key ? own.sentence : null}
                onSave={(value) => actions.change(answerWork(question, value))}
                onSelect={actions.select}
              />
            )}
          />
        </>
      )}
    </section>
  );
}
