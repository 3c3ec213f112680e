/** Which framework holds for a workbook where the user has named no plan. */
import type { WorkbookSnapshot } from '../../snapshot';
import { findPlan } from '../built-in-plans';
import type { Plan } from '../plan';
import { readFramework, type FrameworkReading } from './read-framework';

export interface FrameworkInUse {
  /** Null where the workbook has no framework of its own, or none that can be used and no earlier one is known. */
  readonly plan: Plan | null;
  /** The sheet itself; the last good reading of this session; the built-in plan that the sheet says it was filled from. */
  readonly from: 'sheet' | 'session' | 'built-in' | null;
  readonly reading: FrameworkReading | null;
}

/**
 * The workbook's own framework; where its sheet cannot be used, the last good one. `lastGood` is what an earlier reading in this session
 * gave from the same workbook. A blank framework holds nothing yet, so nothing is used in its place.
 */
export function frameworkInUse(snapshot: Pick<WorkbookSnapshot, 'sheets' | 'dateSystem'>, lastGood: Plan | null = null): FrameworkInUse {
  const reading = readFramework(snapshot);
  if (reading?.plan) return { plan: reading.plan, from: 'sheet', reading };
  if (!reading || reading.faults.length === 0) return { plan: null, from: null, reading };
  if (lastGood) return { plan: lastGood, from: 'session', reading };
  const { planId, version } = reading.filledFrom ?? {};
  const builtIn = findPlan(planId ?? '');
  return builtIn && builtIn.version === version ? { plan: builtIn, from: 'built-in', reading } : { plan: null, from: null, reading };
}
