import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { AccessibleAudit } from '../../domain/audit/accessible-audit';
import type { AuditVerdict } from '../../domain/audit/audit-rule';
import { parseMark } from '../../domain/render/mark';
import type { Understanding } from '../../workflow/understanding';
import { ChangeHere } from '../ChangeHere';
import { counted } from '../counted';
import { usePaneContext } from '../pane-context';
import { isBusy } from '../pane-state';
import { ourSheets } from '../paper/our-sheets';
import { Paragraph } from '../Paragraph';
import { Part } from '../Part';
import { PartList } from '../PartList';
import { AuditRule } from './AuditRule';
import { auditWords, auditWork, countOf } from './audit-work';

const GROUPS: readonly (readonly [verdict: AuditVerdict, words: string])[] = [
  ['not-met', 'Not met'],
  ['author', 'Yours to do'],
  ['met', 'Met'],
];

const useStyles = makeStyles({ start: { alignSelf: 'flex-start' } });

/** The audit of the accessible sheets as they stand in the workbook now: each rule met, not met, or the author's to do. */
export function AuditPart({ understanding: { snapshot } }: { readonly understanding: Understanding }) {
  const styles = useStyles();
  const { phase, actions, state } = usePaneContext();
  const [audit, setAudit] = useState<AccessibleAudit | null>(null);
  // Each check opens afresh what it found not met.
  const [checks, setChecks] = useState(0);
  const show = (found: AccessibleAudit): void => {
    setAudit(found);
    setChecks(checks + 1);
  };
  const hasAccessible = [...ourSheets(snapshot, state.written).keys()].some((mark) => parseMark(mark)?.kind === 'accessible');
  return (
    <Part heading="Accessibility of spreadsheets">
      <Paragraph>
        Holds the accessible sheets, as they stand now, against the Analysis Function’s “Releasing statistics in spreadsheets”. Nothing is changed.
        {!hasAccessible && ' This workbook has no sheets of the accessible style yet, so its other sheets are held against the rules.'}
      </Paragraph>
      <Button className={styles.start} disabledFocusable={isBusy(phase)} onClick={() => actions.change(auditWork(show))}>
        Check the accessible sheets
      </Button>
      <ChangeHere kind="audit" changeKey="audit" otherwise="Checking the accessible sheets…" />
      {audit && <AuditShown key={checks} audit={audit} />}
    </Part>
  );
}

function AuditShown({ audit }: { readonly audit: AccessibleAudit }) {
  return (
    <>
      <Paragraph>{auditWords(audit)}</Paragraph>
      <Caption1>{`${counted(audit.sheets.length, 'sheet was', 'sheets were')} looked at.`}</Caption1>
      <Accordion multiple collapsible defaultOpenItems={countOf(audit, 'not-met') > 0 ? ['not-met'] : []}>
        {GROUPS.map(([verdict, words]) => (
          <AccordionItem key={verdict} value={verdict} disabled={countOf(audit, verdict) === 0}>
            <AccordionHeader as="h3">{`${words} (${String(countOf(audit, verdict))})`}</AccordionHeader>
            <AccordionPanel>
              <PartList items={audit.results.filter((result) => result.verdict === verdict)} keyOf={({ rule }) => rule} render={(result) => <AuditRule result={result} />} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </>
  );
}
