/**
 * The annual report to the scrutiny committee, in the structure of the 2016/17 annual report: for each priority its key achievements,
 * which an officer types, and its key performance measures and trends; then what lies ahead.
 */
import { CELLS_A_PART, flatMapInParts, type Rests } from '../in-parts';
import type { DocumentBlock, DocumentContent } from '../summary/document';
import { keyLine } from '../summary/key-line';
import { SYMBOL_KEY } from '../trend/symbol-words';
import { commentaryKey } from '../summary/commentary-key';
import { heading, list, paragraph } from './document-parts';
import { draftBlocks } from './drafts';
import { exceptionBlocks, toDefineBlocks } from './overview';
import type { ReportInput } from './report-input';
import { reportDocument, reportSubTitle } from './report-foot';
import { reportLines } from './report-line';
import { scorecard, scorecardTable } from './scorecard';
import { inShort, subThemeBlocks } from './theme-blocks';

/** How many achievements a priority has room for; one cell each. */
const ACHIEVEMENTS = 4;

export function* scrutinyReport(input: ReportInput): Rests<DocumentContent> {
  const { plan, series, run, coverage } = input;
  const { main } = reportLines(plan, series, run.assessments);
  yield;
  const blocks: readonly DocumentBlock[] = [
    heading(2, 'Introduction'),
    ...typed(input, 'Introduction', '', 'introduction: what the year was like, in a paragraph'),
    heading(2, 'How we performed'),
    paragraph(inShort(main), 'headline'),
    scorecardTable(scorecard(plan, main, coverage)),
    ...(yield* flatMapInParts(plan.themes, CELLS_A_PART, (theme, index): readonly DocumentBlock[] => {
      const own = main.filter(({ measure }) => measure.theme === theme.id);
      return [
        { kind: 'page-break' },
        heading(2, `Priority ${String(index + 1)}: ${theme.title}`),
        heading(3, 'Key achievements'),
        ...Array.from({ length: ACHIEVEMENTS }, (_, number) => typed(input, theme.title, `Achievement ${String(number + 1)}`, `an achievement of this priority (${String(number + 1)})`)).flat(),
        heading(3, 'Key performance measures and trends'),
        paragraph(inShort(own)),
        ...subThemeBlocks(input, theme, own, { withDrafts: true, prefix: 'scrutiny' }),
      ];
    })),
    { kind: 'page-break' },
    ...exceptionBlocks(input, main, false),
    heading(2, 'Risks and looking ahead'),
    ...typed(input, 'Looking ahead', '', 'risks of the year, and what is planned for the next'),
    ...toDefineBlocks(plan),
    heading(2, 'Key to symbols used: year-on-year trends'),
    ...list(SYMBOL_KEY.map(keyLine)),
  ];
  yield;
  return reportDocument(input, { id: 'scrutiny', title: 'Annual report to the scrutiny committee', subTitle: reportSubTitle(input), shortName: 'Scrutiny report' }, blocks);
}

/** Room for an officer's own words; the brackets show where they are still to come. */
function typed({ drafts }: ReportInput, part: string, name: string, what: string): readonly DocumentBlock[] {
  return draftBlocks(commentaryKey(part, name === '' ? 'Words of the report' : name, 'officer'), `[To be written: ${what}.]`, drafts);
}
