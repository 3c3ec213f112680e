import { Body1Strong, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { LinesOfTheme, MeasureLine } from '../../domain/measures/measure-lines';
import { TrendMark } from './TrendMark';
import { WindowedList } from '../WindowedList';

const NOT_IN_PLAN = 'Not in the plan';

const useStyles = makeStyles({
  theme: { margin: `${tokens.spacingVerticalM} 0 0` },
  name: { display: 'block', padding: '2px 0', fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300, textAlign: 'start' },
  line: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, paddingBottom: tokens.spacingVerticalS, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  subTheme: { margin: `${tokens.spacingVerticalS} 0`, color: tokens.colorNeutralForeground2 },
});

export interface TrendListProps {
  readonly themes: readonly LinesOfTheme[];
  /** Opens the page of the series with this key; `from` is what was pressed. */
  readonly onOpen: (key: string, from: HTMLElement) => void;
}

/** Measures under their themes and sub-themes. */
export function TrendList({ themes, onOpen }: TrendListProps) {
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
          <WindowedList items={lines} keyOf={({ key }) => key} render={(line) => <TrendLine line={line} onOpen={onOpen} />} />
        </div>
      ))}
    </section>
  ));
}

function TrendLine({ line, onOpen }: { readonly line: MeasureLine } & Pick<TrendListProps, 'onOpen'>) {
  const styles = useStyles();
  const { name, source, latest, change, symbol, words, evidence } = line;
  return (
    <div className={styles.line}>
      <Link as="button" type="button" className={styles.name} onClick={(event) => onOpen(line.key, event.currentTarget)}>
        {name}
      </Link>
      <Caption1 block>{[source, latest, change].filter((part) => part !== null).join(' · ')}</Caption1>
      <TrendMark symbol={symbol} words={words} />
      {evidence !== null && <Caption1 block>{evidence}</Caption1>}
    </div>
  );
}
