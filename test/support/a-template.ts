/** A small template with one measure of every kind of answer. */
import { parseQuarter, type Quarter } from '../../src/domain/returns/quarter';
import type { ReturnTemplate } from '../../src/domain/returns/return-template';
import { makeTemplates } from '../../src/domain/returns/template/make-templates';
import { templateWorkbook } from '../../src/domain/returns/template/template-workbook';
import type { Series } from '../../src/domain/observation';
import type { Plan } from '../../src/domain/framework/plan';
import { aMeasure, aPlan } from './plan';
import { aSeries, financialQuarter } from './series';

export const WRITTEN = '2026-01-05T09:00:00Z';

export function aQuarter(text = '2025/26-Q3'): Quarter {
  const quarter = parseQuarter(text);
  if (!quarter) throw new Error(`${text} is no quarter`);
  return quarter;
}

/** In the plan's order: line 0 is the count, 1 the percentage with its number, 2 the rate, 3 the pounds, 4 the days, 5 the words. */
export const LINES = { count: 0, percent: 1, rate: 2, currency: 3, duration: 4, words: 5 } as const;

export const PLAN: Plan = aPlan([
  aMeasure('secondary-fires', { polarity: 'lower-is-better', acceptableRange: { amount: 5, unit: 'percent', owner: 'Board', agreed: '2025-04-01' } }),
  aMeasure('re-offending', { kind: 'percent', unit: '%', withNumber: true, precision: 1, polarity: 'lower-is-better' }),
  aMeasure('first-time-entrants', { kind: 'rate', unit: 'per 100,000 aged 10 to 17', base: 100_000, withNumber: true }),
  aMeasure('assets-recovered', { kind: 'currency', unit: '£', polarity: 'higher-is-better' }),
  aMeasure('days-to-visit', { kind: 'duration', unit: 'days' }),
  aMeasure('learning-embedded', { kind: 'narrative', unit: '' }),
]);

export const SERIES: readonly Series[] = [
  aSeries('Fires', [[financialQuarter(2024, 3), 100], [financialQuarter(2025, 1), 90], [financialQuarter(2025, 2), 95]], { measureId: 'secondary-fires', source: 'GMP' }),
];

export function aTemplate(over: { quarter?: string; plan?: Plan; series?: readonly Series[]; by?: 'theme' | 'source' } = {}): ReturnTemplate {
  const [template] = makeTemplates(over.plan ?? PLAN, over.series ?? SERIES, aQuarter(over.quarter), over.by ?? 'theme');
  if (!template) throw new Error('nobody is asked');
  return template;
}

export function aTemplateFile(template: ReturnTemplate = aTemplate()): Uint8Array {
  return templateWorkbook(template, WRITTEN);
}
