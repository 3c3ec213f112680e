import { Body1, Body1Strong, Caption1, makeStyles } from '@fluentui/react-components';
import type { Finding } from '../domain/checks/finding';
import { CellLink } from './CellLink';

export interface FindingLineProps {
  readonly finding: Finding;
  /** False where the group has said it once for all. */
  readonly showFix: boolean;
  readonly showWhy: boolean;
  readonly onSelect: (sheet: string, address: string | null) => void;
}

const useStyles = makeStyles({ text: { margin: 0 } });

/** One finding: a link to its cell, what happened, why it matters, and what to do. */
export function FindingLine({ finding, showFix, showWhy, onSelect }: FindingLineProps) {
  const styles = useStyles();
  const { sheet, address, message, why, fix } = finding;
  return (
    <>
      {sheet === null ? <Caption1>Not in the workbook</Caption1> : <CellLink sheet={sheet} address={address} onSelect={onSelect} />}
      <Body1 as="p" className={styles.text}>
        {message}
      </Body1>
      {showWhy && (
        <Body1 as="p" className={styles.text}>
          {why}
        </Body1>
      )}
      {showFix && (
        <Body1 as="p" className={styles.text}>
          <Body1Strong>What to do: </Body1Strong>
          {fix}
        </Body1>
      )}
    </>
  );
}
