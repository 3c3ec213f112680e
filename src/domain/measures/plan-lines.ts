/** Every measure of the plan, and every row that is not in it, as one line each: what one search over all measures looks through. */
import { gathered } from '../gathered';
import type { Series } from '../observation';
import { seriesByMeasure } from '../series-by-measure';
import { STATUS_WORDS } from '../validation/coverage-sheet';
import type { Reconciliation } from '../validation/reconciliation';

/** One series of a measure. */
export interface PlanLinePage {
  /** The series'. */
  readonly key: string;
  /** What tells it from the measure's others: "GMFRS", "GMP – Offerton"; the row's label where it has neither source nor place. */
  readonly words: string;
}

export interface PlanLine {
  /** Unique among the lines. */
  readonly key: string;
  /** Null for a row that is not in the plan. */
  readonly measureId: string | null;
  readonly name: string;
  readonly source: string | null;
  /** "Reported: 2014/15 to 2016/17 (3 periods). Safeguarding"; "Not in the plan". */
  readonly words: string;
  /** Where a row outside the plan stands; null for a measure. */
  readonly at: { readonly sheet: string; readonly address: string } | null;
  /** Its series, each of which has a page; none where no figure was read. */
  readonly pages: readonly PlanLinePage[];
  /** All that a search looks through, in lower case. */
  readonly searched: string;
}

/** The plan's measures in its order, then the rows outside it as they stand. `series` are those of the same reading. */
export function planLines({ themes, notInPlan }: Pick<Reconciliation, 'themes' | 'notInPlan'>, series: readonly Series[]): readonly PlanLine[] {
  const byMeasure = seriesByMeasure(series);
  const measures = themes.flatMap(({ title, measures: own }) =>
    own.map(({ measureId, wording, source, status, periods, subTheme }): PlanLine => {
      const words = `${STATUS_WORDS[status]}${periods === '' ? '' : `: ${periods}`}. ${subTheme}`;
      const pages = (byMeasure.get(measureId) ?? []).map(pageOf);
      return { key: measureId, measureId, name: wording, source, words, at: null, pages, searched: searched([wording, source, words, title, ...pages.map((page) => page.words)]) };
    }),
  );
  const outside = outsideByPlace(series);
  const rows = notInPlan.map(({ label, source, sheet, address }, index): PlanLine => {
    const pages = (outside.get(`${label}!${sheet}`) ?? []).filter((one) => source === null || one.source === null || one.source === source).map(pageOf);
    return { key: `row:${String(index)}`, measureId: null, name: label, source, words: 'Not in the plan', at: { sheet, address }, pages, searched: searched([label, source, sheet, 'not in the plan']) };
  });
  return [...measures, ...rows];
}

function pageOf({ key, source, place, label }: Series): PlanLinePage {
  return { key, words: [source, place].filter((part) => part !== null).join(' – ') || label };
}

/** The series of rows that match no measure, by their label and sheet. */
function outsideByPlace(series: readonly Series[]): ReadonlyMap<string, readonly Series[]> {
  return gathered(series.filter(({ measureId, observations }) => measureId === null && observations.length > 0), ({ label, observations }) => `${label}!${observations[0]?.sheet ?? ''}`);
}

function searched(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join('\n').toLowerCase();
}
