/**
 * The Method sheet as content: what every symbol, test and interval of the summaries was made from and by which rule, so that a
 * statistician can check it by hand. One row a series of the plan; the methods themselves, caveats and settings above them.
 */
import { DEFAULT_DISCLOSURE } from '../disclosure/setting';
import type { Measure, Plan } from '../framework/plan';
import type { Series } from '../observation';
import { seriesByMeasure } from '../series-by-measure';
import type { Assessment } from '../trend/assessment';
import { METHOD_CAVEAT } from '../trend/evidence';
import { METHODS, type MethodText } from '../trend/methods';
import type { Populations } from '../trend/populations';
import { methodRow, type MethodRow } from './method-row';

export interface MethodInput {
  readonly plan: Plan;
  readonly series: readonly Series[];
  readonly assessments: { readonly method: string; readonly tested: number; readonly assessments: readonly Assessment[] };
  readonly populations: Populations;
  /** When it is written, in words: the caller has the clock. */
  readonly writtenAt: string;
  readonly showIntervals?: boolean;
  /** What is said of small numbers; the default's statement unless given. */
  readonly disclosureNotes?: readonly string[];
}

export interface MethodContent {
  readonly planId: string;
  readonly title: string;
  readonly subTitle: string;
  /** How many rows there are, and what is not among them: one paragraph. */
  readonly counted: string;
  /** Caveats and settings: a paragraph each. */
  readonly reading: readonly string[];
  readonly methods: readonly MethodText[];
  /** In the plan's order. */
  readonly rows: readonly MethodRow[];
}

/** Only of series that match a measure of the plan: they are those of the summaries. `series` and assessments as they are printed. */
export function methodContent(input: MethodInput): MethodContent {
  const { plan, series, assessments: run, populations } = input;
  const assessed = new Map(run.assessments.map((assessment) => [assessment.seriesKey, assessment]));
  const byMeasure = seriesByMeasure(series);
  const rows = inPlanOrder(plan).flatMap((measure) =>
    (byMeasure.get(measure.id) ?? []).flatMap((one) => {
      const assessment = assessed.get(one.key);
      return assessment ? [methodRow(measure, one, assessment, populations)] : [];
    }),
  );
  return {
    planId: plan.id,
    title: 'Method: how each symbol, test and interval was made',
    subTitle: `${plan.title}, version ${plan.version}. ${run.method}. Written: ${input.writtenAt}.`,
    counted: countedOf(input, rows.length),
    reading: readingOf(input),
    methods: METHODS,
    rows,
  };
}

function inPlanOrder({ themes, measures }: Plan): readonly Measure[] {
  const place = new Map(themes.map(({ id }, index) => [id, index]));
  return [...measures].sort((a, b) => (place.get(a.theme) ?? 0) - (place.get(b.theme) ?? 0));
}

function countedOf({ series }: MethodInput, rows: number): string {
  const unmatched = series.filter(({ measureId }) => measureId === null).length;
  return (
    `The table has one row for each measure and source of the summaries, ${String(rows)} in all, with the cells that its figures were read from.` +
    (unmatched === 0 ? '' : ` ${unmatched === 1 ? '1 more row of the workbook matches' : `${String(unmatched)} more rows of the workbook match`} no measure of the plan: not listed here.`)
  );
}

function readingOf({ plan, assessments, populations, showIntervals, disclosureNotes }: MethodInput): readonly string[] {
  const proposed = plan.measures.filter(({ polarity }) => polarity.standing === 'proposed' && polarity.value !== 'none').length;
  const withRange = plan.measures.filter(({ acceptableRange }) => acceptableRange !== null).length;
  return [
    `Changes tested in the workbook: ${String(assessments.tested)}. A change is beyond chance where p is under 0.05; where nothing has changed, about one test in 20 still comes out so.`,
    METHOD_CAVEAT,
    ...(disclosureNotes ?? [DEFAULT_DISCLOSURE.statement]),
    `Settings: percent changes on a base under 50 are not given; control charts leave out moving ranges beyond 3.267 times their average once, and take 7 points for a trend or shift; intervals in the summaries are ${showIntervals === true ? '' : 'not '}shown.`,
    [
      proposed === 0 ? '' : `${proposed === 1 ? 'The polarity of 1 measure is' : `The polarities of ${String(proposed)} measures are`} proposed, and still to be confirmed by the partnership. `,
      withRange === 0 ? 'No measure of the plan has an acceptable range, so no change is called acceptable. ' : `${withRange === 1 ? '1 measure of the plan has' : `${String(withRange)} measures of the plan have`} an acceptable range. `,
      populations.size === 0
        ? 'The workbook holds no Populations table: rates without a number or denominator are not tested, and counts are taken over equal populations.'
        : `The workbook holds ${String(populations.size)} figures of population.`,
      assessments.assessments.every(({ comparison }) => comparison.with === null)
        ? ' The workbook holds no benchmark and no target, so nothing is compared with one.'
        : ' Where no comparison is named, the workbook holds no benchmark or target for that measure.',
    ].join(''),
  ];
}
