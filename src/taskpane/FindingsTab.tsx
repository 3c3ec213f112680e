import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useDeferredValue, useMemo, useState, type KeyboardEvent } from 'react';
import type { Finding } from '../domain/checks/finding';
import { fixLogOf } from '../domain/fixes/fix-log';
import { seriesOfFinding } from '../domain/measures/series-of-finding';
import { hasTables } from '../domain/table/has-tables';
import { acknowledgementsOf } from '../domain/validation/acknowledgement';
import { findingKey } from '../domain/validation/finding-key';
import { fixesOnOffer } from '../workflow/fixes-on-offer';
import type { Understanding } from '../workflow/understanding';
import { ChangeHere } from './ChangeHere';
import { ChangeOutcome } from './ChangeOutcome';
import { validationWork } from './change-work';
import { countWords, filterFindings, EVERYTHING_OPEN, type FindingFilter } from './finding-filter';
import { groupByKind, groupByTable } from './finding-groups';
import type { FindingsContext } from './findings-context';
import { FindingsFilter, type Grouping } from './FindingsFilter';
import { FindingsList, type RevealLine } from './FindingsList';
import { FindingWalker } from './FindingWalker';
import { FixLog } from './FixLog';
import { usePaneContext } from './pane-context';
import { isBusy } from './pane-state';
import { Paragraph } from './Paragraph';
import { Part } from './Part';
import { QuestionsPart } from './QuestionsPart';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  start: { alignSelf: 'flex-start' },
});

export function FindingsTab({ understanding }: { readonly understanding: Understanding }) {
  const styles = useStyles();
  const { phase, actions, say } = usePaneContext();
  const { findings, reading, snapshot, questions, series } = understanding;
  const [filter, setFilter] = useState<FindingFilter>(EVERYTHING_OPEN);
  const [grouping, setGrouping] = useState<Grouping>('kind');
  const [at, setAt] = useState<{ readonly key: string; readonly index: number } | null>(null);
  const [reveal, setReveal] = useState<RevealLine | null>(null);

  const acknowledged = useMemo(() => acknowledgementsOf(snapshot), [snapshot]);
  const keys = useMemo(() => uniqueKeys(findings), [findings]);
  // Typing stays smooth with thousands of findings: the list follows when there is time.
  const settled = useDeferredValue(filter);
  const shown = useMemo(() => filterFindings(findings, acknowledged, settled), [findings, acknowledged, settled]);
  const sections = useMemo(() => (grouping === 'kind' ? groupByKind(shown) : groupByTable(shown, reading.tables)), [shown, grouping, reading]);
  const order = useMemo(() => sections.flatMap(({ groups }) => groups.flatMap((group) => group.findings)), [sections]);
  const current = useMemo(() => (at === null ? undefined : findings.find((finding) => keys.get(finding) === at.key)), [findings, keys, at]);
  const index = useMemo(() => (current ? order.indexOf(current) : -1), [order, current]);

  const pageOf = useMemo(() => seriesOfFinding(series), [series]);
  const goTo = useCallback(
    (finding: Finding, place: number): void => {
      setAt({ key: keys.get(finding) ?? '', index: place });
      if (finding.sheet !== null) actions.select(finding.sheet, finding.address);
    },
    [keys, actions],
  );
  const context = useMemo(
    (): FindingsContext => ({
      acknowledgementOf: (finding) => acknowledged.get(findingKey(finding)) ?? null,
      offered: (finding) => fixesOnOffer(finding, { snapshot, reading }),
      onGo: (finding) => goTo(finding, order.indexOf(finding)),
      keyOf: (finding) => keys.get(finding) ?? '',
      pageOf,
    }),
    [acknowledged, snapshot, reading, order, keys, pageOf, goTo],
  );

  /** One on or back from the finding that is looked at; from its old place where it is gone; round at the ends. */
  const step = (by: 1 | -1): void => {
    if (order.length === 0) return;
    const from = index >= 0 ? index : at === null ? (by === 1 ? -1 : order.length) : by === 1 ? at.index - 1 : at.index;
    const to = (from + by + order.length) % order.length;
    const next = order[to];
    if (!next) return;
    goTo(next, to);
    say(`${(to + 1).toLocaleString('en-GB')} of ${order.length.toLocaleString('en-GB')}: ${next.message}`);
  };
  const back = (): void => {
    const home = current && sections.flatMap(({ groups }) => groups).find((group) => group.findings.includes(current));
    setReveal(home ? { group: home.key, index: home.findings.indexOf(current) } : null);
  };
  const onKey = (event: KeyboardEvent): void => {
    // In a list Alt with an arrow opens it.
    if (!event.altKey || event.target instanceof HTMLSelectElement || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    step(event.key === 'ArrowDown' ? 1 : -1);
  };
  const change = (next: FindingFilter): void => {
    setReveal(null);
    setFilter(next);
    say(countWords(filterFindings(findings, acknowledged, next).length, findings.length));
  };

  return (
    <div className={styles.tab} onKeyDown={onKey}>
      <Part heading="Findings" help="finding">
        <ChangeOutcome kinds={['fix', 'acknowledge', 'validation']} />
        <FindingsFilter
          filter={filter}
          grouping={grouping}
          count={countWords(shown.length, findings.length)}
          onFilter={change}
          onGrouping={(next) => {
            setReveal(null);
            setGrouping(next);
          }}
        />
        <FindingWalker current={current ?? null} index={index} of={order.length} context={context} onStep={step} onBack={back} />
        {findings.length === 0 && <Paragraph>{hasTables(reading) ? 'Nothing was found that needs attention.' : 'No indicator table was found, so there are no figures to check. The Read tab says what a table needs.'}</Paragraph>}
        <FindingsList sections={sections} reveal={reveal} context={context} onToggle={() => setReveal(null)} />
        <Button className={styles.start} disabledFocusable={isBusy(phase)} onClick={() => actions.change(validationWork())}>
          Write the Validation sheet
        </Button>
        <ChangeHere kind="validation" changeKey="validation" otherwise="Writing the Validation sheet…" />
      </Part>
      <QuestionsPart questions={questions} />
      <FixLog fixes={useMemo(() => fixLogOf(snapshot), [snapshot])} />
    </div>
  );
}

/** A key a finding that is the same after the next reading: what it is about, its cell, and its number among those alike. */
function uniqueKeys(findings: readonly Finding[]): ReadonlyMap<Finding, string> {
  const times = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const key = `${findingKey(finding)}:${finding.sheet ?? ''}:${finding.address ?? ''}`;
      const before = times.get(key) ?? 0;
      times.set(key, before + 1);
      return [finding, `${key}:${String(before)}`] as const;
    }),
  );
}
