import { Body1, FluentProvider, Subtitle1, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';

const useStyles = makeStyles({
  provider: { minHeight: '100%' },
  pane: { padding: tokens.spacingHorizontalL },
  title: { margin: `0 0 ${tokens.spacingVerticalM}` },
  text: { margin: 0 },
});

/** What stands in the pane where there is no Excel around it: a browser tab, or Word. */
export function OpenInExcel() {
  const styles = useStyles();
  return (
    <FluentProvider theme={webLightTheme} className={styles.provider}>
      <main className={styles.pane}>
        <Subtitle1 as="h1" className={styles.title}>
          Plan Performance
        </Subtitle1>
        <Body1 as="p" className={styles.text}>
          Plan Performance works inside Excel. Open your partnership’s workbook in Excel, then press Show pane in the Plan Performance group of the
          Home tab.
        </Body1>
      </main>
    </FluentProvider>
  );
}
