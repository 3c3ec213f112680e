import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Caption1, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Coverage } from '../../domain/checks/coverage';
import type { Plan } from '../../domain/framework/plan';
import { planLines, type PlanLine } from '../../domain/measures/plan-lines';
import { coverageMatrix } from '../../domain/validation/coverage-matrix';
import { STATUS_WORDS } from '../../domain/validation/coverage-sheet';
import { reconcile, type ReconciledTheme } from '../../domain/validation/reconciliation';
import type { Understanding } from '../../workflow/understanding';
import { counted } from '../counted';
import { CoverageTable } from '../CoverageTable';
import { usePaneContext } from '../pane-context';
import { Paragraph } from '../Paragraph';
import { Part } from '../Part';
import { PartList } from '../PartList';
import { SearchField } from '../SearchField';
import { hasWords, searchWords } from '../search-words';
import { WindowedList } from '../WindowedList';
import { PlanLineCard } from './PlanLineCard';

const useStyles = makeStyles({ hidden: { display: 'none' } });

/** How far the plan is reported, theme by theme, with one search over all measures and rows; and which measure has a figure for which period. */
export function PlanHeld({ plan, understanding }: { readonly plan: Plan; readonly understanding: Understanding }) {
  const styles = useStyles();
  const { say } = usePaneContext();
  const [text, setText] = useState('');
  // Typing stays smooth with thousands of rows: the list follows when there is time.
  const words = searchWords(useDeferredValue(text));
  const { series, coverage, reading } = understanding;
  const matrix = useMemo(() => coverageMatrix(plan, series, coverage), [plan, series, coverage]);
  const reconciled = useMemo(() => reconcile(plan, reading.tables, coverage), [plan, reading, coverage]);
  const { themes, notInPlan, toDefine } = reconciled;
  const lines = useMemo(() => planLines(reconciled, series), [reconciled, series]);
  const found = (all: readonly string[]): readonly PlanLine[] => lines.filter(({ searched }) => hasWords(searched, all));
  const search = (next: string): void => {
    setText(next);
    const all = searchWords(next);
    say(all.length === 0 ? '' : foundWords(found(all).length));
  };
  const shown = words.length === 0 ? null : found(words);
  const ids = shown && new Set(shown.map(({ measureId }) => measureId));
  const matrixShown = ids ? { ...matrix, rows: matrix.rows.filter(({ measureId }) => ids.has(measureId)) } : matrix;
  return (
    <>
      <Part heading="The plan against the workbook" help="measure">
        <div role="search" aria-label="Plan">
          <SearchField label="Find a measure or row, in the plan or not" text={text} onText={search} />
        </div>
        {shown && (
          <>
            <Caption1>{foundWords(shown.length)}</Caption1>
            <WindowedList items={shown} keyOf={({ key }) => key} render={(line) => <PlanLineCard line={line} />} />
          </>
        )}
        {/* Kept while a search is on, with what was opened in it. */}
        <div className={mergeClasses(shown !== null && styles.hidden)} hidden={shown !== null}>
          <Accordion multiple collapsible>
            {themes.map((theme) => (
              <AccordionItem key={theme.id} value={theme.id}>
                <AccordionHeader as="h3">{`${theme.title}: ${countsInWords(theme)}`}</AccordionHeader>
                <AccordionPanel>
                  <ThemeMeasures theme={theme} lines={lines} />
                </AccordionPanel>
              </AccordionItem>
            ))}
            <AccordionItem value=":not-in-plan">
              <AccordionHeader as="h3">{`Rows that are not in the plan (${notInPlan.length.toLocaleString('en-GB')})`}</AccordionHeader>
              <AccordionPanel>
                {notInPlan.length === 0 && <Paragraph>Every row that was read is a measure of the plan.</Paragraph>}
                <PartList
                  items={lines.filter(({ measureId }) => measureId === null)}
                  keyOf={({ key }) => key}
                  render={(line) => <PlanLineCard line={line} />}
                />
              </AccordionPanel>
            </AccordionItem>
            <AccordionItem value=":to-define">
              <AccordionHeader as="h3">{`For the Board to define (${toDefine.length.toLocaleString('en-GB')})`}</AccordionHeader>
              <AccordionPanel>
                {toDefine.length === 0 && <Paragraph>Every part of the plan has a measure that says what is counted.</Paragraph>}
                <PartList
                  items={toDefine}
                  render={({ words, reason }) => (
                    <>
                      <Paragraph>{words}</Paragraph>
                      <Caption1 block>{reason}</Caption1>
                    </>
                  )}
                />
              </AccordionPanel>
            </AccordionItem>
          </Accordion>
        </div>
      </Part>
      {(shown === null || matrixShown.rows.length > 0) && (
        <Part heading="Coverage" help="coverage">
          <CoverageTable matrix={matrixShown} />
        </Part>
      )}
    </>
  );
}

const STATUSES: readonly Coverage['status'][] = ['reported', 'partly', 'missing', 'narrative-only', 'not-specified'];

/** "5 reported, 1 missing"; "no measures". */
function countsInWords({ counts }: ReconciledTheme): string {
  const parts = STATUSES.filter((status) => counts[status] > 0).map((status) => `${counts[status].toLocaleString('en-GB')} ${STATUS_WORDS[status].toLowerCase()}`);
  return parts.length === 0 ? 'no measures' : parts.join(', ');
}

/** "3 measures and rows found." */
function foundWords(count: number): string {
  return count === 0 ? 'No measure or row is like that. Take a word away.' : `${counted(count, 'measure or row', 'measures and rows')} found.`;
}

function ThemeMeasures({ theme: { measures }, lines }: { readonly theme: ReconciledTheme; readonly lines: readonly PlanLine[] }) {
  if (measures.length === 0) return <Paragraph>The plan names no measure for this theme.</Paragraph>;
  const own = new Set(measures.map(({ measureId }) => measureId));
  return <PartList items={lines.filter(({ measureId }) => measureId !== null && own.has(measureId))} keyOf={({ key }) => key} render={(line) => <PlanLineCard line={line} />} />;
}
