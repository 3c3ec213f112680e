import { makeStyles, tokens } from '@fluentui/react-components';
import type { UnreadReport } from '../domain/reading-choices/tables-report';
import { CellLink } from './CellLink';
import { ChoicesMade } from './ChoicesMade';
import { Disclosure } from './Disclosure';
import { usePaneContext } from './pane-context';
import { Paragraph } from './Paragraph';
import { ReadingForm } from './ReadingForm';
import { tableChangeKey } from './table-work';

const useStyles = makeStyles({ card: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS }, link: { alignSelf: 'flex-start' } });

/** What was seen and not read as an indicator table: its reason, what was chosen of it, and how to have it read all the same. */
export function UnreadCard({ unread }: { readonly unread: UnreadReport }) {
  const styles = useStyles();
  const { actions } = usePaneContext();
  const { sheet, address, reason, choices, identity, headerRows } = unread;
  const key = tableChangeKey(sheet, address);
  return (
    <div className={styles.card}>
      <span className={styles.link}>
        <CellLink sheet={sheet} address={address} onSelect={actions.select} />
      </span>
      <Paragraph>{reason}</Paragraph>
      <ChoicesMade choices={choices} table={identity} changeKey={key} />
      {choices.length === 0 && headerRows.length > 1 && (
        <Disclosure words="Have it read" of={`${sheet}, ${address}`}>
          {() => <ReadingForm identity={identity} layout={null} headerRows={headerRows} columns={[]} changeKey={key} name={`${sheet}, ${address}`} />}
        </Disclosure>
      )}
    </div>
  );
}
