/**
 * What a search of an output has to look for: one withheld figure with all that it could be worked out from. It holds the figure, so
 * it never goes into an output.
 */
import type { Plan } from '../framework/plan';
import type { Observation, Series } from '../observation';
import type { Populations } from '../trend/populations';
import { countAll, countOf, type Counted } from './counted';
import { baseOf, exposureOf } from './figure';
import { findLines } from './find-lines';
import type { Disclosed } from './apply-disclosure';

/** One figure by the names under which an output may show it. */
export interface NamedFigure {
  readonly names: readonly string[];
  readonly place: string | null;
  /** Other places of the same measure: a row that names one of them is not this figure's. */
  readonly otherPlaces: readonly string[];
  readonly source: string | null;
  readonly periods: readonly string[];
  /** The count behind it. */
  readonly count: number;
}

export interface SuppressedFact extends NamedFigure {
  readonly seriesKey: string;
  /** The rate, percentage or count as it stood. */
  readonly value: number | null;
  /** People that one unit of the series' rate or percentage comes to, and of how many a percentage was taken; empty where not known. */
  readonly exposures: readonly number[];
  /** The sums that it stands in: count = Σ sign × count of these. */
  readonly sums: readonly (readonly { readonly figure: NamedFigure; readonly sign: 1 | -1 }[])[];
  /** The labels of the series' other periods. */
  readonly otherPeriods: readonly string[];
  readonly others: readonly NamedFigure[];
  /** Where it stands in the workbook it was read from. */
  readonly sheet: string;
  readonly cell: string;
}

/** The facts behind everything that was withheld from these series. Those that the workbook itself withholds are not known to us. */
export function suppressedFacts(series: readonly Series[], plan: Plan | null, { suppressed }: Pick<Disclosed, 'suppressed'>, populations?: Populations): readonly SuppressedFact[] {
  const cells = new Set(suppressed.filter(({ step }) => step !== 'derived').map(({ seriesKey, sheet, cell }) => `${seriesKey}\t${sheet ?? ''}!${cell ?? ''}`));
  if (cells.size === 0) return [];
  const counted = countAll(series, plan, populations);
  const withheld = counted.filter(({ series: own, observation }) => cells.has(`${own.key}\t${observation.sheet}!${observation.cell}`));
  const ids = new Set(withheld.map(({ id }) => id));
  const byId = new Map(counted.map((figure) => [figure.id, figure]));
  const places = placesByMeasure(counted);
  const { lines } = findLines(counted, ids);
  return withheld.map((figure) => {
    const sums = lines.flatMap(({ terms }): SuppressedFact['sums'] => {
      const own = terms.find(({ cell }) => cell === figure.id);
      if (!own || terms.some(({ cell }) => cell < 0)) return [];
      return [terms.filter((term) => term !== own).flatMap(({ cell, sign }) => {
        const other = byId.get(cell);
        return other ? [{ figure: named(other, places), sign: sign === own.sign ? -1 : 1 }] : [];
      })];
    });
    return factOf(figure, counted, sums, places);
  });
}

function factOf(figure: Counted, counted: readonly Counted[], sums: SuppressedFact['sums'], places: Places): SuppressedFact {
  const { series, observation, measure, behind } = figure;
  const exposure = exposureOf(series);
  const base = baseOf(observation, measure);
  const own = new Set(labelsOf(observation));
  const others = counted.filter((other) => other.series === series && other !== figure);
  return {
    ...named(figure, places),
    seriesKey: series.key,
    value: observation.value,
    exposures: [exposure, behind?.outOf == null ? null : behind.outOf / base, observation.value && behind ? behind.count / observation.value : null]
      .filter((one): one is number => one !== null && Number.isFinite(one) && observation.kind !== 'count'),
    sums,
    otherPeriods: others.flatMap((other) => labelsOf(other.observation)).filter((label) => !own.has(label)),
    others: others.map((other) => named(other, places)),
    sheet: observation.sheet,
    cell: observation.cell,
  };
}

type Places = ReadonlyMap<string, ReadonlySet<string>>;

function placesByMeasure(counted: readonly Counted[]): Places {
  const places = new Map<string, Set<string>>();
  for (const { series } of counted) {
    if (series.place !== null) places.set(measureKey(series), (places.get(measureKey(series)) ?? new Set()).add(series.place));
  }
  return places;
}

function measureKey({ measureId, label }: Series): string {
  return measureId ?? label;
}

function named(figure: Counted, places: Places): NamedFigure {
  const { series, measure, observation } = figure;
  return {
    names: [...new Set([series.label, ...(measure ? [measure.wording, ...measure.aliases] : [])])].filter((name) => name.trim() !== ''),
    place: series.place,
    otherPlaces: [...(places.get(measureKey(series)) ?? [])].filter((place) => place !== series.place),
    source: series.source,
    periods: labelsOf(observation),
    count: countOf(figure),
  };
}

/** The column's own label first: that is the one at the head of a table. */
function labelsOf({ period }: Observation): readonly string[] {
  return period.column === null || period.column === period.label ? [period.label] : [period.column, period.label];
}
