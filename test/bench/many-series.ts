/** Series of any number for measuring the assessment alone: counts, rates and percentages over financial years. */
import type { Plan } from '../../src/domain/framework/plan';
import type { Series } from '../../src/domain/observation';
import type { Populations } from '../../src/domain/trend/populations';
import { aSeries, financialYear, percent, rate, type Figure } from '../support/series';
import { largePlan } from './large-workbook';

const FIRST_YEAR = 1993;

/** `count` series of `periods` years each; every tenth is Greater Manchester's, of the same measure as the one before it. */
export function manySeries(count: number, periods: number): { readonly series: readonly Series[]; readonly plan: Plan; readonly populations: Populations } {
  const years = Array.from({ length: periods }, (_, at) => financialYear(FIRST_YEAR + at));
  const series = Array.from({ length: count }, (_, index) => {
    const isBenchmark = index % 10 === 9;
    const measure = isBenchmark ? index - 1 : index;
    const figures = years.map((year, at) => [year, figureOf(measure, at)] as const);
    return aSeries(`Measure ${String(measure + 1)}`, figures, {
      measureId: `measure-${String(measure + 1)}`, source: 'GMP', place: isBenchmark ? 'Greater Manchester' : null, row: index + 2,
    });
  });
  return { series, plan: largePlan(count), populations: { size: 2, populationFor: (place) => ({ people: place === null ? 290_000 : 2_780_000, sheet: 'Populations', cell: 'B2' }) } };
}

function figureOf(index: number, at: number): Figure {
  const number = 100 + ((index * 7 + at * 13) % 90);
  if (index % 3 === 0) return number;
  return index % 3 === 1 ? rate(number / 10, number) : percent(number / 4, number);
}
