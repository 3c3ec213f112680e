/** A rate or percentage beside the number and the total that it was worked out from: "31.2% (53/170)". */
import { flatMapInParts, type Rests } from '../in-parts';
import { rateBase } from '../trend/rate-base';
import { roundHalfUp } from '../trend/round';
import type { CheckInput } from './check';
import { figureFacts } from './figure-facts';
import type { Finding } from './finding';
import { aboutFigure, makeFinding, measuresById } from './make-finding';
import { figuresIn, rowsIn } from './rows-in';

/** One finding a figure that its own number and total do not give, at the precision at which it is shown. */
export function* checkShares({ reading, plan }: CheckInput): Rests<readonly Finding[]> {
  const measures = measuresById(plan);
  return yield* flatMapInParts(rowsIn(reading.tables), figuresIn, ({ row }) =>
    row.observations.flatMap((one): readonly Finding[] => {
      const { kind, value, number, denominator, decimals } = one;
      if (value === null || number === null || denominator === null || denominator <= 0 || (kind !== 'rate' && kind !== 'percent')) return [];
      const base = kind === 'percent' ? 100 : rateBase(measures.get(one.measureId ?? '') ?? null, one.label);
      if (base === null) return [];
      const worked = (base * number) / denominator;
      const places = decimals ?? 0;
      if (Math.abs(worked - value) <= 0.5001 * 10 ** -places) return [];
      const words = `${roundHalfUp(worked, places).toFixed(places)}${kind === 'percent' ? '%' : ''}`;
      return [makeFinding('rate-disagrees', { ...aboutFigure(one, measures), expected: words }, { ...figureFacts(one), worked: words })];
    }),
  );
}
