import fc from 'fast-check';
import { atOnce, CELLS_A_PART, during, flatMapInParts, type InParts, mapInParts, restDue, rowsAPart } from '../../src/domain/in-parts';

const STEP = { words: 'Counting', done: 1, of: 3 };
const numbers = Array.from({ length: 25 }, (_, at) => at);

function stepsOf<Result>(work: InParts<Result>): readonly unknown[] {
  return [...work];
}

it('gives what flatMap gives', () => {
  const twice = (one: number) => (one % 2 === 0 ? [one, one] : []);
  expect(atOnce(flatMapInParts(numbers, CELLS_A_PART, twice))).toEqual(numbers.flatMap(twice));
});

it('gives what map gives', () => {
  expect(atOnce(mapInParts(numbers, CELLS_A_PART, (one, at) => one * at))).toEqual(numbers.map((one, at) => one * at));
});

it('rests after every part, and not before the first', () => {
  expect([...flatMapInParts(numbers, CELLS_A_PART / 10, () => [])]).toHaveLength(2);
});

it('does no more in a part than its cells and one item, whatever the items weigh', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 2 * CELLS_A_PART }), { maxLength: 40 }), (weights) => {
    const isDue = restDue();
    let done = 0;
    for (const weight of weights) {
      done = isDue(weight) ? weight : done + weight;
      expect(done - weight).toBeLessThan(CELLS_A_PART);
    }
  }));
});

it('takes one row at least for a part, however broad it is', () => {
  expect([rowsAPart(0), rowsAPart(20), rowsAPart(16_384)]).toEqual([CELLS_A_PART, CELLS_A_PART / 20, 1]);
});

it('tells the step at each rest', () => {
  expect(stepsOf(during(STEP, flatMapInParts([1, 2, 3], CELLS_A_PART, (one) => [one])))).toEqual([STEP, STEP]);
});
