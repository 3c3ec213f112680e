/**
 * The plans that come with the add-in. They are plain data of the schema's type; a test holds each to the schema, so that loading
 * the pane parses nothing.
 */
import type { Plan } from './plan';
import { ossp2025To28 } from './plans/ossp-2025-28';
import { ssp2016To17 } from './plans/ssp-2016-17';
import { ssp2022To25 } from './plans/ssp-2022-25';

/** Oldest first. */
export const builtInPlans: readonly Plan[] = [ssp2016To17, ssp2022To25, ossp2025To28];

/** The built-in plan with this id, or undefined where there is none. */
export function findPlan(id: string): Plan | undefined {
  return builtInPlans.find((plan) => plan.id === id);
}
