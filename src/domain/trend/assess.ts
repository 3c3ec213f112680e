/** From series to assessments: comparability first, then change, symbol, evidence and interval. */
import type { Measure, Plan } from '../framework/plan';
import type { Observation, Series } from '../observation';
import type { Assessment } from './assessment';
import { changeBetween, NO_CHANGE_HELD } from './change';
import { choosePair, periodsHeld, type Pair } from './choose-pair';
import { chooseSymbol } from './choose-symbol';
import { comparisonRefusal } from './comparability';
import { evidenceFor, notTested } from './evidence';
import { intervalOf } from './interval';
import type { Refusal } from './refusal';
import { symbolWords } from './symbol-words';

/** Name and version of the rules; raised whenever a rule changes what comes out. */
export const METHOD = 'Plan Performance year-on-year 1.0';

export interface AssessmentRun {
  readonly method: string;
  /** How many assessments stand behind a test: of every 20 true "no change", one will look beyond chance. */
  readonly tested: number;
  readonly assessments: readonly Assessment[];
}

export interface AssessmentSettings {
  /** Gives percent changes on bases below 50 too; off unless the framework allows it. */
  readonly percentOnSmallBase: boolean;
}

/**
 * One assessment a series, in the order given, for its latest period against the one before it (quarters and months against the same
 * a year before). A period that is still blank for every series is not the latest. Each stands alone but for that: a series that
 * cannot be assessed is refused with its reason, and stops no other.
 */
export function assessSeries(series: readonly Series[], plan: Plan | null, settings: AssessmentSettings = { percentOnSmallBase: false }): AssessmentRun {
  const held = periodsHeld(series);
  const measures = new Map((plan?.measures ?? []).map((measure) => [measure.id, measure]));
  const assessments = series.map((one) => {
    const measure = one.measureId === null ? null : (measures.get(one.measureId) ?? null);
    return assess(one, choosePair(one, held), measure, settings);
  });
  return { method: METHOD, tested: assessments.filter(({ evidence }) => evidence.verdict !== 'not-tested').length, assessments };
}

function assess(series: Series, pair: Pair, measure: Measure | null, settings: AssessmentSettings): Assessment {
  const { later, earlier } = pair;
  if (pair.refusal !== null) return refused(series, later, earlier, pair.refusal);
  const refusal = comparisonRefusal(pair.earlier, pair.later);
  if (refusal) return refused(series, later, earlier, refusal);
  const symbol = chooseSymbol(pair.earlier, pair.later, measure);
  return {
    ...outline(series, later, earlier),
    change: changeBetween(pair.earlier, pair.later, settings.percentOnSmallBase),
    symbol,
    words: symbolWords(symbol).words,
    reason: null,
    evidence: evidenceFor(pair.earlier, pair.later),
  };
}

function refused(series: Series, later: Observation | null, earlier: Observation | null, { words, reason }: Refusal): Assessment {
  const evidence = notTested('the figures cannot be compared');
  return { ...outline(series, later, earlier), change: NO_CHANGE_HELD, symbol: null, words, reason, evidence };
}

type Outline = Omit<Assessment, 'change' | 'symbol' | 'words' | 'reason' | 'evidence'>;

function outline(series: Series, later: Observation | null, earlier: Observation | null): Outline {
  return {
    seriesKey: series.key,
    measureId: series.measureId,
    label: series.label,
    source: series.source,
    place: series.place,
    period: later?.period.label ?? '',
    previous: earlier?.period.label ?? null,
    interval: later ? intervalOf(later) : null,
    suppressed: later?.kind === 'suppressed',
    method: METHOD,
  };
}
