/** Small numbers about individuals: what a public paper would have to withhold. */
import { figuresOf, restDue, type Rests } from '../in-parts';
import type { Observation } from '../observation';
import { countBehind, exposureOf } from '../disclosure/figure';
import { primaryReason } from '../disclosure/primary';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { aboutFigure, cellWords, makeFinding, measuresById } from './make-finding';

/** The first preset that withholds (disclosure/setting.ts). */
const USUAL_THRESHOLD = 4;

/** One finding a sheet, at its first such figure. Only measures that the plan says are about individuals are looked at. */
export function* checkSmallNumbers({ series, plan, publicThreshold = USUAL_THRESHOLD }: CheckInput): Rests<readonly Finding[]> {
  const measures = measuresById(plan);
  const bySheet = new Map<string, { label: string; first: Observation; count: number }[]>();
  const isDue = restDue();
  for (const one of series) {
    if (isDue(figuresOf(one))) yield;
    const measure = one.measureId === null ? undefined : measures.get(one.measureId);
    if (measure?.aboutIndividuals !== true) continue;
    const exposure = exposureOf(one);
    const small = one.observations.filter((observation) => observation.value !== null && primaryReason(observation, countBehind(observation, { measure, exposure }), publicThreshold) !== null);
    const [first] = small;
    if (!first) continue;
    const own = { label: one.label, first, count: small.length };
    const alike = bySheet.get(first.sheet);
    if (alike) alike.push(own);
    else bySheet.set(first.sheet, [own]);
  }
  return [...bySheet.values()].flatMap(([head, ...rest]) => {
    if (!head) return [];
    const { first, label, count } = head;
    const facts = { at: cellWords(first.sheet, first.cell), label, count, threshold: publicThreshold, others: rest.map((one) => one.label) };
    return [makeFinding('small-number', { ...aboutFigure(first, measures), count: count + rest.reduce((sum, one) => sum + one.count, 0) }, facts)];
  });
}
