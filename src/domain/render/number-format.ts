/** How a plain figure goes into a cell: the number that Excel holds, and the en-US number format that shows it as written. */
import type { PlainFigure } from '../summary/theme-summary';

export interface CellFigure {
  readonly value: number;
  readonly format: string;
}

/** Percent is divided by 100 in decimal, so that 28.1 becomes 0.281 and nothing near it: Excel's own percent. */
export function cellFigure({ kind, value, decimals }: PlainFigure): CellFigure {
  const fraction = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  if (kind === 'percent') return { value: hundredth(value), format: `0${fraction}%` };
  return { value, format: `${kind === 'currency' ? '£' : ''}#,##0${fraction}` };
}

/** The format of plain numbers with so many decimals: "#,##0.0". */
export function numberFormatOf(decimals: number): string {
  return `#,##0${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
}

function hundredth(value: number): number {
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) - 2}`);
}
