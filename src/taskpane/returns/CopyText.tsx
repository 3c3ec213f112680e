import { Button, Field, Textarea, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { escapeWords } from '../../domain/render/html/escape';
import { copyToClipboard } from '../clipboard/copy-to-clipboard';
import { usePaneContext } from '../pane-context';

export interface CopyTextProps {
  readonly words: string;
  /** The button's name for a screen reader, where its words alone are not enough. */
  readonly label: string;
  readonly text: string;
}

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' }, field: { minWidth: 0 } });

/** A text to be pasted into an e-mail. Where copying is blocked it is shown, selected, to be copied by hand. */
export function CopyText({ words, label, text }: CopyTextProps) {
  const styles = useStyles();
  const { say } = usePaneContext();
  const [state, setState] = useState<'not-asked' | 'copied' | 'blocked'>('not-asked');
  const copy = async (): Promise<void> => {
    const copied = await copyToClipboard({ html: `<p>${escapeWords(text)}</p>`, text });
    setState(copied === 'not-copied' ? 'blocked' : 'copied');
    if (copied !== 'not-copied') say('Copied. Paste it into an e-mail.');
  };
  return (
    <>
      <Button size="small" className={styles.start} aria-label={state === 'copied' ? `Copied: ${label}` : label} onClick={() => void copy()}>
        {state === 'copied' ? 'Copied' : words}
      </Button>
      {state === 'blocked' && (
        <Field label="Excel did not allow copying here. Select this text and press Ctrl+C." className={styles.field}>
          <Textarea readOnly value={text} rows={8} onFocus={({ currentTarget }) => currentTarget.select()} />
        </Field>
      )}
    </>
  );
}
