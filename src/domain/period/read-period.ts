/**
 * Reads one text as a period of time. A text that can be read in two ways is not guessed: both readings are given, each
 * with the style that it rests on, and the neighbours in a header row may decide between them (see decide-periods.ts).
 */
import type { Period } from './period';
import { datesOf } from './period-forms';
import type { PeriodStyle, Span } from './period-words';
import { isList } from './period-words';

export type PeriodReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'sure'; readonly period: Period; readonly style: PeriodStyle | null }
  | { readonly kind: 'ambiguous'; readonly readings: readonly { readonly style: PeriodStyle; readonly period: Period }[] };

/** Spaces of all kinds to one, dashes of all kinds to a hyphen, full-width letters and figures to plain ones. */
function plain(text: string): string {
  return text
    .replace(/[\s\u00a0\u2000-\u200b\u202f\u3000\ufeff]+/g, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63]/g, '-')
    .replace(/\u2019/g, "'")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .trim();
}

/**
 * Reads a text as a period: surely, in more than one way, or not at all. The label is the text as written, spaces tidied.
 * Text longer than 80 characters is not a period.
 */
export function readPeriod(text: string): PeriodReading {
  if (text.length > 160) return { kind: 'none' };
  const label = plain(text);
  if (label.length < 2 || label.length > 80) return { kind: 'none' };
  const result = datesOf(label.toLowerCase());
  if (result === undefined) return { kind: 'none' };
  const named = ({ start, end, kind }: Span): Period => ({ label: tidyLabel(text), start, end, kind, column: null });
  if (isList(result)) return { kind: 'ambiguous', readings: result.map((one) => ({ style: one.style, period: named(one) })) };
  return { kind: 'sure', period: named(result), style: result.style ?? null };
}

/** As written, spaces tidied. */
function tidyLabel(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
