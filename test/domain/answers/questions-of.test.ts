import { kindOfWords } from '../../../src/domain/answers/question';
import { questionsOf } from '../../../src/domain/answers/questions-of';
import { absent, aPeriod, aSeries, financialYear, yearly } from '../../support/series';
import { arrests, referrals } from './sample';

it('asks when a period began, naming figure, source, period and cell', () => {
  expect(questionsOf([arrests()])).toEqual([
    expect.objectContaining({
      kind: 'period-begins', words: 'When did the 2015/16 period begin?', sheet: 'Serious & Organised Crime', cell: 'B6',
      measure: 'Total Arrests linked to OCGs', source: 'GMP', period: '2015/16 (to the end of November 2016)',
    }),
  ]);
});

it('asks both days of a period of which neither is known', () => {
  const series = aSeries('Visits', [[financialYear(2015), 80], [aPeriod('part of the year', null, null, 'part-year', '2016/17'), 30]]);
  expect(questionsOf([series]).map(({ words }) => words)).toEqual(['When did the 2016/17 period begin?', 'When did the 2016/17 period end?']);
});

it('asks for the end alone where the beginning is stated', () => {
  const series = aSeries('Visits', [[financialYear(2015), 80], [aPeriod('from May 2016', '2016-05-01', null, 'span', '2016/17'), 30]]);
  expect(questionsOf([series]).map(({ kind }) => kind)).toEqual(['period-ends']);
});

it('asks nothing where figures compare, or cannot for another reason', () => {
  const marked = aSeries('Marked', [[financialYear(2015), 80], [aPeriod('to June 17', null, '2017-06-30', 'part-year', '2016/17'), { kind: 'count', value: 8, marks: ['*'] }]]);
  expect(questionsOf([yearly('Fires', [10, 12]), yearly('New', [absent('not-available', 'N/A'), 4]), marked])).toEqual([]);
});

it('asks nothing of survey waves, which have no dates', () => {
  expect(questionsOf([aSeries('Feels safe', [[aPeriod('Wave 1', null, null, 'wave'), 60], [aPeriod('Wave 2', null, null, 'wave'), 62]])])).toEqual([]);
});

it('names a source that the workbook does not state, and the place with the measure', () => {
  const [question] = questionsOf([referrals({ source: null, place: 'Brinnington' })]);
  expect(question).toMatchObject({ measure: 'Referrals to Channel Panel – Brinnington', source: 'not stated' });
});

it('gives every question a key of its own, also where two rows have the same words', () => {
  const questions = questionsOf([arrests(), arrests({ row: 9 }), referrals()]);
  expect(new Set(questions.map(({ key }) => key)).size).toBe(3);
});

it.each([
  ['When did the 2015/16 period begin?', 'period-begins'], ['When did the to the end of May period end?', 'period-ends'],
  ['When did the year to the end of May period begin?', 'period-begins'], ['Who knows?', null], ['', null],
] as const)('knows what %j asks', (words, kind) => {
  expect(kindOfWords(words)).toBe(kind);
});
