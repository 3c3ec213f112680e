import { coverage } from '../../../src/domain/checks/coverage';
import { aMeasure, aPlan } from '../../support/plan';
import { absent, yearly, type Figure } from '../../support/series';

const statusOf = (figures: readonly Figure[] | null, kind: 'count' | 'narrative' | 'not-specified' = 'count') => {
  const series = figures === null ? [] : [yearly('Measure', figures, { measureId: 'measure' })];
  const [line] = coverage(aPlan([aMeasure('measure', { kind })]), series);
  return line?.status;
};

it('calls a measure reported whose figures have no gap since their first year', () => {
  expect(statusOf([absent('not-available', 'N/A'), 45, 51])).toBe('reported');
});

it('calls a measure partly reported where a later figure is missing', () => {
  expect(statusOf([45, 51, absent('blank', '')])).toBe('partly');
});

it('counts a suppressed figure as reported', () => {
  expect(statusOf([45, absent('suppressed', '[c]')])).toBe('reported');
});

it('calls a measure missing without a row or without a figure', () => {
  expect([statusOf(null), statusOf([absent('text', 'tbc')])]).toEqual(['missing', 'missing']);
});

it('asks no figures of narrative and unspecified measures', () => {
  expect([statusOf(null, 'narrative'), statusOf(null, 'not-specified')]).toEqual(['narrative-only', 'not-specified']);
});

it('names the periods with figures, in the plan\'s order of measures', () => {
  const plan = aPlan([aMeasure('second'), aMeasure('first')]);
  const lines = coverage(plan, [yearly('First', [1, 2], { measureId: 'first' })]);
  expect(lines.map(({ measureId, periods }) => [measureId, periods])).toEqual([['second', []], ['first', ['2015/16', '2016/17']]]);
});
