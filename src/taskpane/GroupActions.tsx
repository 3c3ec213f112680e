import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { AskedFix } from '../workflow/apply-fixes';
import { AcknowledgeButton } from './AcknowledgeButton';
import type { FindingGroup } from './finding-groups';
import type { FindingsContext } from './findings-context';
import { FixOffer } from './FixOffer';

export interface GroupActionsProps {
  readonly group: FindingGroup;
  readonly context: FindingsContext;
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS, marginBottom: tokens.spacingVerticalM },
});

/** For all findings of a group that are on show: every certain fix, seen first; one reason for all. Nothing for a group of one. */
export function GroupActions({ group, context }: GroupActionsProps) {
  const styles = useStyles();
  const standing = useMemo(() => group.findings.filter((finding) => context.acknowledgementOf(finding) === null), [group, context]);
  const fixes = useMemo(() => {
    // One change a cell, though two findings should offer the same.
    const byCell = new Map<string, AskedFix>();
    for (const finding of standing) {
      for (const fix of context.offered(finding)?.fixes ?? []) byCell.set(`${fix.change.address}:${fix.change.sheet}`, fix);
    }
    return [...byCell.values()];
  }, [standing, context]);
  if (standing.length < 2) return null;
  const key = `group:${group.key}`;
  return (
    <div className={styles.part}>
      {fixes.length > 1 && <FixOffer fixes={fixes} words="" changeKey={key} place={group.title} />}
      <AcknowledgeButton
        findings={standing} words={`Acknowledge all ${standing.length.toLocaleString('en-GB')}`} place={group.title} changeKey={key}
      />
    </div>
  );
}
