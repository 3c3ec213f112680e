import { FluentProvider, Subtitle1, makeStyles, tokens } from '@fluentui/react-components';
import { Paragraph } from './Paragraph';
import { themeFor } from './theme';
import { useBrightness, type OfficeLook } from './use-brightness';

const useStyles = makeStyles({
  provider: { minHeight: '100%' },
  pane: { padding: tokens.spacingHorizontalL },
  title: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

/** What stands in the pane where there is no Excel around it: a browser tab, or Word. */
export function OpenInExcel({ look }: { readonly look: OfficeLook }) {
  const styles = useStyles();
  const brightness = useBrightness(look);
  return (
    <FluentProvider theme={themeFor(brightness)} className={styles.provider}>
      <main className={styles.pane}>
        <Subtitle1 as="h1" block className={styles.title}>
          Plan Performance
        </Subtitle1>
        <Paragraph>
          Plan Performance works inside Excel. Open your partnership’s workbook in Excel, then press Show pane in the Plan Performance group of the
          Home tab.
        </Paragraph>
      </main>
    </FluentProvider>
  );
}
