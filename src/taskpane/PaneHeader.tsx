import { Subtitle1, makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({ title: { margin: 0 } });

/** What stands above the tabs, whichever is chosen. */
export function PaneHeader() {
  const styles = useStyles();
  return (
    <Subtitle1 as="h1" block className={styles.title}>
      Plan Performance
    </Subtitle1>
  );
}
