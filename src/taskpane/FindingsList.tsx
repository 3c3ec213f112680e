import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { Finding, Severity } from '../domain/checks/finding';
import { FindingLine } from './FindingLine';
import { groupFindings, type FindingGroup } from './finding-groups';
import { PartList } from './PartList';

export interface FindingsListProps {
  readonly findings: readonly Finding[];
  readonly onSelect: (sheet: string, address: string | null) => void;
}

const HEADINGS: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', information: 'For information' };

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0` },
  text: { margin: `0 0 ${tokens.spacingVerticalM}` },
});

export function FindingsList({ findings, onSelect }: FindingsListProps) {
  const styles = useStyles();
  if (findings.length === 0) return <Body1>Nothing was found that needs attention.</Body1>;
  return groupFindings(findings).map(({ severity, count, groups }) => (
    <section key={severity}>
      <Body1Strong as="h3" className={styles.heading}>{`${HEADINGS[severity]} (${count.toLocaleString('en-GB')})`}</Body1Strong>
      <Accordion multiple collapsible>
        {groups.map((group) => (
          <AccordionItem key={group.code} value={group.code}>
            <AccordionHeader as="h4">{`${group.title} (${group.count.toLocaleString('en-GB')})`}</AccordionHeader>
            <AccordionPanel>
              <Shared group={group} className={styles.text} />
              <PartList
                items={group.findings}
                render={(finding) => (
                  <FindingLine finding={finding} showFix={group.fix === null} showWhy={group.why === null} onSelect={onSelect} />
                )}
              />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  ));
}

/** What holds for every finding of a group is said once, above them. */
function Shared({ group, className }: { readonly group: FindingGroup; readonly className: string }) {
  if (group.fix === null && group.why === null) return null;
  return (
    <Body1 as="p" className={className}>
      {group.why !== null && <>{group.why} </>}
      {group.fix !== null && (
        <>
          <Body1Strong>What to do: </Body1Strong>
          {group.fix}
        </>
      )}
    </Body1>
  );
}
