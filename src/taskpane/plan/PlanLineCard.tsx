import { Body1Strong, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { PlanLine } from '../../domain/measures/plan-lines';
import { CellLink } from '../CellLink';
import { usePaneContext } from '../pane-context';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
  name: { padding: '2px 0', fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300, textAlign: 'start' },
  pages: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  page: { padding: '2px 0', lineHeight: tokens.lineHeightBase300, textAlign: 'start' },
});

/** One measure or row: its name, which opens its page where it has one; where it stands in the plan or the workbook; and a page a source where there are several. */
export function PlanLineCard({ line: { name, source, words, at, pages } }: { readonly line: PlanLine }) {
  const styles = useStyles();
  const { actions, openMeasure } = usePaneContext();
  const full = source === null ? name : `${name}, ${source}`;
  const [only, ...others] = pages;
  return (
    <div className={styles.card}>
      {only && others.length === 0 ? (
        <Link as="button" type="button" className={styles.name} onClick={(event) => openMeasure(only.key, event.currentTarget)}>
          {full}
        </Link>
      ) : (
        <Body1Strong>{full}</Body1Strong>
      )}
      {others.length > 0 && (
        <span className={styles.pages}>
          {pages.map(({ key, words: of }) => (
            <Link key={key} as="button" type="button" className={styles.page} aria-label={`${of}: ${name}`} onClick={(event) => openMeasure(key, event.currentTarget)}>
              {of}
            </Link>
          ))}
        </span>
      )}
      <Caption1 block>{words}</Caption1>
      {at && <CellLink sheet={at.sheet} address={at.address} onSelect={actions.select} />}
    </div>
  );
}
