import * as fc from 'fast-check';
import { builtInPlans } from '../../../../src/domain/framework/built-in-plans';
import { frameworkSheets } from '../../../../src/domain/framework/sheet/framework-sheets';
import { readFramework } from '../../../../src/domain/framework/sheet/read-framework';
import { anyPlan } from '../../../support/any-plan';
import { frameworkWorkbook } from '../../../support/framework';

it.each(builtInPlans.map((plan) => [plan.id, plan] as const))('reads %s back as it was written, without a fault', (_id, plan) => {
  expect(readFramework(frameworkWorkbook(plan))).toEqual({
    sheet: 'Framework', plan, faults: [], filledFrom: { planId: plan.id, version: plan.version },
  });
});

it('reads any plan back as it was written', () => {
  fc.assert(fc.property(anyPlan, (plan) => {
    const reading = readFramework(frameworkWorkbook(plan));
    expect(reading?.faults).toEqual([]);
    expect(reading?.plan).toEqual(plan);
  }), { numRuns: 300 });
});

it('finds nothing wrong with a blank framework, and no plan in it', () => {
  expect(readFramework(frameworkWorkbook(null))).toMatchObject({ plan: null, faults: [], filledFrom: null });
});

it('is null for a workbook without a Framework sheet', () => {
  expect(readFramework({ sheets: [], dateSystem: '1900' })).toBeNull();
});

it('gives every heading help that Excel takes, and every list and alert too', () => {
  for (const { validations = [] } of frameworkSheets(builtInPlans[0] ?? null)) {
    for (const { list = '', prompt, alert } of validations) {
      expect(Math.max(prompt?.title.length ?? 0, alert?.title.length ?? 0)).toBeLessThanOrEqual(32);
      expect(Math.max(prompt?.message.length ?? 0, list.length)).toBeLessThanOrEqual(255);
      // Excel's own limit for what is said of a wrong entry is lower: 225 (Microsoft, "Apply data validation to cells").
      expect(alert?.message.length ?? 0).toBeLessThanOrEqual(225);
    }
  }
});
