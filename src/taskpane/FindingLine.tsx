import { Body1Strong, Caption1 } from '@fluentui/react-components';
import type { Finding } from '../domain/checks/finding';
import { CellLink } from './CellLink';
import { Paragraph } from './Paragraph';

export interface FindingLineProps {
  readonly finding: Finding;
  /** False where the group has said it once for all. */
  readonly showFix: boolean;
  readonly showWhy: boolean;
  readonly onSelect: (sheet: string, address: string | null) => void;
}

/** One finding: a link to its cell, what happened, why it matters, and what to do. */
export function FindingLine({ finding, showFix, showWhy, onSelect }: FindingLineProps) {
  const { sheet, address, message, why, fix } = finding;
  return (
    <>
      {sheet === null ? <Caption1>Not in the workbook</Caption1> : <CellLink sheet={sheet} address={address} onSelect={onSelect} />}
      <Paragraph>{message}</Paragraph>
      {showWhy && <Paragraph>{why}</Paragraph>}
      {showFix && <WhatToDo fix={fix} />}
    </>
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
