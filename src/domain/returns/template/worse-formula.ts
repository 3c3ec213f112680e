/** The formula that asks for commentary: this quarter's value is worse than the one it is held against, beyond the measure's acceptable range. */
import { shiftDecimal } from '../../value/decimal';
import type { TemplateLine } from '../return-template';

/**
 * Without "=", over the cell `value`; null where nothing can be said: no direction is better, or there is no quarter to hold it against.
 * A measure without a range has none by default: then every change for the worse asks. Texts are ours, so nothing from a workbook
 * can become part of a formula.
 */
export function worseFormula({ measure, heldAgainst }: TemplateLine, value: string): string | null {
  if (heldAgainst === null || measure.polarity.value === 'none') return null;
  const { amount, unit } = measure.acceptableRange ?? { amount: 0, unit: 'absolute' as const };
  const allowed = unit === 'percent' ? (Math.abs(heldAgainst.value) * amount) / 100 : amount;
  const sign = measure.polarity.value === 'lower-is-better' ? 1 : -1;
  // A cell of 63.5% holds 0.635. Fifteen digits, as Excel holds them.
  const shown = Number((heldAgainst.value + sign * allowed).toPrecision(15));
  const limit = measure.kind === 'percent' ? shiftDecimal(shown, -2) : shown;
  const comparison = sign > 0 ? '>' : '<';
  return `IF(ISNUMBER(${value}),IF(${value}${comparison}${plain(limit)},"Yes: worse than ${heldAgainst.when}${measure.acceptableRange ? ', beyond the acceptable range' : ''}","No"),"")`;
}

/** A formula takes no thousands; what JavaScript writes as 1e-7 it takes as it is. */
function plain(value: number): string {
  return value < 0 ? `(${String(value)})` : String(value);
}
