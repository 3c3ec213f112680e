import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Field, Radio, RadioGroup, makeStyles, tokens } from '@fluentui/react-components';
import type { Answers } from '../../domain/returns/import/accept';
import { NOT_TAKEN, type ImportQuestion } from '../../domain/returns/import/preview';
import { counted } from '../counted';
import { PartList } from '../PartList';
import { alikeQuestions, answerOfAll, MANY_ALIKE, type AlikeQuestions } from './alike-questions';

export interface ImportQuestionsProps {
  readonly questions: readonly ImportQuestion[];
  readonly answers: Answers;
  readonly onAnswer: (questions: readonly string[], choice: string) => void;
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
      {alikeQuestions(questions).map((alike) =>
        alike.questions.length < MANY_ALIKE ? (
          alike.questions.map((question) => <OneQuestion key={question.id} question={question} answers={answers} onAnswer={onAnswer} />)
        ) : (
          <ManyAlike key={alike.key} alike={alike} answers={answers} onAnswer={onAnswer} />
        ))}
    </div>
  );
}

interface OneProps extends Pick<ImportQuestionsProps, 'answers' | 'onAnswer'> {
  readonly question: ImportQuestion;
}

function OneQuestion({ question: { id, text, choices }, answers, onAnswer }: OneProps) {
  return <Choice label={text} value={answers[id] ?? NOT_TAKEN} choices={choices} onChoose={(choice) => onAnswer([id], choice)} />;
}

/** One answer for all of them, and each of them below. */
function ManyAlike({ alike, answers, onAnswer }: { readonly alike: AlikeQuestions } & Pick<ImportQuestionsProps, 'answers' | 'onAnswer'>) {
  const { questions } = alike;
  const many = counted(questions.length, 'figure asks', 'figures ask');
  return (
    <div role="group" aria-label={`${many} the same`}>
      <Choice
        label={`${many} the same. For example: ${questions[0]?.text ?? ''} Answer all of them alike, or one by one below.`}
        value={answerOfAll(alike, answers) ?? ''} choices={questions[0]?.choices ?? []} onChoose={(choice) => onAnswer(questions.map(({ id }) => id), choice)}
      />
      <Accordion collapsible>
        <AccordionItem value="each">
          <AccordionHeader as="h3" size="small">{`One by one (${questions.length.toLocaleString('en-GB')})`}</AccordionHeader>
          <AccordionPanel>
            <PartList items={questions} keyOf={({ id }) => id} render={(question) => <OneQuestion question={question} answers={answers} onAnswer={onAnswer} />} />
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </div>
  );
}

interface ChoiceProps extends Pick<ImportQuestion, 'choices'> {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (choice: string) => void;
}

function Choice({ label, value, choices, onChoose }: ChoiceProps) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <RadioGroup value={value} onChange={(_event, data) => onChoose(data.value)}>
        {choices.map((choice) => (
          <Radio key={choice.id} value={choice.id} label={choice.words} />
        ))}
      </RadioGroup>
    </Field>
  );
}
