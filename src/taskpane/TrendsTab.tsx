import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { linesByTheme, measureLines } from '../domain/measures/measure-lines';
import type { Understanding } from '../workflow/understanding';
import { counted } from './counted';
import { usePaneContext } from './pane-context';
import { Paragraph } from './Paragraph';
import { Part } from './Part';
import { filterLines, trendCounts, type TrendFilter } from './trend-filter';
import { TrendList } from './TrendList';
import { TrendsFilter } from './TrendsFilter';

const useStyles = makeStyles({ tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

/** Every measure with its change, under the plan's headings. */
export function TrendsTab({ understanding }: { readonly understanding: Understanding }) {
  const styles = useStyles();
  const { say } = usePaneContext();
  const { series, run, plan } = understanding;
  const [filter, setFilter] = useState<TrendFilter>({ text: '', shown: 'all' });
  const lines = useMemo(() => measureLines(series, run.assessments, plan), [series, run, plan]);
  // Typing stays smooth with thousands of series: the list follows when there is time.
  const settled = useDeferredValue(filter);
  const shown = useMemo(() => filterLines(lines, settled), [lines, settled]);
  const themes = useMemo(() => linesByTheme(shown, plan), [shown, plan]);
  const change = (next: TrendFilter): void => {
    setFilter(next);
    say(`${counted(filterLines(lines, next).length, 'series', 'series')} shown.`);
  };
  return (
    <div className={styles.tab}>
      <Part heading="Trends">
        <Paragraph>{trendCounts(lines)}</Paragraph>
        <TrendsFilter filter={filter} count={`Showing ${shown.length.toLocaleString('en-GB')} of ${lines.length.toLocaleString('en-GB')}.`} onFilter={change} />
        {shown.length === 0 && <Paragraph>No measure is like that. Take a word away, or show all measures.</Paragraph>}
        <TrendList themes={themes} />
      </Part>
    </div>
  );
}
