import { byar } from '../../../src/domain/trend/byar';
import { exactPoisson } from '../../../src/domain/trend/exact-poisson';
import { intervalOf } from '../../../src/domain/trend/interval';
import { newcombe } from '../../../src/domain/trend/newcombe';
import type { Level } from '../../../src/domain/trend/normal';
import { wilson } from '../../../src/domain/trend/wilson';
import { knownAnswers } from '../../support/known-answers';
import { percent, rate, yearly, type Figure } from '../../support/series';

const only = (figure: Figure) => {
  const [observation] = yearly('measure', [figure]).observations;
  if (!observation) throw new Error('no figure');
  return observation;
};

/** To 1e-6 relative, as the fixture's README asks. */
function expectNear(actual: number | null | undefined, published: string): void {
  if (published === '') expect(actual).toBeNull();
  else expect(Math.abs((actual ?? Number.NaN) / Number(published) - 1)).toBeLessThan(1e-6);
}

describe("PHEindicatormethods' test data", () => {
  it.each(knownAnswers('byars_wilson.csv'))('$method of $x of $n at $confidence', ({ x, n, lowercl, uppercl, confidence, method }) => {
    const level = Number.parseFloat(confidence ?? '') as Level;
    const limits = method === 'Byars' ? byar(Number(x), level) : wilson(Number(x), Number(n), level);
    expectNear(limits?.lower, lowercl ?? '');
    expectNear(limits?.upper, uppercl ?? '');
  });
});

describe('answers in methods.md', () => {
  it('gives 1 of 100 its Wilson limits', () => {
    expect(wilson(1, 100)?.lower).toBeCloseTo(0.0017674, 7);
    expect(wilson(1, 100)?.upper).toBeCloseTo(0.0544862, 7);
  });

  it('gives a count of 5 its exact Poisson limits', () => {
    expect(exactPoisson(5)?.lower).toBeCloseTo(1.623486, 6);
    expect(exactPoisson(5)?.upper).toBeCloseTo(11.668332, 6);
  });

  it('gives 56/70 against 48/80 its Newcombe limits', () => {
    const limits = newcombe({ x: 48, n: 80 }, { x: 56, n: 70 });
    expect(limits?.lower).toBeCloseTo(0.0524, 4);
    expect(limits?.upper).toBeCloseTo(0.3339, 4);
  });
});

describe('bad input', () => {
  it.each([[-1], [Number.NaN], [Number.POSITIVE_INFINITY]])('gives no limits for a count of %p', (count) => {
    expect([byar(count), exactPoisson(count)]).toEqual([undefined, undefined]);
  });

  it('gives no Wilson limits where more than all have it, or where there is nobody', () => {
    expect([wilson(3, 2), wilson(0, 0)]).toEqual([undefined, undefined]);
  });

  it('begins at 0 for a count of 0', () => {
    expect(exactPoisson(0)).toEqual({ lower: 0, upper: expect.closeTo(3.688879, 6) as number });
  });
});

describe('the interval of one figure', () => {
  it('uses exact Poisson below 10 and Byar from 10', () => {
    expect(intervalOf(only(9))?.method).toBe('exact Poisson');
    expect(intervalOf(only(10))?.method).toBe("Byar's method");
  });

  it('scales the limits of the number to the rate', () => {
    const limits = byar(77);
    const interval = intervalOf(only(rate(296, 77)));
    expect(interval?.lower).toBeCloseTo(((limits?.lower ?? 0) * 296) / 77, 9);
  });

  it('uses Wilson for a percentage with its number, in percent', () => {
    expect(intervalOf(only(percent(65, 65)))?.lower).toBeCloseTo(55.25444, 5);
  });

  it('gives none without a count', () => {
    expect([intervalOf(only(rate(70.08))), intervalOf(only(percent(64.7)))]).toEqual([null, null]);
  });
});
