/** The theme summaries as documents: what is copied into Word, and written as files of HTML and Word. */
import { commentaryWarnings } from '../domain/disclosure/commentary-warnings';
import { disclose } from '../domain/disclosure/disclose';
import { disclosureNotes } from '../domain/disclosure/disclosure-notes';
import { themeMark } from '../domain/render/mark';
import { readCommentary } from '../domain/render/read-commentary';
import type { ChartContent } from '../domain/summary/chart-content';
import type { DocumentContent } from '../domain/summary/document';
import { summariseThemes } from '../domain/summary/summarise-themes';
import { themeCharts } from '../domain/summary/theme-charts';
import { themeDocument } from '../domain/summary/theme-document';
import type { Understanding } from './understanding';
import { WorkbookFault } from './workbook-port';
import type { SummarySettings } from './write-theme-summaries';

/**
 * One document a theme, in the plan's order, with the commentary that stands in the summary sheets as they were read. Throws a
 * WorkbookFault where there is no plan.
 */
export function themeDocuments(understanding: Understanding, settings: SummarySettings): readonly DocumentContent[] {
  const { plan, snapshot } = understanding;
  if (!plan) {
    throw new WorkbookFault('A theme summary needs a plan, because the plan says which themes there are. Choose the plan, read the workbook, and try again.', 'no-plan');
  }
  const { reading, series, run, setting, unchecked, facts } = disclose(understanding, settings.disclosure);
  const summaries = summariseThemes({ plan, reading, series, assessments: run, disclosureNotes: (own) => disclosureNotes(setting, unchecked, own), ...settings });
  const assessed = new Map(run.assessments.map((assessment) => [assessment.seriesKey, assessment]));
  return summaries.map((summary) => {
    const mark = themeMark(plan.id, summary.theme.id);
    const sheet = snapshot.sheets.find((one) => one.mark === mark);
    const commentary = sheet ? readCommentary(sheet.values) : new Map<string, string>();
    const warnings = commentaryWarnings(commentary, facts).map((text) => ({ number: null, text }));
    const { charts } = themeCharts(plan.measures.filter(({ theme }) => theme === summary.theme.id), series, assessed);
    const disclosed = { setting: setting.id, statement: setting.statement };
    return themeDocument({ ...summary, notes: [...summary.notes, ...warnings] }, commentary, disclosed, bySubTheme(charts));
  });
}

function bySubTheme(charts: readonly { readonly subTheme: string; readonly chart: ChartContent }[]): ReadonlyMap<string, readonly ChartContent[]> {
  const found = new Map<string, ChartContent[]>();
  for (const { subTheme, chart } of charts) {
    const own = found.get(subTheme);
    if (own) own.push(chart);
    else found.set(subTheme, [chart]);
  }
  return found;
}
