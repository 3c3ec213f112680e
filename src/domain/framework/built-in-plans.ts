/** The plans that come with the add-in. */
import type { Plan } from './plan';
import { ssp2016To17 } from './plans/ssp-2016-17';

/** Oldest first. */
export const builtInPlans: readonly Plan[] = [ssp2016To17];

/** The built-in plan with this id, or undefined where there is none. */
export function findPlan(id: string): Plan | undefined {
  return builtInPlans.find((plan) => plan.id === id);
}
