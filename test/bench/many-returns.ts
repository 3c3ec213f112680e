/** Returns of any number and size for measuring: one agency's each, for a plan with as many measures as they ask for. */
import type { Plan } from '../../src/domain/framework/plan';
import type { ReadReturn } from '../../src/domain/returns/returned';
import { aMeasure, aPlan } from '../support/plan';
import { aCell, aLine, aReturn } from '../support/returns';

export interface ManyReturns {
  readonly plan: Plan;
  readonly returns: readonly ReadReturn[];
}

/** `count` returns of `measures` figures, each with a commentary of ordinary length; `added` is added to every figure. */
export function manyReturns(count: number, measures: number, added = 0, declaredOn = '2026-01-15'): ManyReturns {
  const agencies = Array.from({ length: count }, (_, at) => `AGENCY${String(at + 1)}`);
  const own = (agency: string) => Array.from({ length: measures }, (_, at) => aMeasure(`${agency.toLowerCase()}-${String(at + 1)}`, { source: agency, wording: `Incidents of type ${String(at + 1)} recorded by ${agency}` }));
  const byAgency = agencies.map((agency) => ({ agency, measures: own(agency) }));
  const plan = aPlan(byAgency.flatMap((one) => one.measures));
  return {
    plan,
    returns: byAgency.map(({ agency, measures: asked }) => aReturn(
      asked.map(({ id }, at) => aLine(id, aCell(100 + ((at * 7) % 90) + added, `F${String(at + 12)}`), { source: agency, dataAsAt: '2026-01-10', commentary: 'Operation and weather both played a part; see the note to the board.' })),
      { file: `${agency}.xlsx`, recipient: { kind: 'source', id: agency }, declaredOn },
    )),
  };
}
