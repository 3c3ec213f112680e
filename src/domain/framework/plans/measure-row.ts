/** Shorthand for writing a plan's measures as rows: what most measures share is said once. */
import type { Measure, Polarity } from '../plan';

type Given = 'id' | 'wording' | 'kind' | 'unit';
/** One measure as written in a plan's data: the rest has the defaults below. */
export type MeasureRow = Pick<Measure, Given> & Partial<Omit<Measure, Given | 'theme' | 'subTheme'>>;

/** A polarity that we propose from reading the plan; a person confirms or changes it. */
export const higher = (reason: string): Polarity => ({ value: 'higher-is-better', standing: 'proposed', reason, confirmed: null });
export const lower = (reason: string): Polarity => ({ value: 'lower-is-better', standing: 'proposed', reason, confirmed: null });
/** No judgement: a change is shown, and called neither better nor worse. */
export const noPolarity = (reason: string): Polarity => ({ value: 'none', standing: 'proposed', reason, confirmed: null });

/** A polarity in the plan's own words, which are quoted. */
const inThePlan = (value: Polarity['value'], words: string): Polarity => {
  return { value, standing: 'plan', reason: `The plan says "${words}".`, confirmed: null };
};
export const planHigher = (words: string): Polarity => inThePlan('higher-is-better', words);
export const planLower = (words: string): Polarity => inThePlan('lower-is-better', words);

/**
 * The measures of one sub-theme, all in one section of the document. Unless a row says otherwise: no aliases, no base, no
 * number in brackets, precision and source not known, frequency not specified, no polarity, acceptable range, target,
 * baseline, first or last period or successor, not about individuals, no note.
 */
export function measuresOf(theme: string, subTheme: string, section: string, rows: readonly MeasureRow[]): Measure[] {
  return rows.map((row) => ({
    theme,
    subTheme,
    aliases: [],
    base: null,
    withNumber: false,
    precision: null,
    source: null,
    frequency: 'not-specified',
    polarity: noPolarity('Nothing in the plan says which direction is better.'),
    section,
    acceptableRange: null,
    targets: [],
    baseline: null,
    aboutIndividuals: false,
    firstPeriod: null,
    lastPeriod: null,
    successor: null,
    note: null,
    ...row,
  }));
}
