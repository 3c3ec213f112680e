/**
 * Whether a change is beyond chance, and by which test (methods.md, "Two periods"). The figures must be comparable already: the same
 * measure over equal periods. Chance ranges are minimum ranges, because incidents cluster: METHOD_CAVEAT says so wherever they show.
 */
import type { Observation } from '../observation';
import type { Evidence } from './assessment';
import { exactConditionalP } from './exact-conditional';
import { EXACT_BELOW } from './exact-poisson';
import { impliedExposure, impliedTotal } from './implied-exposure';
import { newcombe, type Proportion } from './newcombe';
import { CHANCE, twoSidedP } from './normal';
import { rootTwoZ } from './root-two-z';
import { roundedText } from './round';
import { twoProportionZ } from './two-proportion-z';

export const METHOD_CAVEAT =
  'Chance ranges are minimum ranges: incidents cluster (repeat victims, one operation, one summer), so real figures move further by chance.';

/** Evidence for the change from `earlier` to `later`; "not-tested" with its reason where no test applies. */
export function evidenceFor(earlier: Observation, later: Observation): Evidence {
  switch (later.kind) {
    case 'count': return countEvidence(earlier.value, later.value);
    case 'rate': return rateEvidence(earlier, later);
    case 'percent': return percentEvidence(earlier, later);
    case 'currency': return notTested('an amount of money is not a count');
    default: return notTested('not known to be a count');
  }
}

/** Evidence where nothing was tested, with the reason: "not tested: no counts". */
export function notTested(reason: string): Evidence {
  return { verdict: 'not-tested', test: null, statistic: null, p: null, reason: `not tested: ${reason}` };
}

/** p is always the exact one; z is given beside it where both counts are 10 or more. */
function countEvidence(earlier: number | null, later: number | null): Evidence {
  if (earlier === null || later === null) return notTested('no counts');
  const p = exactConditionalP({ count: earlier, exposure: 1 }, { count: later, exposure: 1 });
  if (p === undefined) return notTested('not whole numbers of 0 or more');
  const small = Math.min(earlier, later) < EXACT_BELOW;
  const test = small ? 'exact conditional binomial' : 'exact conditional binomial; statistic z = √2(√later − √earlier)';
  return tested(test, small ? null : (rootTwoZ(earlier, later) ?? null), p);
}

function rateEvidence(earlier: Observation, later: Observation): Evidence {
  if (earlier.number === null || later.number === null) return notTested('no counts');
  const [before, after] = [impliedExposure(earlier), impliedExposure(later)];
  if (before === null || after === null) return notTested('a rate of 0 does not say what it was counted over');
  const p = exactConditionalP({ count: earlier.number, exposure: before }, { count: later.number, exposure: after });
  if (p === undefined) return notTested('not whole numbers of 0 or more');
  const given = earlier.denominator !== null && later.denominator !== null;
  return tested(`exact conditional binomial on the numbers, population ${given ? 'as given' : 'implied by rate and number'}`, null, p);
}

function percentEvidence(earlier: Observation, later: Observation): Evidence {
  if (earlier.number === null || later.number === null) return notTested('no counts');
  const [before, after] = [impliedTotal(earlier), impliedTotal(later)];
  if (before === null || after === null) return notTested('a percentage of 0 does not say of how many');
  const [first, second]: [Proportion, Proportion] = [{ x: earlier.number, n: before }, { x: later.number, n: after }];
  const z = twoProportionZ(first, second);
  const limits = newcombe(first, second);
  if (z === undefined || limits === undefined) return notTested('the numbers and percentages do not allow it');
  const range = `${signed(100 * limits.lower)} to ${signed(100 * limits.upper)} points`;
  return tested(`two-proportion z, ${fraction(first)} to ${fraction(second)}; Newcombe 95% interval ${range}`, z, twoSidedP(z));
}

function tested(test: string, statistic: number | null, p: number): Evidence {
  return { verdict: p < CHANCE ? 'beyond-chance' : 'within-chance', test, statistic, p, reason: null };
}

function fraction({ x, n }: Proportion): string {
  return `${String(x)}/${String(n)}`;
}

/** With its sign in words' type: −13.4, +9.7. */
function signed(points: number): string {
  const text = roundedText(Math.abs(points), 1);
  return `${points < 0 ? '−' : '+'}${text}`;
}
