/**
 * Statistical disclosure control over series and assessments, before anything is rendered: primary, then secondary, then everything
 * derived. What is derived is not picked out of the true assessments but worked out again from the series as they will be printed,
 * so no change, symbol, test, interval or word can say more than the printed figures do.
 * Source of the order: methods.md, "Small numbers" (GSS/GSR disclosure control guidance: primary, secondary, derived).
 */
import type { Plan } from '../framework/plan';
import type { Observation, Series } from '../observation';
import { assessSeries, type AssessmentSettings } from '../trend/assess';
import type { Assessment } from '../trend/assessment';
import { countAll, type Counted } from './counted';
import { findLines } from './find-lines';
import { isUnchecked } from './figure';
import type { SumLine } from './line';
import { primaryReason } from './primary';
import { chooseSecondary } from './secondary';
import type { DisclosureSetting } from './setting';
import { withheldAssessment } from './withheld-assessment';
import { asWithheld, rounded, withReliability } from './withheld-figure';
import { tablesOf } from './witness';

/** One thing that is withheld, where and why: never the figure itself. */
export interface SuppressedCell extends Pick<Assessment, 'seriesKey' | 'measureId' | 'label' | 'source' | 'place'> {
  /** The period's label; for what is derived, the two periods compared. */
  readonly period: string;
  /** Where the figure stands in the workbook, or null for what is derived. */
  readonly sheet: string | null;
  readonly cell: string | null;
  /** "derived": the change, symbol and evidence of a series of which a compared figure is withheld. */
  readonly step: 'primary' | 'secondary' | 'derived';
  readonly why: string;
}

/** A rate or percentage about individuals behind which no count is known: nobody can say whether it is small. */
export type UncheckedFigure = Pick<SuppressedCell, 'seriesKey' | 'label' | 'period'>;

export interface DisclosureInput {
  readonly series: readonly Series[];
  readonly assessments: readonly Assessment[];
  readonly plan: Plan | null;
  readonly setting: DisclosureSetting;
  /** As the assessments were made with: they are made again. */
  readonly assessedWith?: AssessmentSettings;
}

export interface Disclosed {
  readonly series: readonly Series[];
  readonly assessments: readonly Assessment[];
  readonly suppressed: readonly SuppressedCell[];
  readonly unchecked: readonly UncheckedFigure[];
}

/** Gives back what may be printed. With a setting that withholds nothing, the very series and assessments that came in. */
export function applyDisclosure({ series, assessments, plan, setting, assessedWith = {} }: DisclosureInput): Disclosed {
  const { threshold } = setting;
  if (threshold === null) return { series, assessments, suppressed: [], unchecked: [] };
  const counted = countAll(series, plan, assessedWith.populations);
  const reasons = new Map(counted.flatMap((figure) => {
    const why = figure.aboutIndividuals ? primaryReason(figure.observation, figure.behind, threshold) : null;
    return why === null ? [] : [[figure.id, { step: 'primary' as const, why }] as const];
  }));
  const why = new Map<number, Why>(reasons);
  if (setting.secondary) addSecondary(why, counted, setting, threshold);
  const printed = new Map(counted.map((figure) => [figure.observation, printedFigure(figure, why, setting)]));
  const shown = series.map((one) => changedSeries(one, printed));
  const derived = derive({ series, shown, assessments, again: () => assessSeries(shown, plan, assessedWith).assessments });
  const cells = counted.flatMap((figure) => {
    const reason = why.get(figure.id);
    return reason ? [suppressedCell(figure, reason)] : [];
  });
  const unchecked = counted.filter(({ observation, behind, aboutIndividuals }) => aboutIndividuals && isUnchecked(observation, behind));
  return {
    series: shown,
    assessments: derived.assessments,
    suppressed: [...cells, ...derived.cells],
    unchecked: unchecked.map((figure) => ({ seriesKey: figure.series.key, label: figure.series.label, period: figure.observation.period.label })),
  };
}

interface Why {
  readonly step: 'primary' | 'secondary';
  readonly why: string;
}

