import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Spinner } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Understanding } from '../../workflow/understanding';
import { writtenAtWords } from '../../workflow/written-at';
import { ErrorMessage } from '../ErrorMessage';
import { usePaneContext } from '../pane-context';
import { ourSheets, sheetsOfTheme } from '../paper/our-sheets';
import { PaperParts } from '../paper/PaperParts';
import { ReadAgain } from '../paper/ReadAgain';
import { SaveFiles } from '../paper/SaveFiles';
import { usePrepared, type Workflows } from '../paper/use-prepared';
import { Part } from '../Part';
import type { Choices } from './SummaryChoices';

export interface ThemePapersProps {
  readonly understanding: Understanding;
  readonly choices: Choices;
}

/** Each theme with its tables, to be copied into a paper, and all of them as a file. Nothing without a plan. */
export function ThemePapers({ understanding, choices }: ThemePapersProps) {
  const { clock, state } = usePaneContext();
  const { plan, snapshot } = understanding;
  const prepared = usePrepared(
    useCallback(
      ({ themeDocumentsInParts }: Workflows) => themeDocumentsInParts(understanding, { writtenAt: writtenAtWords(clock()), ...choices }),
      [understanding, choices, clock],
    ),
  );
  if (!plan) return null;
  const sheets = ourSheets(snapshot, state.written);
  return (
    <Part heading="Into Word">
      <ReadAgain part="summaries" />
      {prepared.kind === 'preparing' && <Spinner size="tiny" label="Making the tables ready…" />}
      {prepared.kind === 'failed' && <ErrorMessage title="Not ready." sentence={prepared.sentence} />}
      {prepared.kind === 'ready' && (
        <>
          <Accordion multiple collapsible>
            {prepared.made.map((document, index) => {
              const theme = plan.themes[index];
              return theme ? (
                <AccordionItem key={theme.id} value={theme.id}>
                  <AccordionHeader as="h3">{theme.title}</AccordionHeader>
                  <AccordionPanel>
                    <PaperParts
                      document={document}
                      whole="theme"
                      sheets={sheetsOfTheme(plan, theme.id, sheets)}
                      writeButton="Write theme summaries"
                      copyDocument={prepared.workflows.copyDocument}
                      copyTable={prepared.workflows.copyTable}
                    />
                  </AccordionPanel>
                </AccordionItem>
              ) : null;
            })}
          </Accordion>
          <SaveFiles what="All themes" documents={prepared.made} title={`${plan.title}: theme summaries`} name={`${plan.title} theme summaries`} />
        </>
      )}
    </Part>
  );
}
