/** Commentary of returns that the analyst wants in the theme summaries: it goes where nothing stands, and nowhere else. */
import type { Gathered } from '../../commentary/gather-commentary';
import type { Plan } from '../../framework/plan';
import { comparePeriods } from '../../period/compare-periods';
import type { WorkbookSnapshot } from '../../snapshot';
import type { ThemeSummary } from '../../summary/theme-summary';
import { fold } from '../../table/row-words';
import { sourceKey } from './data-key';
import { isYes } from './data-table';
import { standingData, wordsOrNull, type StandingRow } from './standing-data';

/** By the summary's row: measure, source, and its name there, which carries the place. */
export type CommentaryToUse = ReadonlyMap<string, string>;

const rowKey = (measureId: string, source: string, name: string): string => [measureId, source, fold(name)].join('\t');

/** The texts of rows with Yes under "Use in summary"; of several periods the latest. */
export function commentaryToUse(snapshot: Pick<WorkbookSnapshot, 'sheets' | 'dateSystem'>, plan: Plan): CommentaryToUse {
  const standing = standingData(snapshot, plan);
  if (standing === null || standing === 'headings-lost') return new Map();
  const latest = new Map<string, StandingRow>();
  for (const row of standing.rows) {
    const { cells, measure, period } = row;
    if (!measure || !period || !isYes(cells.use) || wordsOrNull(cells.commentary) === null) continue;
    const place = wordsOrNull(cells.place);
    const key = rowKey(measure.id, sourceKey(wordsOrNull(cells.source) ?? measure.source, plan), place === null ? measure.wording : `${measure.wording} – ${place}`);
    const earlier = latest.get(key)?.period;
    if (!earlier || comparePeriods(earlier, period) <= 0) latest.set(key, row);
  }
  return new Map([...latest].map(([key, { cells }]) => [key, String(cells.commentary)]));
}

/** What stands, and the returned texts for rows with nothing. */
export function withReturnedCommentary(gathered: Gathered, summaries: readonly ThemeSummary[], returned: CommentaryToUse, plan: Plan): Gathered {
  if (returned.size === 0) return gathered;
  const byTheme = new Map([...gathered.byTheme].map(([theme, texts]) => [theme, new Map(texts)]));
  for (const { theme, subThemes } of summaries) {
    const own = byTheme.get(theme.id) ?? new Map<string, string>();
    for (const { measureId, source, name, commentaryKey } of subThemes.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))) {
      const text = returned.get(rowKey(measureId, sourceKey(source, plan), name));
      if (text !== undefined && (own.get(commentaryKey) ?? '').trim() === '') own.set(commentaryKey, text);
    }
    byTheme.set(theme.id, own);
  }
  return { ...gathered, byTheme };
}
