import { Body1Strong, Button, Caption1, Card, makeStyles, tokens } from '@fluentui/react-components';
import type { ImportPreview, PreviewReturn } from '../../domain/returns/import/preview';
import { dayInWords } from '../../domain/period/calendar';
import { messageBack } from '../../domain/returns/import/message-back';
import { Paragraph } from '../Paragraph';
import { CopyText } from './CopyText';
import { ReturnLines } from './ReturnLines';
import type { Taking } from './taking';

export interface ReturnCardProps {
  readonly own: PreviewReturn;
  readonly preview: ImportPreview;
  readonly taking: Taking;
  readonly onTake: (ids: readonly string[], take: boolean) => void;
  readonly onRemove: () => void;
}

const useStyles = makeStyles({
  card: { minWidth: 0, overflow: 'hidden' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** One return: what it says of itself, what would become of its lines, and what to send back to whoever filled it in. */
export function ReturnCard({ own, preview, taking, onTake, onRemove }: ReturnCardProps) {
  const styles = useStyles();
  const { number, file, summary, declaredBy, declaredOn, refused, noticed } = own;
  const lines = preview.lines.filter(({ inReturn }) => inReturn === number);
  const takeable = lines.filter(({ cells }) => cells !== null).map(({ id }) => id);
  const isNoneLeft = takeable.every((id) => !taking.left.has(id));
  const message = messageBack(preview, number);
  const declared = [declaredBy, declaredOn === null ? null : dayInWords(declaredOn)].filter((part) => part !== null && part !== '').join(', ');
  return (
    <Card className={styles.card} role="group" aria-label={file}>
      <Body1Strong as="h3" block>
        {file}
      </Body1Strong>
      <Paragraph>{summary}</Paragraph>
      {declared !== '' && <Caption1>{`Declared by ${declared}.`}</Caption1>}
      {[...refused, ...noticed].map(({ message: words }) => (
        <Caption1 key={words}>{words}</Caption1>
      ))}
      <ReturnLines lines={lines} left={taking.left} onTake={onTake} />
      <div className={styles.buttons}>
        {takeable.length > 1 && (
          <Button size="small" aria-label={`${isNoneLeft ? 'Take nothing' : 'Take everything'} of ${file}`} onClick={() => onTake(takeable, !isNoneLeft)}>
            {isNoneLeft ? 'Take nothing of it' : 'Take everything of it'}
          </Button>
        )}
        <Button size="small" aria-label={`Set aside ${file}`} onClick={onRemove}>
          Set aside
        </Button>
      </div>
      {message !== null && <CopyText label={`Copy what to send back about ${file}`} words="Copy what to send back" text={message} />}
    </Card>
  );
}
