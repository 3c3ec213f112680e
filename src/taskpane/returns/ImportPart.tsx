import { Button, MessageBar, MessageBarBody, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { Rests } from '../../domain/in-parts';
import type { ImportPreview } from '../../domain/returns/import/preview';
import type { Understanding } from '../../workflow/understanding';
import { ChangeHere } from '../ChangeHere';
import { ChangeOutcome } from '../ChangeOutcome';
import { counted } from '../counted';
import { ErrorMessage } from '../ErrorMessage';
import { InitialsField } from '../InitialsField';
import { usePaneContext } from '../pane-context';
import { isBusy } from '../pane-state';
import { Paragraph } from '../Paragraph';
import { Part } from '../Part';
import { PartList } from '../PartList';
import type { Workflows } from '../workflows';
import type { Asking } from './asking';
import { ImportQuestions } from './ImportQuestions';
import { importWork } from './return-work';
import { ReturnCard } from './ReturnCard';
import { ReturnFiles } from './ReturnFiles';
import { linesTaken, TAKE_ALL, withAnswer, withLines } from './taking';
import { useReturnFiles } from './use-return-files';
import { useWorkedOut } from './use-worked-out';

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' }, part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS } });

/** Returns taken in: files read, what each would do shown, questions asked, and then all that is ticked written in one go. */
export function ImportPart({ understanding, asking: { quarter } }: { readonly understanding: Understanding; readonly asking: Asking }) {
  const styles = useStyles();
  const { phase, actions } = usePaneContext();
  const { returns, isReading, trouble: unread, add, remove } = useReturnFiles();
  const work = useCallback(function* preview(list: Workflows): Rests<ImportPreview | null> {
    return returns.length === 0 ? null : yield* list.previewImportInParts(understanding, returns, quarter);
  }, [understanding, returns, quarter]);
  const { result: preview, trouble: unheld } = useWorkedOut(work, 'import');
  const trouble = unread ?? unheld;
  const [taking, setTaking] = useState(TAKE_ALL);
  const taken = useMemo(() => (preview ? linesTaken(preview, taking) : []), [preview, taking]);
  return (
    <Part heading="Take returns in">
      <ChangeOutcome kinds={['import']} />
      <ReturnFiles disabled={isBusy(phase) || isReading} onFiles={add} />
      {isReading && <Spinner size="tiny" label="Reading the returns…" labelPosition="after" />}
      {trouble !== null && <ErrorMessage title="Nothing can be taken in." sentence={trouble} />}
      <div role="status">{preview && <Paragraph>{inShort(preview, taken.length, preview.questions.filter(({ id }) => taking.answers[id] === undefined).length)}</Paragraph>}</div>
      {preview && preview.returns.length > 0 && (
        <div className={styles.part}>
          {preview.questions.length > 0 && (
            <>
              <MessageBar intent="warning" layout="multiline">
                <MessageBarBody>{`${counted(preview.questions.length, 'question', 'questions')} first. What waits for an answer is not taken.`}</MessageBarBody>
              </MessageBar>
              <ImportQuestions questions={preview.questions} answers={taking.answers} onAnswer={(ids, choice) => setTaking(withAnswer(taking, ids, choice))} />
            </>
          )}
          <PartList
            items={preview.returns}
            keyOf={({ number, fingerprint }) => `${String(number)}:${fingerprint}`}
            render={(own) => (
              <ReturnCard
                own={own} preview={preview} taking={taking} onTake={(ids, take) => setTaking(withLines(taking, ids, take))}
                onRemove={() => remove(own.file)}
              />
            )}
          />
          <InitialsField />
          <Button
            appearance="primary" className={styles.start} disabledFocusable={isBusy(phase) || taken.length === 0}
            onClick={() => actions.change(importWork(preview, taken.map(({ id }) => id), taking.answers))}
          >
            {taken.length === 0 ? 'Nothing to take in' : `Take in ${counted(taken.length, 'figure', 'figures')}`}
          </Button>
        </div>
      )}
      <ChangeHere kind="import" changeKey="import" otherwise="Writing the Indicator data sheet…" />
    </Part>
  );
}

/** "2 returns are read. 14 figures can be taken in, and 1 question waits." */
function inShort({ returns }: ImportPreview, taken: number, open: number): string {
  const waits = open > 0 ? `, and ${counted(open, 'question waits', 'questions wait')}` : '';
  return `${counted(returns.length, 'return is', 'returns are')} read. ${counted(taken, 'figure', 'figures')} can be taken in${waits}.`;
}
