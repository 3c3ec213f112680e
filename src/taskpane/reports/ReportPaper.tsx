import { Spinner } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { Rests } from '../../domain/in-parts';
import type { Plan } from '../../domain/framework/plan';
import { reportMark } from '../../domain/render/mark';
import type { ReportChoice } from '../../domain/reports/report-choice';
import type { DocumentContent } from '../../domain/summary/document';
import type { Understanding } from '../../workflow/understanding';
import { dayOf, writtenAtWords } from '../../workflow/written-at';
import { ErrorMessage } from '../ErrorMessage';
import { usePaneContext } from '../pane-context';
import { ourSheets } from '../paper/our-sheets';
import { PaperParts } from '../paper/PaperParts';
import { ReadAgain } from '../paper/ReadAgain';
import { SaveFiles } from '../paper/SaveFiles';
import { usePrepared, type Workflows } from '../paper/use-prepared';
import { Part } from '../Part';
import { Headlines } from './Headlines';
import type { ReportSettings } from './report-work';

export interface ReportPaperProps {
  readonly understanding: Understanding;
  readonly plan: Plan;
  readonly choice: ReportChoice;
  readonly settings: ReportSettings;
}

/** The report as a document, with the sentences that stand on its sheet: its headlines, its tables for Word, and its files. */
export function ReportPaper({ understanding, plan, choice, settings }: ReportPaperProps) {
  const { clock, state } = usePaneContext();
  const prepared = usePrepared(
    useCallback(
      function* make({ reportDocumentsInParts }: Workflows): Rests<DocumentContent | undefined> {
        const now = clock();
        const own = understanding.snapshot.sheets.flatMap(({ mark, name, values }) => (mark === undefined ? [] : [{ mark, name, values }]));
        const [made] = yield* reportDocumentsInParts(understanding, { writtenAt: writtenAtWords(now), asAt: dayOf(now), ...settings, reports: [choice] }, own);
        return made?.document;
      },
      [understanding, choice, settings, clock],
    ),
  );
  if (prepared.kind === 'preparing') return <Spinner size="tiny" label="Making the report ready…" />;
  if (prepared.kind === 'failed') return <ErrorMessage title="Not ready." sentence={prepared.sentence} />;
  const { made: document, workflows } = prepared;
  if (!document) return null;
  const sheet = ourSheets(understanding.snapshot, state.written).get(reportMark(choice.kind, plan.id, choice.kind === 'spotlight' ? choice.subTheme : null));
  return (
    <>
      <Headlines key={document.id} document={document} sheet={sheet} />
      <Part heading="Into Word">
        <ReadAgain part="reports" />
        <PaperParts
          key={document.id}
          document={document}
          whole="report"
          sheets={sheet === undefined ? [] : [sheet]}
          writeButton="Write the report"
          copyDocument={workflows.copyDocument}
          copyTable={workflows.copyTable}
        />
        <SaveFiles what="The report" key={`${document.id} files`} documents={[document]} title={document.title} name={`${document.shortName} ${plan.title}`} />
      </Part>
    </>
  );
}
