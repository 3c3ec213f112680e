import { Link, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Understanding } from '../workflow/understanding';
import { usePaneContext } from './pane-context';
import { Paragraph } from './Paragraph';
import { focusPlanChoice } from './PlanChoice';
import type { TabName } from './tab-name';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  link: { padding: '2px 0', fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase300, textAlign: 'start' },
});

/** A workbook in which no indicator table was found: what is missing, and what can be done before there is one. */
export function NoTables({ understanding: { plan, snapshot, reading } }: { readonly understanding: Understanding }) {
  const styles = useStyles();
  const isEmpty = snapshot.sheets.every(({ used, unread }) => used === undefined && unread.length === 0);
  return (
    <>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          {isEmpty ? EMPTY : reading.tables.length > 0 ? NO_PERIODS : NOT_FOUND} {TABLE_NEEDS}
        </MessageBarBody>
      </MessageBar>
      <Paragraph>What you can do now:</Paragraph>
      <ul className={styles.list}>
        {plan === null && (
          <Way words="Choose a plan" onGo={focusPlanChoice}>
            and read again: returns and summaries are of its measures.
          </Way>
        )}
        {plan !== null && (
          <Way words="Ask for figures" tab="returns">
            with a return for each theme lead, and take them in when they come back.
          </Way>
        )}
        <Way words="Write the plan’s measures down" tab="plan">
          as a Framework sheet of this workbook.
        </Way>
        <Way words="Choose the settings" tab="settings">
          small numbers, periods and style.
        </Way>
        <li>Put a table of figures on a sheet, or open the workbook that has them, and read again.</li>
      </ul>
    </>
  );
}

const EMPTY = 'There is nothing in this workbook yet: every sheet is empty.';
const NO_PERIODS = 'The tables of this workbook have no periods, so there is nothing to compare.';
const NOT_FOUND = 'No indicator table was found in this workbook.';
const TABLE_NEEDS = 'A table needs a row of periods (such as 2014/15, 2015/16) with the measures beneath it.';

interface WayProps {
  readonly words: string;
  /** The tab that it stands on; or else what it does. */
  readonly tab?: TabName;
  readonly onGo?: () => void;
  readonly children: ReactNode;
}

function Way({ words, tab, onGo, children }: WayProps) {
  const styles = useStyles();
  const { goTo } = usePaneContext();
  return (
    <li>
      <Link as="button" type="button" className={styles.link} onClick={() => (tab === undefined ? onGo?.() : goTo(tab))}>
        {words}
      </Link>
      {tab === 'settings' ? ': ' : ' '}
      {children}
    </li>
  );
}
