import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { LinesOfTheme, MeasureLine } from '../domain/measures/measure-lines';
import { PartList } from './PartList';
import { TrendMark } from './TrendMark';

const NOT_IN_PLAN = 'Not in the plan';

const useStyles = makeStyles({
  theme: { margin: `${tokens.spacingVerticalM} 0 0` },
  subTheme: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
});

/** Measures under their themes and sub-themes. */
export function TrendList({ themes }: { readonly themes: readonly LinesOfTheme[] }) {
  const styles = useStyles();
  return themes.map(({ theme, subThemes }) => (
    <section key={theme ?? ''}>
      <Body1Strong as="h3" block className={styles.theme}>
        {theme ?? NOT_IN_PLAN}
      </Body1Strong>
      {subThemes.map(({ subTheme, lines }) => (
        <div key={subTheme ?? ''}>
          {subTheme !== null && subTheme !== theme && (
            <Caption1 as="h4" block className={styles.subTheme}>
              {subTheme}
            </Caption1>
          )}
          <PartList items={lines} keyOf={({ key }) => key} render={(line) => <TrendLine line={line} />} />
        </div>
      ))}
    </section>
  ));
}

function TrendLine({ line }: { readonly line: MeasureLine }) {
  const { name, source, latest, change, symbol, words, evidence } = line;
  return (
    <>
      <Body1Strong block>{name}</Body1Strong>
      <Caption1 block>{[source, latest, change].filter((part) => part !== null).join(' · ')}</Caption1>
      <TrendMark symbol={symbol} words={words} />
      {evidence !== null && <Caption1 block>{evidence}</Caption1>}
    </>
  );
}
