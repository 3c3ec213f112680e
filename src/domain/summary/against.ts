/** What a row is held against, in words: its acceptable range, its target, and the area or target that the workbook compares it with. */
import type { Measure } from '../framework/plan';
import type { Assessment, Compared } from '../trend/assessment';
import { decimalsOf } from '../trend/round';
import { figureText } from './figure-text';
import { NONE_SHOWN } from './shown-value';

/** "" where the framework or the workbook gives none. */
export interface Against {
  readonly range: string;
  readonly target: string;
  readonly comparison: string;
}

export type AgainstPart = keyof Against;
export const AGAINST_PARTS: readonly AgainstPart[] = ['range', 'target', 'comparison'];
export const AGAINST_HEADINGS: Readonly<Record<AgainstPart, string>> = { range: 'Acceptable range', target: 'Target', comparison: 'Comparison' };

export function againstOf(measure: Measure, assessment: Assessment | undefined): Against {
  const comparison = assessment ? againstWords(assessment.comparison) : NONE_SHOWN;
  return { range: rangeWords(measure), target: measure.targets.map(({ value, by }) => `${amountWords(measure, value)} by ${by}`).join('; '), comparison: comparison === NONE_SHOWN ? '' : comparison };
}

/** The parts that some row of these has, in their order: a column that nothing stands in is not printed. */
export function againstParts(rows: readonly { readonly against?: Against }[]): readonly AgainstPart[] {
  return AGAINST_PARTS.filter((part) => rows.some(({ against }) => (against?.[part] ?? '') !== ''));
}

/** "worse than Greater Manchester", "target met"; "–" where nothing can be said. */
export function againstWords({ with: name, verdict }: Compared): string {
  if (name === null || verdict === 'cannot be calculated') return NONE_SHOWN;
  switch (verdict) {
    case 'met': return `${name.toLowerCase()} met`;
    case 'not met': return `${name.toLowerCase()} not met`;
    case 'between': return `between the limits of the ${name.toLowerCase()}`;
    case 'similar': return `similar to ${name}`;
    default: return `${verdict} than ${name}`;
  }
}

/** "within 5% either way", "within 2 points either way": of the change, as the framework gives it. */
function rangeWords({ acceptableRange }: Measure): string {
  if (acceptableRange === null) return '';
  const { amount, unit } = acceptableRange;
  const number = figureText({ kind: unit === 'percent' ? 'percent' : 'number', value: amount, decimals: decimalsOf(amount) });
  return `change within ${number}${unit === 'points' ? (amount === 1 ? ' point' : ' points') : ''} either way`;
}

function amountWords({ kind }: Measure, value: number): string {
  return figureText({ kind: kind === 'percent' || kind === 'currency' ? kind : 'number', value, decimals: decimalsOf(value) });
}
