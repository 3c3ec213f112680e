/** Continuity from plan to plan. */
import { builtInPlans, findPlan } from '../../../src/domain/framework/built-in-plans';

it('continues eight measures of 2016/17 in the 2025-28 plan, of one kind each, and says in a note what differs', () => {
  const later = new Map(findPlan('ossp-2025-28')?.measures.map((measure) => [`ossp-2025-28:${measure.id}`, measure]));
  const continued = (findPlan('ssp-2016-17')?.measures ?? []).filter(({ successor }) => successor !== null);
  expect(continued.map(({ id, kind, successor }) => [id, later.get(successor ?? '')?.kind === kind])).toEqual([
    ['asb-incidents', true],
    ['deliberate-primary-fires', true],
    ['deliberate-secondary-fires-gmfrs', true],
    ['first-time-entrants', true],
    ['custodial-sentences', true],
    ['re-offenders', true],
    ['ocg-arrests', true],
    ['ocg-cash', true],
  ]);
  for (const { note } of continued) expect(note).not.toBeNull();
});

it('leads from every successor to a measure that is there', () => {
  const ids = new Set(builtInPlans.flatMap(({ id, measures }) => measures.map((measure) => `${id}:${measure.id}`)));
  for (const { measures } of builtInPlans) for (const { successor } of measures) if (successor !== null) expect(ids).toContain(successor);
});
