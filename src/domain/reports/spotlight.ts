/** A performance spotlight on one sub-theme: each measure's long series, control chart, season and neighbourhoods. */
import type { DocumentBlock, DocumentContent } from '../summary/document';
import { controlChart, seriesChart } from '../summary/charts';
import { chartBlocks } from './chart-table';
import { heading, idOf, list, paragraph } from './document-parts';
import { draftOf } from './draft-line';
import { lineTables } from './line-table';
import { placesTable } from './places-table';
import type { ReportInput } from './report-input';
import { reportDocument, reportSubTitle } from './report-foot';
import { reportLines, type ReportLine } from './report-line';
import { seasonOf } from './season-table';
import { inShort } from './theme-blocks';

/** Two tests that look at different things may seem to contradict each other. */
const CONTROL_WORDS =
  'In the control charts nearly all figures would lie between the dashed limits if nothing but chance were at work. A special cause is a figure outside them, or a run of figures, that ' +
  'chance would seldom bring. They look at the whole series, the column Evidence only at the two periods compared: so the one can find something where the other does not.';

/** Throws a RangeError where the plan has no such sub-theme. */
export function spotlight(input: ReportInput, subThemeId: string): DocumentContent {
  const { plan, series, run, populations } = input;
  const theme = plan.themes.find(({ subThemes }) => subThemes.some(({ id }) => id === subThemeId));
  const subTheme = theme?.subThemes.find(({ id }) => id === subThemeId);
  if (!theme || !subTheme) throw new RangeError(`The plan has no sub-theme "${subThemeId}".`);
  const { main, places } = reportLines(plan, series, run.assessments);
  const own = main.filter(({ measure }) => measure.theme === theme.id && measure.subTheme === subTheme.id);
  const held = new Set(own.map(({ measure }) => measure.id));
  const without = plan.measures.filter((measure) => measure.theme === theme.id && measure.subTheme === subTheme.id && !held.has(measure.id)).map(({ wording }) => wording);
  const blocks: readonly DocumentBlock[] = [
    paragraph(own.length === 0 ? 'The workbook has no figures of this sub-theme.' : inShort(own), 'headline'),
    ...own.flatMap((line) => draftOf(line, input.drafts)),
    ...lineTables(idOf('spotlight', subTheme.id), `${subTheme.title}: measures`, own),
    ...(without.length === 0 ? [] : [paragraph(`No figures in the workbook: ${without.join('; ')}.`, 'quiet')]),
    ...(own.some(hasControlChart) ? [paragraph(CONTROL_WORDS, 'quiet')] : []),
    ...own.flatMap(measureBlocks),
    ...withoutCharts(own),
    ...own.flatMap((line) => {
      const parts = (places.get(line.measure.id) ?? []).filter(({ source, series: one }) => (source === line.source || one.source === null) && one !== line.series);
      const table = placesTable(line, parts, populations);
      return table ? [heading(2, `Neighbourhoods: ${line.name}`), table] : [];
    }),
  ];
  return reportDocument(
    input,
    { id: idOf('spotlight', subTheme.id), title: `Performance spotlight: ${subTheme.title}`, subTitle: reportSubTitle(input, theme.title), shortName: `Spotlight – ${subTheme.title}` },
    blocks,
    plan.measures.filter((measure) => measure.theme === theme.id && measure.subTheme === subTheme.id),
  );
}

/** One line a measure that has no chart, with the reason. */
function withoutCharts(own: readonly ReportLine[]): readonly DocumentBlock[] {
  const reasons = own.flatMap(({ measure, series, assessment, name, source }) => {
    const plain = controlChart(series, assessment, measure).chart ?? seriesChart(series, assessment, measure);
    return 'reason' in plain && plain.reason !== null ? [`${name} (${source}): ${plain.reason}.`] : [];
  });
  return reasons.length === 0 ? [] : [heading(2, 'Measures without a chart'), ...list(reasons)];
}

function hasControlChart({ measure, series, assessment }: ReportLine): boolean {
  return controlChart(series, assessment, measure).chart !== null;
}

/** Nothing for a measure without a chart. The control chart where there is one, a plain line where there is not, and the season. */
function measureBlocks(line: ReportLine): readonly DocumentBlock[] {
  const { measure, series, assessment, name, source } = line;
  const control = controlChart(series, assessment, measure);
  const plain = control.chart === null ? seriesChart(series, assessment, measure) : control;
  if (plain.chart === null) return [];
  const season = seasonOf(series, `${name} (${source})`);
  const { recentTrend } = assessment;
  return [
    heading(2, `${name} (${source})`),
    ...chartBlocks(plain.chart),
    ...(control.chart === null ? [paragraph(`No control chart: ${control.reason}.`, 'quiet')] : []),
    ...(recentTrend.verdict === 'Cannot be calculated' ? [] : [paragraph(`Over the latest five years: ${recentTrend.verdict.toLowerCase()}.`)]),
    ...(season ? [paragraph(season.words), season.table] : []),
  ];
}

