import {
  Accordion, AccordionHeader, AccordionItem, AccordionPanel, MessageBar, MessageBarBody, Subtitle2, makeStyles, tokens,
} from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { rowsMatched } from '../workflow/best-plan';
import type { Understanding } from '../workflow/understanding';
import { AsideList } from './AsideList';
import { counted } from './counted';
import { FindingsList } from './FindingsList';
import { BEST_FIT, type Phase } from './pane-state';
import { Paragraph } from './Paragraph';
import { QuestionsPart } from './QuestionsPart';
import { TablesList } from './TablesList';
import type { PaneActions } from './use-pane';

export interface ResultsProps {
  readonly understanding: Understanding;
  readonly choice: string;
  readonly phase: Phase;
  readonly actions: Pick<PaneActions, 'select' | 'answer' | 'stop'>;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: `${tokens.spacingVerticalS} 0 0` },
});

export function Results({ understanding, choice, phase, actions }: ResultsProps) {
  const { reading, findings, questions } = understanding;
  const { select: onSelect } = actions;
  // Cross-sections stand among what was set aside.
  const tables = reading.tables.filter(({ layout }) => layout !== 'cross-section');
  return (
    <>
      <Part heading="What was read">
        <WhatWasRead understanding={understanding} choice={choice} />
      </Part>
      <Part heading="Findings">
        <FindingsList findings={findings} onSelect={onSelect} />
      </Part>
      <QuestionsPart questions={questions} phase={phase} onAnswer={actions.answer} onSelect={onSelect} onStop={actions.stop} />
      <Part heading="Tables">
        <Accordion multiple collapsible>
          <AccordionItem value="found">
            <AccordionHeader as="h3">{`Tables found (${tables.length.toLocaleString('en-GB')})`}</AccordionHeader>
            <AccordionPanel>
              <TablesList tables={tables} onSelect={onSelect} />
            </AccordionPanel>
          </AccordionItem>
          {reading.unread.length > 0 && (
            <AccordionItem value="aside">
              <AccordionHeader as="h3">{`Set aside (${reading.unread.length.toLocaleString('en-GB')})`}</AccordionHeader>
              <AccordionPanel>
                <AsideList unread={reading.unread} onSelect={onSelect} />
              </AccordionPanel>
            </AccordionItem>
          )}
        </Accordion>
      </Part>
    </>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id}>
      <Subtitle2 as="h2" block id={id} className={styles.heading}>
        {heading}
      </Subtitle2>
      {children}
    </section>
  );
}

/** Which plan it was read against, and how much of the plan and of the workbook found its counterpart. */
function WhatWasRead({ understanding, choice }: Pick<ResultsProps, 'understanding' | 'choice'>) {
  const { plan, reading } = understanding;
  if (!plan) {
    return (
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          No row of this workbook matches a measure of the built-in plans, so the tables were read without a plan. Choose the plan above and read
          again to see what is missing.
        </MessageBarBody>
      </MessageBar>
    );
  }
  const { matched, rows } = rowsMatched(reading);
  const found = new Set(reading.tables.flatMap((table) => table.rows.flatMap(({ measureId }) => measureId ?? []))).size;
  return (
    <>
      {choice === BEST_FIT && <Paragraph>{`${plan.title} fits this workbook best.`}</Paragraph>}
      <Paragraph>
        {`${found.toLocaleString('en-GB')} of the plan’s ${counted(plan.measures.length, 'measure', 'measures')} found. `}
        {`${matched.toLocaleString('en-GB')} of ${counted(rows, 'row', 'rows')} matched.`}
      </Paragraph>
    </>
  );
}
