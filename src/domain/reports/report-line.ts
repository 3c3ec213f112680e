/** The lines of a report: one for each series of a measure, with its place in the plan, and what kind of line it is. */
import type { Measure, Plan } from '../framework/plan';
import type { Series } from '../observation';
import { seriesByMeasure } from '../series-by-measure';
import { commentaryKey } from '../summary/commentary-key';
import type { Assessment } from '../trend/assessment';
import { benchmarksOf } from '../trend/benchmarks';

export interface ReportLine {
  readonly measure: Measure;
  readonly series: Series;
  readonly assessment: Assessment;
  /** Titles of the plan. */
  readonly theme: string;
  readonly subTheme: string;
  /** The plan's wording, and the place where there is one. */
  readonly name: string;
  /** "not stated" where neither the workbook nor the plan names one. */
  readonly source: string;
  /** True where several agencies count the same measure. */
  readonly oneOfSeveral: boolean;
}

export interface ReportLines {
  /** The partnership's own figures, in the plan's order: what scorecards count. */
  readonly main: readonly ReportLine[];
  /** Neighbourhoods and other places within it, by measure id. */
  readonly places: ReadonlyMap<string, readonly ReportLine[]>;
}

/**
 * Benchmarks and targets are in neither list: they are what others are compared with. A measure that is held by place only has its
 * places in the first list too, since nothing else says how it went.
 */
export function reportLines(plan: Plan, series: readonly Series[], assessments: readonly Assessment[]): ReportLines {
  const measures = new Map(plan.measures.map((measure) => [measure.id, measure]));
  const assessed = new Map(assessments.map((one) => [one.seriesKey, one]));
  const titles = new Map(plan.themes.flatMap(({ id, title, subThemes }) => subThemes.map((part) => [`${id}\t${part.id}`, { theme: title, subTheme: part.title }] as const)));
  const benchmarks = benchmarksOf(series, measures);
  const byMeasure = seriesByMeasure(series.filter((one) => !benchmarks.isOne(one)));
  const named = new Map<string, number>();
  for (const { id, wording } of plan.measures) if (byMeasure.has(id)) named.set(fold(wording), (named.get(fold(wording)) ?? 0) + 1);
  const main: ReportLine[] = [];
  const places = new Map<string, readonly ReportLine[]>();
  for (const measure of plan.measures) {
    const own = byMeasure.get(measure.id) ?? [];
    const whole = own.filter(({ place }) => isHome(place, plan.partnership));
    const line = (one: Series): readonly ReportLine[] => {
      const assessment = assessed.get(one.key);
      const title = titles.get(`${measure.theme}\t${measure.subTheme}`);
      if (!assessment || !title) return [];
      const name = one.place === null || isHome(one.place, plan.partnership) ? measure.wording : `${measure.wording} – ${one.place}`;
      const among = isHome(one.place, plan.partnership) ? whole : own.filter(({ place }) => place === one.place);
      const source = (one.source ?? measure.source)?.trim() ?? '';
      return [{ measure, series: one, assessment, ...title, name, source: source === '' ? 'not stated' : source, oneOfSeveral: among.length > 1 || (named.get(fold(measure.wording)) ?? 0) > 1 }];
    };
    main.push(...(whole.length > 0 ? whole : own).flatMap(line));
    const parts = own.filter(({ place }) => !isHome(place, plan.partnership)).flatMap(line);
    if (parts.length > 0) places.set(measure.id, parts);
  }
  return { main, places };
}

/** Plans name one measure twice where two agencies count it: "Number of deliberate secondary fires" of GMFRS and of GMP. */
function fold(wording: string): string {
  return wording.replace(/\s+/g, ' ').trim().toLowerCase();
}

/** What a line's draft sentence is kept by. */
export function lineKey({ subTheme, name, source }: ReportLine): string {
  return commentaryKey(subTheme, name, source);
}

/** No place, or the one that the partnership is named after: "Stockport" of the "One Stockport Safety Partnership". */
function isHome(place: string | null, partnership: string): boolean {
  if (place === null) return true;
  const words = place.trim().toLowerCase();
  return words !== '' && ` ${partnership.toLowerCase()} `.includes(` ${words} `);
}
