/** Small plans for tests: one theme, one sub-theme, and the measures that a test names. */
import type { Measure, Plan } from '../../src/domain/framework/plan';

/** A measure of a test plan: a count with no polarity, unless told otherwise. */
export function aMeasure(id: string, over: Partial<Omit<Measure, 'polarity'>> & { polarity?: Measure['polarity']['value'] } = {}): Measure {
  const { polarity = 'none', ...rest } = over;
  return {
    id, theme: 'theme-one', subTheme: 'first', wording: id.replaceAll('-', ' '), aliases: [], kind: 'count', unit: 'incidents', base: null,
    withNumber: false, precision: null, source: 'GMP', frequency: 'not-specified', acceptableRange: null, aboutIndividuals: false, note: null,
    section: null, targets: [], baseline: null, firstPeriod: null, lastPeriod: null, successor: null,
    ...rest,
    polarity: { value: polarity, standing: 'proposed', reason: null, confirmed: null },
  };
}

/** A plan of these measures. */
export function aPlan(measures: readonly Measure[], over: Partial<Plan> = {}): Plan {
  return {
    id: 'test-plan', title: 'Test plan', partnership: 'Test partnership', years: '2016/17', version: '1', provenance: 'written for tests',
    themes: [{ id: 'theme-one', title: 'Theme one', kind: 'theme', subThemes: [{ id: 'first', title: 'First' }] }],
    measures: [...measures],
    abbreviations: [],
    ...over,
  };
}
