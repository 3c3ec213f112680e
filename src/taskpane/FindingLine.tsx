import { Body1Strong, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../domain/checks/finding';
import { CellLink } from './CellLink';
import { FindingActions } from './FindingActions';
import type { FindingsContext } from './findings-context';
import { Paragraph } from './Paragraph';

export interface FindingLineProps {
  readonly finding: Finding;
  /** False where the group has said it once for all. */
  readonly showFix: boolean;
  readonly showWhy: boolean;
  readonly context: FindingsContext;
  /** One finding may stand both in the list and as the one that the analyst is at. */
  readonly at: 'list' | 'card';
}

const useStyles = makeStyles({ line: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS } });

/** One finding: a link to its cell, what happened, why it matters, what to do, and what the pane can do about it. */
export function FindingLine({ finding, showFix, showWhy, context, at }: FindingLineProps) {
  const styles = useStyles();
  const { sheet, address, message, why, fix } = finding;
  return (
    <div className={styles.line}>
      {sheet === null ? <Caption1>Not in the workbook</Caption1> : <CellLink sheet={sheet} address={address} onSelect={() => context.onGo(finding)} />}
      <Paragraph>{message}</Paragraph>
      {showWhy && <Paragraph>{why}</Paragraph>}
      {showFix && <WhatToDo fix={fix} />}
      <FindingActions finding={finding} context={context} changeKey={`${at}:${context.keyOf(finding)}`} />
    </div>
  );
}

export function WhatToDo({ fix }: { readonly fix: string }) {
  return (
    <Paragraph>
      <Body1Strong>What to do: </Body1Strong>
      {fix}
    </Paragraph>
  );
}
