import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TrendSymbol } from '../../domain/trend/assessment';
import { symbolWords, type SymbolColour } from '../../domain/trend/symbol-words';

export interface TrendMarkProps {
  readonly symbol: TrendSymbol | null;
  /** "decreasing, improving"; the reason where there is no symbol. */
  readonly words: string;
}

/** Fluent's own colours that each of its themes keeps readable on its ground; its status colour for danger has 4.2 to 1 in the dark. */
const useStyles = makeStyles({
  mark: { display: 'block' },
  arrow: { marginInlineEnd: '0.35em', fontFamily: 'Arial, "Segoe UI Symbol", sans-serif' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  none: { color: tokens.colorNeutralForeground2 },
  green: { color: tokens.colorStatusSuccessForeground1 },
  red: { color: tokens.colorPaletteRedForeground1 },
  amber: { color: tokens.colorStatusWarningForeground1 },
  blue: { color: tokens.colorBrandForeground1 },
  grey: { color: tokens.colorNeutralForeground2 },
} satisfies Record<SymbolColour | 'mark' | 'arrow' | 'strong' | 'none', object>);

/** Arrow, colour and words, which always go together; or the reason why there is no arrow. */
export function TrendMark({ symbol, words }: TrendMarkProps) {
  const styles = useStyles();
  if (symbol === null) return <span className={mergeClasses(styles.mark, styles.none)}>{`Not compared: ${words}`}</span>;
  const { arrow, colour } = symbolWords(symbol);
  return (
    <span className={mergeClasses(styles.mark, styles.strong, styles[colour])}>
      <span aria-hidden="true" className={styles.arrow}>
        {arrow}
      </span>
      {words}
    </span>
  );
}
