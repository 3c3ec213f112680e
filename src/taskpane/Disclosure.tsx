import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';

export interface DisclosureProps {
  readonly words: string;
  /** What it belongs to, for the button's full name. */
  readonly of: string;
  readonly children: () => ReactNode;
}

const useStyles = makeStyles({
  button: {
    alignSelf: 'flex-start', textAlign: 'start', height: 'auto', minHeight: '24px', minWidth: 0, paddingInlineStart: 0,
    // There it has an edge, which its words must not touch.
    '@media (forced-colors: active)': { paddingInlineStart: tokens.spacingHorizontalS },
  },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, paddingInlineStart: tokens.spacingHorizontalM },
});

/** A button that shows or hides what belongs to it; nothing of that is drawn while it is closed. */
export function Disclosure({ words, of, children }: DisclosureProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" appearance="transparent" className={styles.button} aria-expanded={isOpen} aria-label={`${words}: ${of}`} onClick={() => setOpen(!isOpen)}>
        <span aria-hidden="true">{isOpen ? '▾' : '▸'}&nbsp;</span>
        {words}
      </Button>
      {isOpen && <div className={styles.content}>{children()}</div>}
    </>
  );
}
