/**
 * Decimal rounding, half away from zero, as a person would round the figure on paper. Full precision goes in and rounding
 * comes last (methods.md, "Precision"). Binary artefacts do not show: 1.005 at two places is 1.01, although the nearest
 * double lies below it, because the figure is first read as the 15 significant decimal digits that a double holds (the same
 * 15 that Excel keeps).
 */
const SIGNIFICANT = 15;

/**
 * Rounds to `places` decimals (0 or more), half away from zero, so that the rounding of −x is minus the rounding of x.
 * Never gives −0. NaN and infinities are given back as they are.
 */
export function roundHalfUp(value: number, places: number): number {
  if (!Number.isFinite(value) || value === 0) return value === 0 ? 0 : value;
  const [mantissa = '', exponent = ''] = Math.abs(value).toExponential(SIGNIFICANT - 1).split('e');
  const digits = BigInt(mantissa.replace('.', ''));
  const dropped = SIGNIFICANT - 1 - Number(exponent) - places;
  if (dropped <= 0) return Number(`${value < 0 ? '-' : ''}${mantissa}e${exponent}`);
  if (dropped > SIGNIFICANT + 1) return 0;
  const unit = 10n ** BigInt(dropped);
  const rounded = Number(`${((2n * digits + unit) / (2n * unit)).toString()}e${String(-places)}`);
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The rounded figure as plain text with exactly `places` decimals and no thousands commas: (40, 1) → "40.0". */
export function roundedText(value: number, places: number): string {
  return roundHalfUp(value, places).toFixed(places);
}

/** How many decimals a figure is written with at its shortest: 39.9 → 1, 40 → 0, 1e-7 → 7. At most 15. */
export function decimalsOf(value: number): number {
  if (!Number.isFinite(value)) return 0;
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e');
  const fraction = mantissa.split('.')[1] ?? '';
  return Math.min(SIGNIFICANT, Math.max(0, fraction.length - Number(exponent)));
}

/** later − earlier with no binary artefact: 40 − 39.9 is 0.1, not 0.10000000000000142. */
export function exactDifference(earlier: number, later: number): number {
  return roundHalfUp(later - earlier, Math.max(decimalsOf(earlier), decimalsOf(later)));
}
