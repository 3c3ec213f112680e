import { Body1Strong, Button, Caption1, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import type { GlossaryTerm } from '../../domain/glossary';
import type { MeasureLine } from '../../domain/measures/measure-lines';
import { measurePage } from '../../domain/measures/measure-page';
import type { Understanding } from '../../workflow/understanding';
import { CellLink } from '../CellLink';
import { FiguresTable } from './FiguresTable';
import { WhatToDo } from '../FindingLine';
import { Help } from '../Help';
import { MeasureChart } from './MeasureChart';
import { usePaneContext } from '../pane-context';
import { Paragraph } from '../Paragraph';
import { PartList } from '../PartList';
import type { TabName } from '../tab-name';
import { TrendMark } from './TrendMark';

export interface MeasurePageProps {
  readonly line: MeasureLine;
  readonly understanding: Understanding;
  readonly onBack: () => void;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  title: { margin: 0, outlineOffset: '2px' },
  heading: { margin: 0 },
  change: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground2, border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  lines: { whiteSpace: 'pre-line' },
});

/** One series on a page of its own. The focus comes to its name, and Back returns to where it was opened. */
export function MeasurePage({ line, understanding, onBack }: MeasurePageProps) {
  const styles = useStyles();
  const { actions, measureFrom, goBack } = usePaneContext();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [line.key]);
  const page = useMemo(() => pageOf(line.key, understanding), [line.key, understanding]);
  const back = (
    <div className={styles.ways}>
      {measureFrom !== null && BACK_TO[measureFrom] !== undefined && (
        <Button size="small" onClick={goBack}>
          {BACK_TO[measureFrom]}
        </Button>
      )}
      <Button size="small" onClick={onBack}>
        Back to all measures
      </Button>
    </div>
  );
  if (!page) return back;
  const { figures, chart, answers, against, notes, findings } = page;
  return (
    <article className={styles.page}>
      <div className={styles.part}>
        {back}
        <Subtitle2 as="h2" block className={styles.title}>
          <span ref={title} tabIndex={-1}>
            {line.name}
          </span>
        </Subtitle2>
        <Caption1 block>{[line.source, line.theme, line.subTheme === line.theme ? null : line.subTheme].filter((part) => part !== null).join(' · ') || 'Not in the plan'}</Caption1>
      </div>
      <div className={styles.change}>
        <TrendMark symbol={line.symbol} words={line.words} />
        {line.change !== null && <Paragraph>{line.change}</Paragraph>}
        {line.latest !== null && <Caption1 block>{`Latest: ${line.latest}`}</Caption1>}
        <Caption1 block>
          {line.symbol === null ? 'Why there is no arrow is said above.' : answers.rule.replace(/^Rule \d[.:] /, 'Why: ')}
          <Help term={line.symbol === null ? 'symbol' : 'polarity'} />
        </Caption1>
      </div>
      <PagePart heading="Figures over time" help="control-limits">
        {chart.chart ? <MeasureChart chart={chart.chart} /> : <Paragraph>{`No chart: ${chart.reason}.`}</Paragraph>}
        {chart.chart && <Caption1 block>{chart.chart.alt}</Caption1>}
        <FiguresTable figures={figures} onSelect={actions.select} />
      </PagePart>
      <PagePart heading="Evidence" help="evidence">
        <Paragraph>{answers.test}</Paragraph>
        <Caption1 block className={styles.lines}>{answers.intervals}</Caption1>
      </PagePart>
      <Answer help="recent-trend" sentence={answers.recent} />
      <Answer help="control-limits" sentence={answers.control} />
      {answers.comparison !== null && <Answer help="comparison" sentence={answers.comparison} />}
      {(against.range !== '' || against.target !== '') && (
        <PagePart heading="Held against" help="acceptable-range">
          {against.range !== '' && <Paragraph>{`Acceptable range: ${against.range}.`}</Paragraph>}
          {against.target !== '' && <Paragraph>{`Target: ${against.target}.`}</Paragraph>}
        </PagePart>
      )}
      {notes.length > 0 && (
        <PagePart heading="Notes">
          {notes.map((note) => (
            <Paragraph key={note}>{note}</Paragraph>
          ))}
        </PagePart>
      )}
      <PagePart heading={`Findings about it (${findings.length.toLocaleString('en-GB')})`} help="finding">
        {findings.length === 0 && <Paragraph>Nothing was found about these cells.</Paragraph>}
        <PartList
          items={findings}
          render={({ sheet, address, message, fix }) => (
            <>
              {sheet !== null && <CellLink sheet={sheet} address={address} onSelect={actions.select} />}
              <Paragraph>{message}</Paragraph>
              <WhatToDo fix={fix} />
            </>
          )}
        />
      </PagePart>
    </article>
  );
}

/** The way back to where the page was opened from. */
const BACK_TO: Readonly<Partial<Record<TabName, string>>> = { findings: 'Back to the finding', plan: 'Back to the plan' };

function pageOf(key: string, { series, run, plan, populations, findings }: Understanding) {
  const one = series.find((each) => each.key === key);
  const assessment = run.assessments.find(({ seriesKey }) => seriesKey === key);
  if (!one || !assessment) return null;
  return measurePage({ series: one, assessment, measure: plan?.measures.find(({ id }) => id === one.measureId) ?? null, populations, findings });
}

/** "Recent trend: five years are needed …" under its own heading. */
function Answer({ sentence, help }: { readonly sentence: string; readonly help: GlossaryTerm }) {
  const colon = sentence.indexOf(': ');
  const [heading, words] = [sentence.slice(0, colon), sentence.slice(colon + 2)];
  return (
    <PagePart heading={heading} help={help}>
      <Paragraph>{words.charAt(0).toUpperCase() + words.slice(1)}</Paragraph>
    </PagePart>
  );
}

function PagePart({ heading, help, children }: { readonly heading: string; readonly help?: GlossaryTerm; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section className={styles.part}>
      <div>
        <Body1Strong as="h3" className={styles.heading}>
          {heading}
        </Body1Strong>
        {help && <Help term={help} />}
      </div>
      {children}
    </section>
  );
}
