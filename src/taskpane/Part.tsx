import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  heading: { margin: `${tokens.spacingVerticalS} 0 0` },
});

/** A part of the pane under its own heading. */
export function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <Subtitle2 as="h2" block id={id} className={styles.heading}>
        {heading}
      </Subtitle2>
      {children}
    </section>
  );
}
