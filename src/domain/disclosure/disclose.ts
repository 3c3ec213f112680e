/** One call for every output: the figures, the words that come with them, and what the output says of its choice. */
import type { Plan } from '../framework/plan';
import type { Series } from '../observation';
import type { Reading } from '../table/indicator-table';
import type { AssessmentRun } from '../trend/assess';
import { NO_POPULATIONS, type Populations } from '../trend/populations';
import { applyDisclosure, type SuppressedCell, type UncheckedFigure } from './apply-disclosure';
import { DEFAULT_DISCLOSURE, type DisclosureSetting } from './setting';
import { suppressedFacts, type SuppressedFact } from './suppressed-fact';
import { withholdInAssessments, withholdInReading, withholdInSeries } from './withhold-texts';

/** What an output is made of. */
export interface Material {
  readonly plan: Plan | null;
  readonly reading: Reading;
  readonly series: readonly Series[];
  readonly run: AssessmentRun;
  readonly populations?: Populations;
}

export interface DisclosedMaterial extends Material {
  readonly setting: DisclosureSetting;
  readonly suppressed: readonly SuppressedCell[];
  readonly unchecked: readonly UncheckedFigure[];
  /** For the search of what was written; holds the withheld figures themselves, so it stays out of every output. */
  readonly facts: readonly SuppressedFact[];
}

/** Gives back the material as it may be printed: series, assessments, and the tables they were read from with their notes. */
export function disclose({ plan, reading, series, run, populations = NO_POPULATIONS }: Material, setting: DisclosureSetting = DEFAULT_DISCLOSURE): DisclosedMaterial {
  const disclosed = applyDisclosure({ series, assessments: run.assessments, plan, setting, assessedWith: { populations } });
  const facts = suppressedFacts(series, plan, disclosed, populations);
  const assessments = withholdInAssessments(disclosed.assessments, facts);
  const shown = withholdInSeries(disclosed.series, facts);
  return {
    plan,
    reading: withholdInReading(reading, shown, facts),
    series: shown,
    run: { ...run, assessments, tested: assessments.filter(({ evidence }) => evidence.verdict !== 'not-tested').length },
    populations,
    setting,
    suppressed: disclosed.suppressed,
    unchecked: disclosed.unchecked,
    facts,
  };
}
