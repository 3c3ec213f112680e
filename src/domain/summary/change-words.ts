/** The change and the evidence of one assessment, as a cell of the summary says them. */
import type { Observation } from '../observation';
import type { Assessment } from '../trend/assessment';
import { roundHalfUp } from '../trend/round';
import { figureText, signedText } from './figure-text';
import { NONE_SHOWN } from './shown-value';

/**
 * "−308 (−6.2%)", "+£5,000 (+2.0%)", "+1.2 points"; "–" where no comparison is made. At the decimals of the two figures;
 * a percent change at one decimal.
 */
export function changeWords({ change, suppressed }: Assessment, compared: readonly Observation[]): string {
  const decimals = Math.max(0, ...compared.map((observation) => observation.decimals ?? 0));
  if (suppressed) return NONE_SHOWN;
  if (change.points !== null) {
    const points = signedText({ kind: 'number', value: change.points, decimals });
    return `${points} ${Math.abs(change.points) === 1 ? 'point' : 'points'}`;
  }
  if (change.absolute === null) return NONE_SHOWN;
  const kind = compared.some((observation) => observation.kind === 'currency') ? 'currency' : 'number';
  const absolute = signedText({ kind, value: change.absolute, decimals });
  if (change.percent === null) return absolute;
  return `${absolute} (${signedText({ kind: 'percent', value: change.percent, decimals: 1 })})`;
}

/**
 * "beyond chance (p 0.002)", "within chance (p 0.83)", "not tested: no counts"; "–" where no comparison is made. The spaces
 * within the brackets do not break.
 */
export function evidenceWords({ evidence, symbol }: Assessment): string {
  switch (evidence.verdict) {
    case 'beyond-chance':
      return `beyond chance${pWords(evidence.p)}`;
    case 'within-chance':
      return `within chance${pWords(evidence.p)}`;
    case 'not-tested':
      return symbol === null ? NONE_SHOWN : `not tested${evidence.reason === null ? '' : `: ${stripNotTested(evidence.reason)}`}`;
  }
}

/** A probability to two decimals, to three below 0.1, and "< 0.001" for less. */
function pWords(p: number | null): string {
  if (p === null) return '';
  if (p < 0.001) return ' (p\u00a0<\u00a00.001)';
  return ` (p\u00a0${figureText({ kind: 'number', value: roundHalfUp(p, 3), decimals: p < 0.1 ? 3 : 2 })})`;
}

function stripNotTested(reason: string): string {
  return reason.replace(/^not tested:?\s*/i, '').replace(/\.$/, '');
}
