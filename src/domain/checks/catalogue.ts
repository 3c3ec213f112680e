/**
 * Every sentence that validation says: code → severity, what happened and where, what to do, why it matters; a file a family. The
 * checks hand over facts and know no wording. An error is only what would make a printed table wrong; a warning is what a person
 * should look at before the Board does; information is what the reader did and why.
 */
import { COMPLETENESS } from './catalogue/completeness';
import { CONSISTENCY } from './catalogue/consistency';
import { DISCLOSURE } from './catalogue/disclosure';
import { FRAMEWORK } from './catalogue/framework';
import { LABELS } from './catalogue/labels';
import { MEASURE_MAP } from './catalogue/measure-map';
import { NOTES } from './catalogue/notes';
import { PERIODS } from './catalogue/periods';
import { PLAUSIBILITY } from './catalogue/plausibility';
import { READING } from './catalogue/reading';
import { STRUCTURE } from './catalogue/structure';
import { VALUES } from './catalogue/values';
import { WORDS } from './catalogue/words';
import type { Entry } from './catalogue/entry';

export const CATALOGUE = {
  ...STRUCTURE,
  ...LABELS,
  ...VALUES,
  ...PERIODS,
  ...COMPLETENESS,
  ...CONSISTENCY,
  ...PLAUSIBILITY,
  ...NOTES,
  ...DISCLOSURE,
  ...WORDS,
  ...READING,
  ...FRAMEWORK,
  ...MEASURE_MAP,
} as const;

export type Code = keyof typeof CATALOGUE;
export type FactsOf<C extends Code> = (typeof CATALOGUE)[C] extends Entry<infer Facts> ? Facts : never;
