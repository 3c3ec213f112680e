/** One row of a summary: a measure from one source, for one place. */
import type { Measure } from '../framework/plan';
import type { Observation, Series } from '../observation';
import type { Assessment } from '../trend/assessment';
import { againstOf } from './against';
import { changeWords, evidenceWords } from './change-words';
import { commentaryKey } from './commentary-key';
import { comparedIn } from './compared-in';
import { cutText } from './cut-text';
import { heldRow } from './held-row';
import { intervalWords } from './interval-words';
import { columnOf } from './period-columns';
import { NONE_SHOWN, shownValue } from './shown-value';
import type { SummaryRow } from './theme-summary';

/** How many characters of a name or source are shown: no plan's wording comes near it. */
const LONGEST_NAME = 1_000;

/** The row of a series. `numbersFor` gives the numbers of the notes that the figures shown carry. */
export function seriesRow(
  measure: Measure,
  subTheme: string,
  series: Series,
  periods: readonly string[],
  assessment: Assessment | undefined,
  numbersFor: (observations: readonly Observation[]) => readonly number[],
  showIntervals = false,
): SummaryRow {
  const shown = periods.map((period) => series.observations.findLast((observation) => columnOf(observation) === period));
  const compared = assessment ? comparedIn(series, assessment) : [];
  const name = series.place === null ? measure.wording : `${measure.wording} – ${series.place}`;
  return {
    ...named(measure, subTheme, name, series.source ?? measure.source),
    values: shown.map(shownValue),
    change: assessment ? changeWords(assessment, compared) : NONE_SHOWN,
    symbol: assessment?.symbol ?? null,
    trend: assessment ? assessment.words + elsewhere(assessment, compared, periods) : 'not assessed',
    reason: assessment?.reason ?? null,
    evidence: assessment ? evidenceIn(assessment, showIntervals ? compared.at(-1) : undefined) : NONE_SHOWN,
    notes: numbersFor(shown.filter((observation) => observation !== undefined)),
    against: againstOf(measure, assessment),
    held: heldRow(measure, shown, assessment, compared, numbersFor),
  };
}

/** The row of a measure of which the workbook holds nothing. */
export function missingRow(measure: Measure, subTheme: string, periods: readonly string[]): SummaryRow {
  return {
    ...named(measure, subTheme, measure.wording, measure.source),
    values: periods.map(() => shownValue(undefined)),
    change: NONE_SHOWN,
    symbol: null,
    trend: 'No figures in the workbook',
    reason: `No row of the workbook was matched to this measure${measure.kind === 'narrative' ? ', which the plan reports in words' : ''}.`,
    evidence: NONE_SHOWN,
    notes: [],
  };
}

type Named = Pick<SummaryRow, 'measureId' | 'name' | 'source' | 'commentaryKey'>;

function named(measure: Measure, subTheme: string, wording: string, givenSource: string | null): Named {
  const name = cutText(wording, LONGEST_NAME);
  const source = cutText(givenSource?.trim() ?? '', LONGEST_NAME) || 'not stated';
  return { measureId: measure.id, name, source, commentaryKey: commentaryKey(subTheme, name, source) };
}

/** The evidence, and the interval of the latest figure on a line of its own where that is asked for and known. */
function evidenceIn(assessment: Assessment, latest: Observation | undefined): string {
  const words = evidenceWords(assessment);
  const { interval } = assessment;
  return latest && interval ? `${words}\n${intervalWords(interval, latest)}` : words;
}

/** Says which periods were compared where they are not the last two of the table. */
function elsewhere({ symbol }: Assessment, compared: readonly Observation[], periods: readonly string[]): string {
  const [earlier, later] = compared.map(columnOf);
  if (symbol === null || earlier === undefined || later === undefined) return '';
  if (earlier === periods.at(-2) && later === periods.at(-1)) return '';
  return ` (${earlier} to ${later})`;
}
