/** The theme summaries as documents: what is copied into Word, and written as files of HTML and Word. */
import { atOnce, type Rests } from '../domain/in-parts';
import { commentaryWarnings } from '../domain/disclosure/commentary-warnings';
import type { ChartContent } from '../domain/summary/chart-content';
import type { DocumentContent } from '../domain/summary/document';
import { themeCharts } from '../domain/summary/theme-charts';
import { themeDocument } from '../domain/summary/theme-document';
import { standingCommentary } from './standing-commentary';
import { printedThemesInParts } from './theme-summaries';
import type { Understanding } from './understanding';
import type { SummarySettings } from './write-theme-summaries';

/**
 * One document a theme, in the plan's order, with the commentary that stands in the sheets of either style, and in the one that keeps it, as
 * they were read. Throws a WorkbookFault where there is no plan, or where commentary on a sheet cannot be told apart.
 */
export function themeDocuments(understanding: Understanding, settings: SummarySettings): readonly DocumentContent[] {
  return atOnce(themeDocumentsInParts(understanding, settings));
}

/** The same with rests. */
export function* themeDocumentsInParts(understanding: Understanding, settings: SummarySettings): Rests<readonly DocumentContent[]> {
  const { plan, material: { series, run, setting, facts }, summaries } = yield* printedThemesInParts(understanding, settings);
  const assessed = new Map(run.assessments.map((assessment) => [assessment.seriesKey, assessment]));
  const own = understanding.snapshot.sheets.flatMap(({ mark, name, values }) => (mark === undefined ? [] : [{ mark, name, values }]));
  const { byTheme, left } = standingCommentary(summaries, own, plan.id);
  const documents: DocumentContent[] = [];
  for (const summary of summaries) {
    yield;
    const { id } = summary.theme;
    const commentary = new Map([...(byTheme.get(id) ?? []), ...left.filter(({ themeId }) => themeId === id).map(({ key, text }) => [key, text] as const)]);
    const warnings = commentaryWarnings(commentary, facts).map((text) => ({ number: null, text }));
    const { charts } = themeCharts(plan.measures.filter(({ theme }) => theme === id), series, assessed);
    yield;
    const disclosed = { setting: setting.id, statement: setting.statement };
    documents.push(themeDocument({ ...summary, notes: [...summary.notes, ...warnings] }, commentary, disclosed, bySubTheme(charts)));
  }
  return documents;
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
