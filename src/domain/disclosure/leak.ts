/** One place of an output from which a withheld figure could be had. */

export type LeakWay = 'figure' | 'difference' | 'rate' | 'percentage' | 'change' | 'text' | 'reference';

export interface Leak {
  readonly way: LeakWay;
  /** The measure and period of the withheld figure. */
  readonly label: string;
  readonly period: string;
  /** "sheet "Summary", cell C5", "defined name Total_children", "the workbook's title". */
  readonly where: string;
  /** One sentence that does not give the figure itself. */
  readonly message: string;
}

/** Half a person: what is nearer than this to a whole number of people gives it. */
export const SMALLEST_STEP = 0.5;

const HOW: Readonly<Record<LeakWay, string>> = {
  figure: 'the figure itself stands there',
  difference: 'the total less the other parts gives it',
  rate: 'the rate and the population give it',
  percentage: 'the percentage and the number it was taken of give it',
  change: 'the change and the other period give it',
  text: 'the words there say it',
  reference: 'the formula there reaches the cell that holds it',
};

export function leak(way: LeakWay, label: string, period: string, where: string): Leak {
  return { way, label, period, where, message: `“${label}”, ${period}, is withheld and can be had from ${where}: ${HOW[way]}.` };
}
