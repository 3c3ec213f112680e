/** The quarterly report to the Board: what to look at first, then every measure by theme. */
import { CELLS_A_PART, flatMapInParts, type Rests } from '../in-parts';
import type { DocumentBlock, DocumentContent } from '../summary/document';
import { heading, paragraph } from './document-parts';
import { exceptionBlocks, overdueBlocks } from './overview';
import type { ReportInput } from './report-input';
import { reportDocument, reportSubTitle } from './report-foot';
import { reportLines } from './report-line';
import { scorecard, scorecardTable } from './scorecard';
import { inShort, subThemeBlocks } from './theme-blocks';

export function* quarterlyReport(input: ReportInput): Rests<DocumentContent> {
  const { plan, series, run, coverage } = input;
  const { main } = reportLines(plan, series, run.assessments);
  yield;
  const blocks: readonly DocumentBlock[] = [
    paragraph(inShort(main), 'headline'),
    heading(2, 'Scorecard'),
    scorecardTable(scorecard(plan, main, coverage)),
    ...exceptionBlocks(input, main, true),
    ...overdueBlocks(input),
    ...(yield* flatMapInParts(plan.themes, CELLS_A_PART, (theme): readonly DocumentBlock[] => {
      const own = main.filter(({ measure }) => measure.theme === theme.id);
      return [{ kind: 'page-break' }, heading(2, theme.title), paragraph(inShort(own)), ...subThemeBlocks(input, theme, own, { withDrafts: false, prefix: 'measures' })];
    })),
  ];
  yield;
  return reportDocument(input, { id: 'quarterly', title: 'Quarterly performance report to the Board', subTitle: reportSubTitle(input), shortName: 'Quarterly report' }, blocks);
}
