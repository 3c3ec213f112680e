/** From series to assessments: comparability first, then change, symbol and evidence; and for each the interval, recent trend, control chart and comparison. */
import type { Measure, Plan } from '../framework/plan';
import { during, figuresOf, restDue, type InParts, type Step, whole } from '../in-parts';
import type { Observation, Series } from '../observation';
import type { Assessment } from './assessment';
import { benchmarksInParts, type Benchmarks } from './benchmarks';
import { changeBetween, NO_CHANGE_HELD } from './change';
import { choosePair, periodsHeldInParts, type Pair } from './choose-pair';
import { chooseSymbol } from './choose-symbol';
import { comparisonRefusal } from './comparability';
import { evidenceFor, notTested } from './evidence';
import type { Grounds } from './footing';
import { intervalOf } from './interval';
import { latestRun } from './latest-run';
import { NO_POPULATIONS, type Populations } from './populations';
import type { Refusal } from './refusal';
import { comparisonOf, targetFor } from './series-comparison';
import { controlOf } from './series-control';
import { recentTrendOf } from './series-trend';
import { symbolWords } from './symbol-words';

/** Name and version of the rules; raised whenever a rule changes what comes out. */
export const METHOD = 'Plan Performance year-on-year 1.1';

export interface AssessmentRun {
  readonly method: string;
  /** How many assessments stand behind a test: of every 20 true "no change", one will look beyond chance. */
  readonly tested: number;
  readonly assessments: readonly Assessment[];
}

export interface AssessmentSettings {
  /** Gives percent changes on bases below 50 too; off unless the framework allows it. */
  readonly percentOnSmallBase?: boolean;
  /** The populations that the workbook holds; none unless given. */
  readonly populations?: Populations;
}

/** What every assessment of one run shares. */
interface Shared {
  readonly settings: AssessmentSettings;
  readonly benchmarks: Benchmarks;
}

/**
 * One assessment a series, in the order given, for its latest period against the one before it (quarters and months against the same
 * a year before). A period that is still blank for every series is not the latest. Each stands alone but for that: a series that
 * cannot be assessed is refused with its reason, and stops no other.
 */
export function assessSeries(series: readonly Series[], plan: Plan | null, settings: AssessmentSettings = {}): AssessmentRun {
  return whole(assessSeriesInParts(series, plan, settings));
}

/** Every method over a series is the work of so many looks at its figures. */
const COSTLY = 12;

/** The same in steps. */
export function* assessSeriesInParts(series: readonly Series[], plan: Plan | null, settings: AssessmentSettings = {}): InParts<AssessmentRun> {
  const steps = (done: number): Step => ({ words: `Assessing measures: ${String(done)} of ${String(series.length)}`, done, of: series.length });
  const held = yield* during(steps(0), periodsHeldInParts(series));
  const measures = new Map((plan?.measures ?? []).map((measure) => [measure.id, measure]));
  const shared: Shared = { settings, benchmarks: yield* during(steps(0), benchmarksInParts(series, measures)) };
  yield steps(0);
  const assessments: Assessment[] = [];
  const isDue = restDue();
  for (const [done, one] of series.entries()) {
    if (isDue(COSTLY * figuresOf(one))) yield steps(done);
    const measure = one.measureId === null ? null : (measures.get(one.measureId) ?? null);
    assessments.push(assess(one, choosePair(one, held), measure, shared));
  }
  return { method: METHOD, tested: assessments.filter(({ evidence }) => evidence.verdict !== 'not-tested').length, assessments };
}

function assess(series: Series, pair: Pair, measure: Measure | null, shared: Shared): Assessment {
  const { later, earlier } = pair;
  const grounds: Grounds = { measure, populations: shared.settings.populations ?? NO_POPULATIONS };
  const held = outline(series, later, earlier, grounds, shared.benchmarks);
  const refusal = pair.refusal ?? comparisonRefusal(pair.earlier, pair.later);
  if (refusal) return { ...held, ...refused(refusal) };
  if (!later || !earlier) throw new RangeError('A pair that is not refused has two figures.');
  const symbol = chooseSymbol(earlier, later, measure);
  return {
    ...held,
    change: changeBetween(earlier, later, shared.settings.percentOnSmallBase ?? false),
    symbol,
    words: symbolWords(symbol).words,
    reason: null,
    evidence: evidenceFor(earlier, later, grounds),
  };
}

type Verdict = Pick<Assessment, 'change' | 'symbol' | 'words' | 'reason' | 'evidence'>;

function refused({ words, reason }: Refusal): Verdict {
  return { change: NO_CHANGE_HELD, symbol: null, words, reason, evidence: notTested('the figures cannot be compared') };
}

/** All that does not rest on the comparison of two periods. */
function outline(series: Series, later: Observation | null, earlier: Observation | null, grounds: Grounds, benchmarks: Benchmarks): Omit<Assessment, keyof Verdict> {
  const better = grounds.measure?.polarity.value ?? 'none';
  const intervals = { 95: later ? intervalOf(later, 95, grounds) : null, 99.8: later ? intervalOf(later, 99.8, grounds) : null };
  const run = latestRun(series, later);
  return {
    seriesKey: series.key,
    measureId: series.measureId,
    label: series.label,
    source: series.source,
    place: series.place,
    period: later?.period.label ?? '',
    previous: earlier?.period.label ?? null,
    interval: intervals[95],
    interval998: intervals[99.8],
    recentTrend: recentTrendOf(run, better, grounds),
    control: controlOf(run, better, targetFor(series, later, benchmarks)),
    comparison: comparisonOf(series, later, intervals, benchmarks, better, grounds),
    suppressed: later?.kind === 'suppressed',
    method: METHOD,
  };
}
