import fc from 'fast-check';
import { applyAnswers } from '../../../src/domain/answers/apply-answers';
import { checkAnswer } from '../../../src/domain/answers/check-answer';
import { questionsOf } from '../../../src/domain/answers/questions-of';
import type { Series } from '../../../src/domain/observation';
import { assessSeries } from '../../../src/domain/trend/assess';
import { aPeriod, aSeries, financialYear } from '../../support/series';
import { answerTo, arrests, lastOf, NB, referrals } from './sample';

const asked = (...series: Series[]) => questionsOf(series)[0];
const assessed = (series: readonly Series[]) => assessSeries(series, null).assessments[0];

it('fills in the day, and says on the figure where it comes from', () => {
  const { series, notUsed } = applyAnswers([arrests()], [answerTo(asked(arrests()), '2016-04-01')]);
  expect(notUsed).toEqual([]);
  expect(series[0]?.observations[0]).toMatchObject({
    period: { label: 'to the end of November 2016', column: '2015/16', kind: 'span', start: '2016-04-01', end: '2016-11-30' },
    notes: [NB, 'Begin of period given by the analyst: 1 April 2016'],
  });
});

it('then refuses eight months against four with their lengths, and asks no more', () => {
  const { series } = applyAnswers([arrests()], [answerTo(asked(arrests()), '2016-04-01')]);
  expect(assessed(series)?.reason).toBe(
    'Unequal periods: 2016/17 (Dec 2016- End of March 2017) covers 4 months and 2015/16 (to the end of November 2016) covers 8 months.',
  );
  expect(questionsOf(series)).toEqual([]);
});

it('lets the comparison go ahead where the answer makes the periods equal', () => {
  const { series } = applyAnswers([referrals()], [answerTo(asked(referrals()), '2016-07-01')]);
  expect(assessed(series)).toMatchObject({ symbol: 'decreasing-neutral', reason: null, change: { absolute: -5 } });
});

it('puts a period whose end is answered in its place in time', () => {
  const open = aSeries('Visits', [[financialYear(2016), 40], [aPeriod('from May 2014', '2014-05-01', null, 'span'), 30], [aPeriod('some time', null, null, 'unknown'), 9]]);
  const [begins, ends] = questionsOf([open]).filter(({ period }) => period === 'some time');
  const { series } = applyAnswers([open], [answerTo(begins, '2012-01-01'), answerTo(ends, '2012-12-31')]);
  expect(series[0]?.observations[0]).toMatchObject({ value: 9, period: { start: '2012-01-01', end: '2012-12-31' } });
});

it('changes no figure, text or cell, whatever is answered', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1950-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }), (date) => {
      const before = [arrests(), referrals()];
      const day = date.toISOString().slice(0, 10);
      const { series, notUsed } = applyAnswers(before, questionsOf(before).map((question) => answerTo(question, day)));
      const held = (all: readonly Series[]) => all.map(({ observations }) => observations.map(({ value, text, cell, kind }) => ({ value, text, cell, kind })));
      expect(held(series)).toEqual(held(before));
      // Every answer is either in a period or told of.
      const used = series.flatMap(({ observations }) => observations.filter(({ period }) => period.start === day));
      expect(used.length + notUsed.length).toBe(2);
    }),
  );
});

it.each([
  ['begins after its end', '2016-12-01', 'the period would begin on 1 December 2016, after its end on 30 November 2016.'],
])('does not use an answer that %s', (_case, day, reason) => {
  const { series, notUsed } = applyAnswers([arrests()], [answerTo(asked(arrests()), day)]);
  expect(notUsed.map((one) => one.reason)).toEqual([reason]);
  expect(series[0]?.observations).toEqual(arrests().observations);
  expect(questionsOf(series)).toHaveLength(1);
});

it('does not use an answer that makes the two periods share days', () => {
  const { notUsed } = applyAnswers([referrals()], [answerTo(asked(referrals()), '2016-03-31')]);
  expect(notUsed[0]?.reason).toBe(
    '2016/17 (to June 17) would run from 31 March 2016 to 30 June 2017, and share days with 2015/16, which runs from 1 April 2015 to 31 March 2016.',
  );
});

