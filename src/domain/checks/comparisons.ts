/** Latest figures that get no trend, with the reason. */
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { aboutFigure, cellWords, makeFinding, measuresById } from './make-finding';
import { holdsNothing } from './values';

/** What another finding of the same cell already says is not said again: one root cause, one finding. */
const SAID_ELSEWHERE = /^cannot compare: (?:not a number|mark not explained|two different figures for one period|no figures held)$/;

/** One finding for each series without a symbol. A row that holds no figure at all has a finding of its own. */
export function checkComparisons({ series, assessments, plan }: CheckInput): readonly Finding[] {
  const measures = measuresById(plan);
  const byKey = new Map(series.map((one) => [one.key, one]));
  return assessments.flatMap((assessment) => {
    if (assessment.symbol !== null || assessment.reason === null || SAID_ELSEWHERE.test(assessment.words)) return [];
    const one = byKey.get(assessment.seriesKey);
    if (!one || holdsNothing(one)) return [];
    const later = one.observations.findLast(({ period }) => period.label === assessment.period) ?? one.observations.at(-1);
    if (!later) return [];
    const facts = { at: cellWords(later.sheet, later.cell), label: one.label, reason: assessment.reason };
    return [makeFinding('not-comparable', aboutFigure(later, measures), facts)];
  });
}
