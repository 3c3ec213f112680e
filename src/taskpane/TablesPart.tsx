import { Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { tablesReport } from '../domain/reading-choices/tables-report';
import type { Understanding } from '../workflow/understanding';
import { ChangeOutcome } from './ChangeOutcome';
import { ChoicesMade } from './ChoicesMade';
import { counted } from './counted';
import { Disclosure } from './Disclosure';
import { InitialsField } from './InitialsField';
import { Paragraph } from './Paragraph';
import { Part } from './Part';
import { PartList } from './PartList';
import { TableCard } from './TableCard';
import { UnreadCard } from './UnreadCard';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalXS} 0 0` },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Every table with what was understood of it and what was not, and how to put either right. */
export function TablesPart({ understanding }: { readonly understanding: Understanding }) {
  const styles = useStyles();
  const { plan, snapshot, reading } = understanding;
  const { tables, unread, choicesNotUsed } = useMemo(() => tablesReport({ plan, snapshot, reading }), [plan, snapshot, reading]);
  // A workbook without anything to read: what can be done in it was said above.
  if (tables.length === 0 && unread.length === 0 && choicesNotUsed.length === 0) return null;
  return (
    <Part heading="Tables">
      <ChangeOutcome kinds={['match', 'reading-choice']} />
      <Paragraph>Matches that you accept, and choices of how a table is read, are kept in this workbook and hold at every later reading.</Paragraph>
      <InitialsField />
      <Body1Strong as="h3" block className={styles.heading}>{`Tables found (${tables.length.toLocaleString('en-GB')})`}</Body1Strong>
      {tables.length === 0 && unread.length > 0 && <Paragraph>No table is read. What was set aside, and why, stands below.</Paragraph>}
      <PartList items={tables} keyOf={({ sheet, address }) => `${sheet}!${address}`} render={(table) => <TableCard table={table} plan={plan} />} />
      {unread.length > 0 && (
        <section className={styles.group}>
          <Body1Strong as="h3" block className={styles.heading}>{`Set aside (${unread.length.toLocaleString('en-GB')})`}</Body1Strong>
          <PartList items={unread} render={(one) => <UnreadCard unread={one} />} />
        </section>
      )}
      {choicesNotUsed.length > 0 && (
        <Disclosure words={counted(choicesNotUsed.length, 'choice cannot be followed', 'choices cannot be followed')} of="tables">
          {() => (
            <PartList
              items={choicesNotUsed}
              render={({ choice, reason }) => (
                <>
                  <Paragraph>{`Sheet "${choice.table.sheet}", ${choice.table.title ?? choice.table.address}: ${reason}`}</Paragraph>
                  <ChoicesMade choices={[choice]} table={choice.table} changeKey={`unused:${choice.at?.cell ?? choice.words}`} />
                </>
              )}
            />
          )}
        </Disclosure>
      )}
    </Part>
  );
}
