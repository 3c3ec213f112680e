import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import type { GlossaryTerm } from '../domain/glossary';
import { Help } from './Help';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: `${tokens.spacingVerticalS} 0 0` },
  words: { margin: 0 },
});

export interface PartProps {
  readonly heading: string;
  /** The term of the heading that is explained beside it. */
  readonly help?: GlossaryTerm;
  readonly children: ReactNode;
}

/** A part of the pane under its own heading. */
export function Part({ heading, help, children }: PartProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <div className={styles.heading}>
        <Subtitle2 as="h2" id={id} className={styles.words}>
          {heading}
        </Subtitle2>
        {help && <Help term={help} />}
      </div>
      {children}
    </section>
  );
}
