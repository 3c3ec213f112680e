import { during, flatMapInParts, type InParts, whole } from '../../src/domain/in-parts';

const STEP = { words: 'Counting', done: 1, of: 3 };

function stepsOf<Result>(work: InParts<Result>): readonly unknown[] {
  return [...work];
}

it('gives what flatMap gives', () => {
  const numbers = Array.from({ length: 25 }, (_, at) => at);
  const twice = (one: number) => (one % 2 === 0 ? [one, one] : []);
  expect(whole(during(STEP, flatMapInParts(numbers, 10, twice)))).toEqual(numbers.flatMap(twice));
});

it('rests after every so many items, and not before the first', () => {
  expect([...flatMapInParts(Array.from({ length: 25 }), 10, () => [])]).toHaveLength(2);
});

it('tells the step at each rest', () => {
  expect(stepsOf(during(STEP, flatMapInParts([1, 2, 3], 1, (one) => [one])))).toEqual([STEP, STEP]);
});
