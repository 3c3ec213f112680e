import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingSection } from './finding-groups';
import { FindingLine, WhatToDo } from './FindingLine';
import type { FindingsContext } from './findings-context';
import { GroupActions } from './GroupActions';
import { Paragraph } from './Paragraph';
import { WindowedList } from './WindowedList';

/** The line to which the focus is to go: its group, and its place there from 0. A new object asks anew. */
export interface RevealLine {
  readonly group: string;
  readonly index: number;
}

export interface FindingsListProps {
  readonly sections: readonly FindingSection[];
  readonly reveal: RevealLine | null;
  readonly context: FindingsContext;
  /** The analyst opened or closed a group: what was to be revealed no longer is. */
  readonly onToggle: () => void;
}

const useStyles = makeStyles({
  panel: { paddingBottom: tokens.spacingVerticalM },
  heading: { margin: `${tokens.spacingVerticalS} 0 0` },
  // What holds for every finding of a group is said once, above them.
  shared: {
    marginBottom: tokens.spacingVerticalM,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

export function FindingsList({ sections, reveal, context, onToggle }: FindingsListProps) {
  const styles = useStyles();
  const [open, setOpen] = useState<readonly string[]>([]);
  const [answered, setAnswered] = useState<RevealLine | null>(null);
  if (reveal !== answered) {
    setAnswered(reveal);
    if (reveal && !open.includes(reveal.group)) setOpen([...open, reveal.group]);
  }
  return sections.map(({ key: sectionKey, heading, count, groups }) => (
    <section key={sectionKey}>
      <Body1Strong as="h3" block className={styles.heading}>{`${heading} (${count.toLocaleString('en-GB')})`}</Body1Strong>
      <Accordion
        multiple
        collapsible
        openItems={[...open]}
        onToggle={(_event, { value }) => {
          const key = String(value);
          setOpen(open.includes(key) ? open.filter((one) => one !== key) : [...open, key]);
          onToggle();
        }}
      >
        {groups.map((group) => (
          <AccordionItem key={group.key} value={group.key}>
            <AccordionHeader as="h4">{`${group.title} (${group.count.toLocaleString('en-GB')})`}</AccordionHeader>
            <AccordionPanel className={styles.panel}>
              {(group.why !== null || group.fix !== null) && (
                <div className={styles.shared}>
                  {group.why !== null && <Paragraph>{group.why}</Paragraph>}
                  {group.fix !== null && <WhatToDo fix={group.fix} />}
                </div>
              )}
              <GroupActions group={group} context={context} />
              <WindowedList
                items={group.findings}
                keyOf={context.keyOf}
                reveal={reveal?.group === group.key ? reveal : null}
                render={(finding) => <FindingLine finding={finding} showFix={group.fix === null} showWhy={group.why === null} context={context} at="list" />}
              />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </section>
  ));
}
