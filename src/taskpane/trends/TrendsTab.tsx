import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { linesByTheme, measureLines } from '../../domain/measures/measure-lines';
import type { Understanding } from '../../workflow/understanding';
import { counted } from '../counted';
import { Help } from '../Help';
import { MeasurePage } from './MeasurePage';
import { usePaneContext } from '../pane-context';
import { Paragraph } from '../Paragraph';
import { Part } from '../Part';
import { filterLines, trendCounts, type TrendFilter } from './trend-filter';
import { TrendList } from './TrendList';
import { TrendsFilter } from './TrendsFilter';

const useStyles = makeStyles({ tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM }, hidden: { display: 'none' } });

/** Every measure with its change, under the plan's headings; and the page of one of them. The list stays as it was while a page is open. */
export function TrendsTab({ understanding }: { readonly understanding: Understanding }) {
  const styles = useStyles();
  const { say, goTo, openMeasure, measure } = usePaneContext();
  const { series, run, plan } = understanding;
  const [filter, setFilter] = useState<TrendFilter>({ text: '', shown: 'all' });
  const lines = useMemo(() => measureLines(series, run.assessments, plan), [series, run, plan]);
  // Typing stays smooth with thousands of series: the list follows when there is time.
  const settled = useDeferredValue(filter);
  const shown = useMemo(() => filterLines(lines, settled), [lines, settled]);
  const themes = useMemo(() => linesByTheme(shown, plan), [shown, plan]);
  const opened = useMemo(() => (measure === null ? undefined : lines.find(({ key }) => key === measure)), [lines, measure]);
  const isOpen = opened !== undefined;

  const list = useRef<HTMLDivElement>(null);
  const openedFrom = useRef<HTMLElement | null>(null);
  const open = useCallback(
    (key: string, from: HTMLElement): void => {
      openedFrom.current = from;
      openMeasure(key, from);
    },
    [openMeasure],
  );
  const wasOpen = useRef(false);
  useEffect(() => {
    // Back: to the line that was opened; to the list where the page was opened from elsewhere.
    if (wasOpen.current && !isOpen) {
      (openedFrom.current?.isConnected ? openedFrom.current : list.current)?.focus();
      openedFrom.current = null;
    }
    wasOpen.current = isOpen;
  }, [isOpen]);

  const change = (next: TrendFilter): void => {
    setFilter(next);
    say(`${counted(filterLines(lines, next).length, 'series', 'series')} shown.`);
  };
  if (lines.length === 0) {
    return (
      <Part heading="Trends" help="symbol">
        <Paragraph>No measure with figures was found in this workbook, so there is no change to show. The Read tab says what a table needs.</Paragraph>
      </Part>
    );
  }
  return (
    <div className={styles.tab}>
      {opened && <MeasurePage line={opened} understanding={understanding} onBack={() => goTo('trends')} />}
      <div ref={list} tabIndex={-1} hidden={isOpen} className={mergeClasses(isOpen && styles.hidden)}>
        <Part heading="Trends" help="symbol">
          <Paragraph>
            {trendCounts(lines)}
            <Help term="beyond-chance" />
          </Paragraph>
          <TrendsFilter filter={filter} count={`Showing ${shown.length.toLocaleString('en-GB')} of ${lines.length.toLocaleString('en-GB')}.`} onFilter={change} />
          {shown.length === 0 && <Paragraph>No measure is like that. Take a word away, or show all measures.</Paragraph>}
          <TrendList themes={themes} onOpen={open} />
        </Part>
      </div>
    </div>
  );
}
