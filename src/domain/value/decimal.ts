/** Decimal shifts on the digits themselves, so that 0.635 as a percentage is 63.5 and never 63.500000000000007. */

/** value × 10^places, exact in the shortest decimal that the number has: (0.635, 2) → 63.5. NaN and infinity stay as they are. */
export function shiftDecimal(value: number, places: number): number {
  if (!Number.isFinite(value)) return value;
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

/** Decimal places in a number's shortest writing: 63.5 → 1, 40 → 0, 1e-7 → 7. */
export function decimalsOf(value: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  const fraction = digits.split('.')[1] ?? '';
  return Math.max(0, fraction.length - Number(exponent));
}
