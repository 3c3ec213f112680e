/** Series like those of the 2016/17 report whose comparison asks, and answers to them. */
import type { Answer, Question } from '../../../src/domain/answers/question';
import type { Observation, Series } from '../../../src/domain/observation';
import { aPeriod, aSeries, financialYear } from '../../support/series';

export const NB = 'NB - 2015/16 data is to the end of November 2016 and the 2016/17 data is Dec 2016- End of March 2017';

/** Arrests: 76 "to the end of November 2016", 21 "Dec 2016- End of March 2017" (2016/17 annual report, Serious & Organised Crime). */
export function arrests(over: Parameters<typeof aSeries>[2] = {}): Series {
  return aSeries(
    'Total Arrests linked to OCGs',
    [
      [aPeriod('to the end of November 2016', null, '2016-11-30', 'span', '2015/16'), { kind: 'count', value: 76, text: '76', notes: [NB] }],
      [aPeriod('Dec 2016- End of March 2017', '2016-12-01', '2017-03-31', 'span', '2016/17'), { kind: 'count', value: 21, text: '21', notes: [NB] }],
    ],
    { source: 'GMP', sheet: 'Serious & Organised Crime', row: 6, ...over },
  );
}

/** Referrals: 13 in 2015/16, 8 "to June 17" under 2016/17 (Strategic Priorities). */
export function referrals(over: Parameters<typeof aSeries>[2] = {}): Series {
  return aSeries(
    'Referrals to Channel Panel',
    [
      [financialYear(2015), 13],
      [aPeriod('to June 17', null, '2017-06-30', 'part-year', '2016/17'), 8],
    ],
    { source: 'SMBC', sheet: 'Strategic Priorities', row: 5, ...over },
  );
}

/** An answer to this question, on a row of the Answers sheet. */
export function answerTo(question: Question | undefined, value: string, over: Partial<Answer> = {}): Answer {
  if (!question) throw new Error('There is no such question.');
  return { ...question, value, problem: null, text: value, by: 'AB', when: '20 November 2026', at: { sheet: 'Answers', cell: 'G7' }, ...over };
}

export function lastOf({ observations }: Series): Observation {
  const last = observations.at(-1);
  if (!last) throw new Error('The series holds nothing.');
  return last;
}
