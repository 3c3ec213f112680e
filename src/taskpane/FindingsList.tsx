import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Finding, Severity } from '../domain/checks/finding';
import { FindingLine, WhatToDo } from './FindingLine';
import { groupFindings } from './finding-groups';
import { Paragraph } from './Paragraph';
import { PartList } from './PartList';

export interface FindingsListProps {
  readonly findings: readonly Finding[];
  readonly onSelect: (sheet: string, address: string | null) => void;
}

const HEADINGS: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', information: 'For information' };

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0` },
  // What holds for every finding of a group is said once, above them.
  shared: {
    marginBottom: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export function FindingsList({ findings, onSelect }: FindingsListProps) {
  const styles = useStyles();
  const severities = useMemo(() => groupFindings(findings), [findings]);
  if (findings.length === 0) return <Paragraph>Nothing was found that needs attention.</Paragraph>;
  return severities.map(({ severity, count, groups }) => (
    <section key={severity}>
      <Body1Strong as="h3" block className={styles.heading}>{`${HEADINGS[severity]} (${count.toLocaleString('en-GB')})`}</Body1Strong>
      <Accordion multiple collapsible>
        {groups.map(({ code, title, count: alike, findings: lines, fix, why }) => (
          <AccordionItem key={code} value={code}>
            <AccordionHeader as="h4">{`${title} (${alike.toLocaleString('en-GB')})`}</AccordionHeader>
            <AccordionPanel>
              {(why !== null || fix !== null) && (
                <div className={styles.shared}>
                  {why !== null && <Paragraph>{why}</Paragraph>}
                  {fix !== null && <WhatToDo fix={fix} />}
                </div>
              )}
              <PartList
                items={lines}
                render={(finding) => <FindingLine finding={finding} showFix={fix === null} showWhy={why === null} onSelect={onSelect} />}
              />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  ));
}
