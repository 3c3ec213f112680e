/**
 * Rates against their numbers: the population that "0.31 (11)" implies, held against what the same series implies in other periods.
 * A year's population changes by a percent or two, so one that lies 15 % from the middle of the others, beyond what the rounding of
 * the printed rate allows, points to a wrong rate or number. (Custodial sentences in the 2016/17 report: about 35,500 in 2015/16,
 * against 26,200 and 25,900.)
 */
import { figuresOf, flatMapInParts, type Rests } from '../in-parts';
import type { Observation } from '../observation';
import { impliedExposure } from '../trend/implied-exposure';
import { baseInLabel } from '../trend/rate-base';
import { decimalsOf, roundHalfUp } from '../trend/round';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { othersOf } from './history';
import { aboutFigure, cellWords, makeFinding, measuresById } from './make-finding';

const TOLERANCE = 0.15;

interface Implied {
  readonly observation: Observation;
  readonly value: number;
  /** The smallest and largest that the rounding of the rate allows. */
  readonly least: number;
  readonly most: number;
}

/** One finding for each odd one out; a series needs three periods to tell which of them is odd. */
export function* checkDenominators({ series, plan }: CheckInput): Rests<readonly Finding[]> {
  const measures = measuresById(plan);
  return yield* flatMapInParts(series, figuresOf, (one) => {
    const implied = one.observations.flatMap(impliedBy);
    if (implied.length < 3) return [];
    const base = (one.measureId === null ? null : measures.get(one.measureId)?.base) ?? baseInLabel(one.label);
    const others = othersOf(implied.map(({ value }) => value));
    return implied.flatMap((candidate, index) => {
      const { least: lowest, most: highest } = others[index] ?? { least: Number.NaN, most: Number.NaN };
      // The others must agree among themselves, else nothing says which of them is odd.
      if (highest > lowest * (1 + TOLERANCE)) return [];
      if (candidate.most >= lowest * (1 - TOLERANCE) && candidate.least <= highest * (1 + TOLERANCE)) return [];
      const { observation } = candidate;
      const facts = {
        at: cellWords(observation.sheet, observation.cell), label: one.label, text: observation.text,
        period: observation.period.column ?? observation.period.label,
        implied: peopleWords([candidate.value], base), others: peopleWords([lowest, highest], base),
      };
      return [makeFinding('denominator-odd', { ...aboutFigure(observation, measures), expected: facts.others }, facts)];
    });
  });
}

function impliedBy(observation: Observation): readonly Implied[] {
  const { value, number, denominator, decimals } = observation;
  const exposure = impliedExposure(observation);
  if (exposure === null || value === null || number === null || denominator !== null) return [];
  const half = 0.5 * 10 ** -(decimals ?? decimalsOf(value));
  const most = value > half ? number / (value - half) : Number.POSITIVE_INFINITY;
  return [{ observation, value: exposure, least: number / (value + half), most }];
}

/** "about 35,500 people", "about 25,900 to 26,200 people"; without a base "about 35.5 times the base of the rate". */
function peopleWords(values: readonly number[], base: number | null): string {
  const texts = [...new Set(values.map((value) => shortNumber(base === null ? value : value * base)))];
  return `about ${texts.join(' to ')} ${base === null ? 'times the base of the rate' : 'people'}`;
}

/** Three significant digits, with commas. */
function shortNumber(value: number): string {
  const places = 2 - Math.floor(Math.log10(value));
  const rounded = places >= 0 ? roundHalfUp(value, places) : roundHalfUp(value / 10 ** -places, 0) * 10 ** -places;
  return String(rounded).replace(/\B(?=(\d{3})+$)/g, ',');
}
