/** A comparison that is refused: why, in a stable code, in a few words for a cell, and in a sentence. All its wording is here. */
import type { Observation } from '../observation';
import type { Period } from '../period/period';

export type RefusalCode =
  | 'nothing-held' | 'missing' | 'suppressed' | 'not-a-number' | 'first-year' | 'no-same-period' | 'two-figures' | 'different-units'
  | 'measure-changed' | 'unexplained-mark' | 'part-year' | 'unequal-periods' | 'unknown-period' | 'overlapping' | 'different-season';

export interface Refusal {
  readonly code: RefusalCode;
  /** For the trend cell: "cannot compare: measure changed". */
  readonly words: string;
  /** The whole sentence, with the note quoted or the question asked. */
  readonly reason: string;
}

const IN_SHORT: Readonly<Record<RefusalCode, string>> = {
  'nothing-held': 'no figures held',
  missing: 'value missing',
  suppressed: 'value suppressed',
  'not-a-number': 'not a number',
  'first-year': 'first year of collection',
  'no-same-period': 'nothing for the same period a year before',
  'two-figures': 'two different figures for one period',
  'different-units': 'given in different units',
  'measure-changed': 'measure changed',
  'unexplained-mark': 'mark not explained',
  'part-year': 'part-year',
  'unequal-periods': 'unequal periods',
  'unknown-period': 'dates not known',
  overlapping: 'the periods overlap',
  'different-season': 'different seasons',
};

/** A refusal of this code, whose sentence is the code's few words followed by `detail`. */
export function refuse(code: RefusalCode, detail: string): Refusal {
  const short = IN_SHORT[code];
  return { code, words: `cannot compare: ${short}`, reason: `${short.charAt(0).toUpperCase()}${short.slice(1)}: ${detail}` };
}

/** "2015/16", or "2015/16 (y/e Dec 15)" where the row or cell gives dates of its own. */
export function periodName({ label, column }: Period): string {
  return column === null || column === label ? label : `${column} (${label})`;
}

/** Where a figure stands: "sheet "Protecting", cell C5". */
export function placeOf({ sheet, cell }: Observation): string {
  return `sheet "${sheet}", cell ${cell}`;
}

/** How many months, in words: 1 → "1 month", 4 → "4 months", 1.5 → "about 1.5 months". */
export function monthsInWords(months: number): string {
  const whole = Number.isInteger(months);
  return `${whole ? '' : 'about '}${whole ? String(months) : months.toFixed(1)} ${months === 1 ? 'month' : 'months'}`;
}