/** In words, without naming which figure would be had: that would lead to it. */
const TIES: Readonly<Record<SumLine['tie'], string>> = {
  places: 'with the other places it would give back a number that is withheld',
  periods: 'with the other periods it would give back a number that is withheld',
  measures: 'with the other measures it would give back a number that is withheld',
};

/** Adds to `why` until nothing more has to be withheld: what is withheld in one table can tie it to the next. */
function addSecondary(why: Map<number, Why>, counted: readonly Counted[], setting: DisclosureSetting, threshold: number): void {
  const forOtherReasons = new Set(counted.filter(({ id, behind }) => why.has(id) && (behind?.count ?? 0) > threshold).map(({ id }) => id));
  const individuals = new Set(counted.filter(({ aboutIndividuals }) => aboutIndividuals).map(({ id }) => id));
  for (let before = -1; before < why.size; ) {
    before = why.size;
    const { cells, lines } = findLines(counted, new Set(why.keys()));
    const tables = tablesOf(cells, lines);
    const tied = new Set([...why.keys()].filter((id) => tables.linesOf.has(id)));
    const roundTo = (cell: number): number | null => (individuals.has(cell) ? setting.roundTo : null);
    for (const id of chooseSecondary(tied, tables, { threshold, forOtherReasons, roundTo })) {
      const line = lines[tables.linesOf.get(id)?.[0] ?? -1];
      why.set(id, { step: 'secondary', why: TIES[line?.tie ?? 'measures'] });
    }
  }
}

function printedFigure({ id, observation, behind, measure, aboutIndividuals }: Counted, why: ReadonlyMap<number, Why>, { roundTo }: DisclosureSetting): Observation {
  if (why.has(id)) return asWithheld(observation);
  if (!aboutIndividuals || behind === null) return observation;
  if (roundTo === null) return withReliability(observation, behind.count);
  return withReliability(rounded(observation, behind, roundTo, measure), Math.round(behind.count / roundTo) * roundTo);
}

function changedSeries(series: Series, printed: ReadonlyMap<Observation, Observation>): Series {
  const observations = series.observations.map((observation) => printed.get(observation) ?? observation);
  return observations.every((observation, index) => observation === series.observations[index]) ? series : { ...series, observations };
}

/**
 * The assessments are worked out again from what is printed, all of them: a series that is printed whole can be compared with one
 * that is not. Where nothing was withheld they stand as they are.
 */
function derive({ series, shown, assessments, again }: {
  readonly series: readonly Series[]; readonly shown: readonly Series[]; readonly assessments: readonly Assessment[]; readonly again: () => readonly Assessment[];
}): { readonly assessments: readonly Assessment[]; readonly cells: readonly SuppressedCell[] } {
  if (shown.every((one, index) => one === series[index])) return { assessments, cells: [] };
  const anew = new Map(again().map((one) => [one.seriesKey, one]));
  const own = new Map(shown.map((one) => [one.key, one]));
  const done = assessments.flatMap((before) => {
    const [after, printed] = [anew.get(before.seriesKey), own.get(before.seriesKey)];
    return after && printed ? [withheldAssessment(after, before, printed)] : [];
  });
  const before = new Map(assessments.map((one) => [one.seriesKey, one.suppressed]));
  const cells = done.filter(({ seriesKey, suppressed }) => suppressed && before.get(seriesKey) === false);
  return { assessments: done, cells: cells.map(derivedCell) };
}

function suppressedCell({ series, observation }: Counted, reason: Why): SuppressedCell {
  const { key, measureId, label, source, place } = series;
  return { seriesKey: key, measureId, label, source, place, period: observation.period.label, sheet: observation.sheet, cell: observation.cell, ...reason };
}

function derivedCell({ seriesKey, measureId, label, source, place, period, previous }: Assessment): SuppressedCell {
  return {
    seriesKey, measureId, label, source, place, period: previous === null ? period : `${previous} to ${period}`, sheet: null, cell: null,
    step: 'derived', why: 'the change, its direction and its test would tell of a figure that is withheld',
  };
}