it('uses the day after the other period', () => {
  expect(applyAnswers([referrals()], [answerTo(asked(referrals()), '2016-04-01')]).notUsed).toEqual([]);
});

it('does not use what cannot be read, and says what stands there', () => {
  const unread = answerTo(asked(referrals()), '', { value: null, problem: 'is not a date that can be read.', text: 'in spring' });
  expect(applyAnswers([referrals()], [unread]).notUsed[0]?.reason).toBe('"in spring" is not a date that can be read.');
});

it('uses neither of two answers that differ, and both of two that agree', () => {
  const question = asked(referrals());
  const twice = (second: string) =>
    applyAnswers([referrals()], [answerTo(question, '2016-07-01'), answerTo(question, second, { at: { sheet: 'Answers', cell: 'G9' } })]);
  expect(twice('2016-08-01').notUsed.map(({ reason }) => reason)).toEqual(
    Array(2).fill('the question is answered in more than one way: 1 July 2016 in cell G7 and 1 August 2016 in cell G9. Leave only the right one.'),
  );
  expect(twice('2016-07-01')).toMatchObject({ notUsed: [] });
});

it('never replaces a day that the workbook states', () => {
  const question = asked(referrals());
  const stated = aSeries('Referrals to Channel Panel', [[financialYear(2015), 13], [aPeriod('to June 17', '2016-07-01', '2017-06-30', 'part-year', '2016/17'), 8]], { source: 'SMBC', sheet: 'Strategic Priorities', row: 5 });
  expect(applyAnswers([stated], [answerTo(question, '2016-05-01')])).toEqual({ series: [stated], notUsed: [] });
});

it('does not let its own note pass for the explanation of a mark', () => {
  const plain = referrals();
  const marked = { ...plain, observations: plain.observations.map((one) => (one === lastOf(plain) ? { ...one, marks: ['*'] } : one)) };
  const { series } = applyAnswers([marked], [answerTo(asked(plain), '2016-07-01')]);
  expect(assessed(series)?.words).toBe('cannot compare: mark not explained');
});

it('follows a figure whose row or sheet has moved', () => {
  const answer = answerTo(asked(referrals()), '2016-07-01');
  const { series } = applyAnswers([referrals({ sheet: 'Priorities', row: 31 })], [answer]);
  expect(lastOf(series[0] ?? referrals()).period.start).toBe('2016-07-01');
});

it('keeps the answers of two rows of the same words apart', () => {
  const [one, other] = [arrests(), arrests({ row: 9 })];
  const questions = questionsOf([one, other]);
  const { series } = applyAnswers([one, other], [answerTo(questions[1], '2016-04-01')]);
  expect(series.map(({ observations }) => observations[0]?.period.start)).toEqual([null, '2016-04-01']);
});

it('guesses nothing where rows of the same words have all moved', () => {
  const questions = questionsOf([arrests(), arrests({ row: 9 })]);
  const { series } = applyAnswers([arrests({ row: 20 }), arrests({ row: 21 })], [answerTo(questions[0], '2016-04-01')]);
  expect(questionsOf(series)).toHaveLength(2);
});

it('keeps silent about answers to figures that are gone', () => {
  expect(applyAnswers([arrests()], [answerTo(asked(referrals()), 'x', { value: null, problem: 'is no date.' })])).toEqual({ series: [arrests()], notUsed: [] });
});

describe('checking an answer before it is written', () => {
  const series = [arrests()];
  const question = questionsOf(series)[0];
  const check = (given: string) => (question ? checkAnswer(series, question, given) : undefined);

  it('gives the day', () => {
    expect(check('01/04/2016')).toEqual({ iso: '2016-04-01' });
  });

  it.each([['', /^Give the day/], ['soon', /^"soon" is not a date/], ['1/4/16', /four figures/], ['1 January 2017', /^1 January 2017 cannot be right: .* 30 November 2016\./]])(
    'refuses %j with a sentence',
    (given, sentence) => {
      expect(check(given)).toEqual({ refusal: expect.stringMatching(sentence) as string });
    },
  );
});
