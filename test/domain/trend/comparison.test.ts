import { compareWithBenchmark, compareWithTarget } from '../../../src/domain/trend/comparison';
import { wilson } from '../../../src/domain/trend/wilson';

const limits = { 95: { lower: 10, upper: 20 }, 99.8: { lower: 5, upper: 25 } } as const;

it.each([
  [15, 'similar', null],
  [10, 'similar', null],
  [22, 'worse', 95],
  [30, 'worse', 99.8],
  [4, 'better', 99.8],
] as const)('holds a figure of 10 to 20 against a benchmark of %p, where higher is better', (benchmark, verdict, level) => {
  expect(compareWithBenchmark(limits, benchmark, 'higher-is-better')).toEqual({ verdict, level, reason: null });
});

it('says lower or higher, and neither better nor worse, without polarity', () => {
  expect(compareWithBenchmark(limits, 30, 'none').verdict).toBe('lower');
  expect(compareWithBenchmark(limits, 4, 'none').verdict).toBe('higher');
});

it('finds 93 % of 3,575 in Stockport above 88 % across Greater Manchester', () => {
  const interval = wilson(0.93 * 3575, 3575);
  expect(compareWithBenchmark({ 95: interval ?? null }, 0.88, 'higher-is-better')).toMatchObject({ verdict: 'better', level: 95 });
});

it('cannot compare without an interval or a benchmark, and says why', () => {
  expect(compareWithBenchmark({ 95: null }, 88, 'none').reason).toContain('sample size');
  expect(compareWithBenchmark(limits, null, 'none').reason).toContain('no benchmark');
});

it.each([
  [90, 'met'],
  [85, 'between'],
  [80, 'not met'],
] as const)('holds %p against a target of 90, poor at 80', (value, verdict) => {
  expect(compareWithTarget(value, 90, 80, 'higher-is-better')).toBe(verdict);
  expect(compareWithTarget(-value, -90, -80, 'lower-is-better')).toBe(verdict);
});

it('is met or not met where nothing lies between', () => {
  expect(compareWithTarget(89, 90, null, 'higher-is-better')).toBe('not met');
});

it('judges no target where neither direction is better', () => {
  expect(compareWithTarget(89, 90, null, 'none')).toBeUndefined();
});
