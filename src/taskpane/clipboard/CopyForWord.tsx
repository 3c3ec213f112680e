import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { usePaneContext } from '../pane-context';
import { useKept } from '../use-kept';
import { blockedWords, copiedWords } from './copied-words';
import { CopyBySelection } from './CopyBySelection';
import { CopyIcon } from './CopyIcon';
import { copyToClipboard, type ToCopy } from './copy-to-clipboard';

export interface CopyForWordProps {
  /** On the button: "Copy for Word". */
  readonly words: string;
  /** What is copied, for the button's full name and for the sentence afterwards. */
  readonly what: string;
  /** Called in the click itself: browsers let a page copy only then. */
  readonly content: () => ToCopy;
  /** The same content on show, for where nothing can be copied by a button. */
  readonly paper: () => ReactNode;
  readonly elsewhere: ReactNode;
  /** Stands beside the button. */
  readonly beside?: ReactNode;
  readonly primary?: boolean;
}

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS, minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  done: { display: 'flex', gap: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground1 },
  sign: { flexShrink: 0, fontWeight: tokens.fontWeightBold, color: tokens.colorStatusSuccessForeground1 },
});

type Outcome = { readonly kind: 'none' | 'copied' } | { readonly kind: 'blocked'; readonly content: ToCopy };

/** A button that copies for Word, down the ladder: the clipboard, a copy event, a selection in the pane, and always the sheet. */
export function CopyForWord({ words, what, content, paper, elsewhere, beside = null, primary = false }: CopyForWordProps) {
  const styles = useStyles();
  const { say } = usePaneContext();
  const [button, keepButton] = useKept<HTMLButtonElement>();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });

  const copied = (): void => {
    setOutcome({ kind: 'copied' });
    say(copiedWords(what));
  };
  const copy = (): void => {
    const made = content();
    setOutcome({ kind: 'none' });
    void copyToClipboard(made).then((how) => {
      if (how !== 'not-copied') {
        copied();
        return;
      }
      setOutcome({ kind: 'blocked', content: made });
      say(blockedWords(what));
    });
  };
  const close = (): void => {
    setOutcome({ kind: 'none' });
    button.current?.focus();
  };

  return (
    <div className={styles.all}>
      <div className={styles.buttons}>
        <Button ref={keepButton} size={primary ? 'medium' : 'small'} icon={<CopyIcon />} aria-label={`${words}: ${what}`} onClick={copy}>
          {words}
        </Button>
        {beside}
      </div>
      {outcome.kind === 'copied' && (
        <Caption1 className={styles.done}>
          <span className={styles.sign} aria-hidden="true">
            ✓
          </span>
          Copied. Click in Word where it should stand, and press Ctrl+V (Command+V on a Mac).
        </Caption1>
      )}
      {outcome.kind === 'blocked' && (
        <CopyBySelection
          content={outcome.content}
          what={what}
          elsewhere={elsewhere}
          paper={paper()}
          onCopied={() => {
            copied();
            button.current?.focus();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}
