/** The bi-annual report that the 2025-28 plan promises: "progress against key performance measures, spend and projects". */
import { CELLS_A_PART, flatMapInParts, type Rests } from '../in-parts';
import type { DocumentBlock, DocumentContent } from '../summary/document';
import { actionBlocks, spendBlocks } from './actions/action-content';
import { heading, paragraph } from './document-parts';
import type { ReportInput } from './report-input';
import { reportDocument, reportSubTitle } from './report-foot';
import { reportLines } from './report-line';
import { scorecard, scorecardTable } from './scorecard';
import { inShort, subThemeBlocks } from './theme-blocks';

export function* progressReport(input: ReportInput): Rests<DocumentContent> {
  const { plan, series, run, coverage, actions, asAt } = input;
  const { main } = reportLines(plan, series, run.assessments);
  yield;
  const blocks: readonly DocumentBlock[] = [
    heading(2, 'Measures'),
    paragraph(inShort(main), 'headline'),
    scorecardTable(scorecard(plan, main, coverage)),
    ...(yield* flatMapInParts(plan.themes, CELLS_A_PART, (theme): readonly DocumentBlock[] => {
      const own = main.filter(({ measure }) => measure.theme === theme.id);
      return [heading(2, theme.title), ...subThemeBlocks(input, theme, own, { withDrafts: true, prefix: 'progress' })];
    })),
    ...(actions.spend.length + actions.actions.length === 0 ? [] : [{ kind: 'page-break' } as const]),
    ...spendBlocks(actions),
    ...actionBlocks(actions, asAt),
  ];
  yield;
  return reportDocument(input, { id: 'progress', title: 'Bi-annual progress report: measures, spend and projects', subTitle: reportSubTitle(input), shortName: 'Progress report' }, blocks);
}
