/** Latest figures that get no trend, with the reason. */
import { restDue, type Rests } from '../in-parts';
import type { Observation } from '../observation';
import type { Assessment } from '../trend/assessment';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { aboutFigure, cellWords, makeFinding, measuresById } from './make-finding';
import { holdsNothing } from './values';

/** What another finding of the same cell already says is not said again: one root cause, one finding. */
const SAID_ELSEWHERE = /^cannot compare: (?:not a number|mark not explained|two different figures for one period|no figures held)$/;

/** More series of one sheet without a trend for one reason are told together. */
const MOST_SINGLE = 8;

/** A series without a symbol is looked along for its figures: the work of so many. */
const COSTLY = 10;

/** One finding for each series without a symbol, or for all of a sheet that lack it alike. A row that holds no figure at all has a finding of its own. */
export function* checkComparisons({ series, assessments, plan }: CheckInput): Rests<readonly Finding[]> {
  const measures = measuresById(plan);
  const byKey = new Map(series.map((one) => [one.key, one]));
  const groups = new Map<string, { assessment: Assessment; label: string; later: Observation }[]>();
  const isDue = restDue();
  for (const assessment of assessments) {
    if (isDue(COSTLY)) yield;
    if (assessment.symbol !== null || assessment.reason === null || SAID_ELSEWHERE.test(assessment.words)) continue;
    const one = byKey.get(assessment.seriesKey);
    if (!one || holdsNothing(one)) continue;
    const later = one.observations.findLast(({ period }) => period.label === assessment.period) ?? one.observations.at(-1);
    if (!later) continue;
    const key = `${later.sheet}\t${assessment.words}\t${assessment.period}`;
    const alike = groups.get(key);
    if (alike) alike.push({ assessment, label: one.label, later });
    else groups.set(key, [{ assessment, label: one.label, later }]);
  }
  return [...groups.values()].flatMap((alike) => {
    const grouped = alike.length > MOST_SINGLE;
    const count = grouped ? alike.length : 1;
    return (grouped ? alike.slice(0, 1) : alike).map(({ assessment, label, later }) => {
      const facts = { at: cellWords(later.sheet, later.cell), label, reason: assessment.reason ?? '', count };
      return makeFinding('not-comparable', { ...aboutFigure(later, measures), count }, facts);
    });
  });
}
