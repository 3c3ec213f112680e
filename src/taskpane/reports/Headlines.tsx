import { Badge, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { inertText } from '../../domain/render/inert-text';
import { parseReference } from '../../domain/reports/drafts';
import type { DocumentBlock, DocumentContent } from '../../domain/summary/document';
import { counted } from '../counted';
import { Disclosure } from '../Disclosure';
import { Paragraph } from '../Paragraph';
import { Part } from '../Part';
import { PartList } from '../PartList';

type Draft = DocumentBlock & { readonly kind: 'draft' };

export interface HeadlinesProps {
  readonly document: DocumentContent;
  /** The sheet that the report stands on; undefined where it is not written yet. */
  readonly sheet: string | undefined;
}

const useStyles = makeStyles({ line: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS } });

/** True where an officer wrote another sentence in the draft's place. */
function isOfficers({ reference }: Draft): boolean {
  const parsed = parseReference(reference ?? '');
  return parsed !== undefined && parsed.written !== parsed.shown;
}

/** The sentences that the add-in drafts, as they stand, and where they are edited. */
export function Headlines({ document, sheet }: HeadlinesProps) {
  const styles = useStyles();
  const drafts = document.blocks.filter((block): block is Draft => block.kind === 'draft');
  if (drafts.length === 0) return null;
  const many = counted(drafts.length, 'sentence', 'sentences');
  return (
    <Part heading="Headline sentences">
      <Paragraph>
        {sheet === undefined
          ? `${many}, drafted from the figures and their tests. Write the report, then type over any of them on its sheet: what you type is kept when it is written again.`
          : `${many}, drafted from the figures and their tests. Type over any of them on sheet “${sheet}”: what you type is kept when the report is written again. Clear one to have it drafted anew.`}
      </Paragraph>
      <Disclosure words={`Show the ${many}`} of={document.title}>
        {() => (
          <PartList
            items={drafts}
            keyOf={({ key }) => key}
            render={(draft) => (
              <div className={styles.line}>
                <Paragraph>{inertText(draft.words)}</Paragraph>
                {isOfficers(draft) && (
                  <Badge appearance="outline" color="informative">
                    Yours, kept
                  </Badge>
                )}
              </div>
            )}
          />
        )}
      </Disclosure>
      {drafts.some(isOfficers) && <Caption1>{`${counted(drafts.filter(isOfficers).length, 'sentence is', 'sentences are')} yours, and kept.`}</Caption1>}
    </Part>
  );
}
