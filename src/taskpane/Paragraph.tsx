import { Text, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({ paragraph: { margin: 0 } });

/** A paragraph in the pane's type, without the browser's margins: the lists and parts around it set the gaps. */
export function Paragraph({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <Text as="p" block className={styles.paragraph}>
      {children}
    </Text>
  );
}
