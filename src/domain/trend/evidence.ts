/**
 * Whether a change is beyond chance, and by which test (methods.md, "Two periods"). The figures must be comparable already: the same
 * measure over equal periods. Chance ranges are minimum ranges, because incidents cluster: METHOD_CAVEAT says so wherever they show.
 */
import type { Observation } from '../observation';
import type { Evidence } from './assessment';
import { precisionHeld } from './choose-symbol';
import { exactConditionalP } from './exact-conditional';
import { EXACT_BELOW } from './exact-poisson';
import { footingsOf, NO_GROUNDS, type Footings, type Grounds } from './footing';
import { newcombe, type Proportion } from './newcombe';
import { CHANCE, twoSidedP } from './normal';
import { rootTwoZ } from './root-two-z';
import { exactDifference, roundedText, roundHalfUp } from './round';
import { twoProportionZ } from './two-proportion-z';

export const METHOD_CAVEAT =
  'What chance can do is reckoned at its least: incidents cluster (repeat victims, one operation, one summer), so real figures move further by chance.';

/** Evidence for the change from `earlier` to `later`; "not-tested" with its reason where no test applies. */
export function evidenceFor(earlier: Observation, later: Observation, grounds: Grounds = NO_GROUNDS): Evidence {
  switch (later.kind) {
    case 'count': return countEvidence(earlier, later, grounds);
    case 'rate': return rateEvidence(earlier, later, grounds);
    case 'percent': return percentEvidence(earlier, later, grounds);
    case 'currency': return notTested('an amount of money is not a count');
    default: return notTested('not known to be a count');
  }
}

/** Evidence where nothing was tested, with the reason: "not tested: no counts". */
export function notTested(reason: string): Evidence {
  return { verdict: 'not-tested', test: null, statistic: null, p: null, reason: `not tested: ${reason}` };
}

/** p is always the exact one; z is given beside it where both counts are 10 or more and nothing says that exposures differ. */
function countEvidence(earlier: Observation, later: Observation, grounds: Grounds): Evidence {
  const [before, after] = [earlier.value, later.value];
  if (before === null || after === null) return notTested('no counts');
  const footings = footingsOf([earlier, later], grounds);
  const [first = EQUAL, second = EQUAL] = footings?.each ?? [];
  const p = exactConditionalP({ count: before, exposure: first.exposure }, { count: after, exposure: second.exposure });
  if (p === undefined) return notTested('not whole numbers of 0 or more');
  if (footings && first.exposure !== second.exposure) return tested(`exact conditional binomial, ${takenOver(footings)}`, null, p);
  const small = Math.min(before, after) < EXACT_BELOW;
  const test = small ? 'exact conditional binomial, equal exposure' : 'exact conditional binomial, equal exposure; statistic z = √2(√later − √earlier)';
  return tested(test, small ? null : (rootTwoZ(before, after) ?? null), p);
}

const EQUAL = { exposure: 1 } as const;

function rateEvidence(earlier: Observation, later: Observation, grounds: Grounds): Evidence {
  const footings = footingsOf([earlier, later], grounds);
  const [first, second] = footings?.each ?? [];
  if (!footings || !first || !second) {
    if (earlier.number !== null && later.number !== null) return notTested('a rate of 0 does not say what it was counted over');
    return noCounts(earlier, later, grounds);
  }
  const p = exactConditionalP(first, second);
  if (p === undefined) return notTested('not whole numbers of 0 or more');
  const numbers = footings.countsWorkedOut ? 'numbers worked out from rates and populations' : 'numbers';
  return tested(`exact conditional binomial on the ${numbers}, ${takenOver(footings)}`, null, p);
}

function percentEvidence(earlier: Observation, later: Observation, grounds: Grounds): Evidence {
  const footings = footingsOf([earlier, later], grounds);
  const [first, second] = (footings?.each ?? []).map(({ count, exposure }): Proportion => ({ x: count, n: exposure }));
  if (!footings || !first || !second) {
    if (earlier.number !== null && later.number !== null) return notTested('a percentage of 0 does not say of how many');
    return noCounts(earlier, later, grounds);
  }
  const z = twoProportionZ(first, second);
  const limits = newcombe(first, second);
  if (z === undefined || limits === undefined) return notTested('the numbers and percentages do not allow it');
  const range = `${signed(100 * limits.lower)} to ${signed(100 * limits.upper)} points`;
  const workedOut = footings.countsWorkedOut ? ' (numbers worked out from percentages and totals)' : '';
  return tested(`two-proportion z, ${fraction(first)} to ${fraction(second)}${workedOut}; Newcombe 95% interval ${range}`, z, twoSidedP(z));
}

/** "no counts"; and where the rounded figures differ by the least that they can, that too: 39.9 to 40.0 (methods.md, "Precision"). */
function noCounts(earlier: Observation, later: Observation, { measure }: Grounds): Evidence {
  const places = precisionHeld(earlier, later, measure);
  const [before, after] = [roundHalfUp(earlier.value ?? 0, places), roundHalfUp(later.value ?? 0, places)];
  const isOneStep = roundHalfUp(Math.abs(exactDifference(before, after)) * 10 ** places, 3) === 1;
  return notTested(isOneStep ? 'no counts; no more than one step of rounding' : 'no counts');
}

/** What the counts were taken over: "population 287,000 to 288,700 (sheet "Populations", cells B4 and C4)". */
function takenOver({ origin, each }: Footings): string {
  if (origin === 'implied') return 'population implied by rate and number';
  const people = [...new Set(each.map(({ exposure }) => withCommas(exposure)))].join(' to ');
  if (origin === 'given') return `population or total as given, ${people}`;
  const cells = each.flatMap(({ population }) => (population ? [population.cell] : []));
  return `population ${people} (sheet "${each[0]?.population?.sheet ?? ''}", ${[...new Set(cells)].join(' and ')})`;
}

function withCommas(people: number): string {
  return roundedText(people, 0).replace(/\B(?=(\d{3})+$)/g, ',');
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
