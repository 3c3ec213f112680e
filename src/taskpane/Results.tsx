import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, MessageBar, MessageBarBody, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { rowsMatched } from '../workflow/best-plan';
import type { Understanding } from '../workflow/understanding';
import { CellLink } from './CellLink';
import { counted } from './counted';
import { FindingsList } from './FindingsList';
import { BEST_FIT } from './pane-state';
import { PartList } from './PartList';
import { TablesList } from './TablesList';

export interface ResultsProps {
  readonly understanding: Understanding;
  readonly choice: string;
  readonly onSelect: (sheet: string, address: string | null) => void;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  text: { margin: 0 },
});

/** How many of the plan's measures have at least one row in the workbook. */
function measuresFound({ reading }: Understanding): number {
  return new Set(reading.tables.flatMap(({ rows }) => rows.flatMap(({ measureId }) => measureId ?? []))).size;
}

export function Results({ understanding, choice, onSelect }: ResultsProps) {
  const styles = useStyles();
  const { plan, reading, findings } = understanding;
  const { matched, rows } = rowsMatched(reading);
  return (
    <>
      <section className={styles.part}>
        <Subtitle2 as="h2" className={styles.heading}>
          What was read
        </Subtitle2>
        {plan ? (
          <Body1 as="p" className={styles.text}>
            {choice === BEST_FIT && `${plan.title} fits this workbook best. `}
            {`${measuresFound(understanding).toLocaleString('en-GB')} of the plan’s ${counted(plan.measures.length, 'measure', 'measures')} found. `}
            {`${matched.toLocaleString('en-GB')} of ${counted(rows, 'row', 'rows')} matched.`}
          </Body1>
        ) : (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>
              No row of this workbook matches a measure of the built-in plans, so the tables were read without a plan. Choose the plan above and
              read again to see what is missing.
            </MessageBarBody>
          </MessageBar>
        )}
      </section>
      <section className={styles.part}>
        <Subtitle2 as="h2" className={styles.heading}>
          Findings
        </Subtitle2>
        <FindingsList findings={findings} onSelect={onSelect} />
      </section>
      <section className={styles.part}>
        <Subtitle2 as="h2" className={styles.heading}>
          Tables
        </Subtitle2>
        <Accordion multiple collapsible>
          <AccordionItem value="found">
            <AccordionHeader as="h3">{`Tables found (${reading.tables.length.toLocaleString('en-GB')})`}</AccordionHeader>
            <AccordionPanel>
              <TablesList tables={reading.tables} onSelect={onSelect} />
            </AccordionPanel>
          </AccordionItem>
          {reading.unread.length > 0 && (
            <AccordionItem value="aside">
              <AccordionHeader as="h3">{`Set aside (${reading.unread.length.toLocaleString('en-GB')})`}</AccordionHeader>
              <AccordionPanel>
                <PartList
                  items={reading.unread}
                  render={({ sheet, address, reason }) => (
                    <>
                      <CellLink sheet={sheet} address={address} onSelect={onSelect} />
                      <Body1 as="p" className={styles.text}>
                        {reason}
                      </Body1>
                    </>
                  )}
                />
              </AccordionPanel>
            </AccordionItem>
          )}
        </Accordion>
      </section>
    </>
  );
}
