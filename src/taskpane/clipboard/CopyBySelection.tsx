import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, type ClipboardEvent, type ReactNode } from 'react';
import { usePaperStyles } from '../paper/paper-style';
import { blockedWords } from './copied-words';
import type { ToCopy } from './copy-to-clipboard';

export interface CopyBySelectionProps {
  readonly content: ToCopy;
  readonly what: string;
  /** Where else it can be copied from: its sheet, or how to get one. */
  readonly elsewhere: ReactNode;
  /** The same content on show. */
  readonly paper: ReactNode;
  readonly onCopied: () => void;
  readonly onClose: () => void;
}

const useStyles = makeStyles({
  all: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, alignSelf: 'stretch', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/**
 * The last way but the sheet, where the host lets the page copy nothing: what is to be copied stands in the pane, selected, and the user's
 * own Ctrl+C takes it. While all of it is selected that copies the very HTML and text that the button would have; a part is copied as it is.
 */
export function CopyBySelection({ content, what, elsewhere, paper, onCopied, onClose }: CopyBySelectionProps) {
  const styles = useStyles();
  const { paper: paperStyle } = usePaperStyles();
  const region = useRef<HTMLDivElement>(null);
  const select = useCallback(() => {
    if (!region.current) return;
    region.current.focus();
    window.getSelection()?.selectAllChildren(region.current);
  }, []);
  useEffect(select, [select]);

  const onCopy = (event: ClipboardEvent): void => {
    const { anchorNode, focusNode } = window.getSelection() ?? {};
    if (anchorNode !== region.current || focusNode !== region.current) return;
    event.clipboardData.setData('text/html', content.html);
    event.clipboardData.setData('text/plain', content.text);
    event.preventDefault();
    onCopied();
  };

  return (
    <div className={styles.all}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {blockedWords(what)} {elsewhere}
        </MessageBarBody>
      </MessageBar>
      <div ref={region} role="region" aria-label={`${what}: press Ctrl+C to copy`} tabIndex={0} className={paperStyle} onCopy={onCopy}>
        {paper}
      </div>
      <div className={styles.buttons}>
        <Button size="small" onClick={select}>
          Select it again
        </Button>
        <Button size="small" onClick={onClose}>
          Close
        </Button>
      </div>
    </div>
  );
}
