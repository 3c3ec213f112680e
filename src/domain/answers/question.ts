/** A question that a refused comparison asks, and the answer that an analyst gave: plain data, and how one is known from the other. */
import type { Observation } from '../observation';
import { cutText } from '../summary/cut-text';
import { periodName } from '../trend/refusal';

/** Which day is asked for: the first or the last of a figure's period. */
export type QuestionKind = 'period-begins' | 'period-ends';

export const QUESTION_KINDS: readonly QuestionKind[] = ['period-begins', 'period-ends'];

/** A figure as a row of the Answers sheet names it, in words that a person can check against the workbook. */
export interface Asked {
  /** Where the figure stands. */
  readonly sheet: string;
  /** A1, without `$`. */
  readonly cell: string;
  /** The row's label, with the place after it where there is one. */
  readonly measure: string;
  /** "not stated" where the workbook names none. */
  readonly source: string;
  /** "2015/16 (to the end of November 2016)". */
  readonly period: string;
}

export interface Question extends Asked {
  /** Unique among the questions of a workbook. */
  readonly key: string;
  readonly kind: QuestionKind;
  /** "When did the 2015/16 period begin?" */
  readonly words: string;
  readonly seriesKey: string;
}

/** What a row of the Answers sheet says, once its date is read. */
export interface Answer extends Asked {
  /** Null where the row's question is none of ours. */
  readonly kind: QuestionKind | null;
  /** ISO 8601 ("2016-04-01"); null where `problem` says why it cannot be read. */
  readonly value: string | null;
  readonly problem: string | null;
  /** The answer as it stands. */
  readonly text: string;
  /** Initials of who answered, and when, as they stand; null where nothing is said. */
  readonly by: string | null;
  readonly when: string | null;
  /** Where the answer itself stands. */
  readonly at: { readonly sheet: string; readonly cell: string };
}

/** Longer labels than any plan's are cut, so that a row of the sheet can show them. */
const LONGEST = 1_000;

/** How a figure is named in questions about it. */
export function askedAbout({ sheet, cell, label, place, source, period }: Observation): Asked {
  const named = place === null ? label : `${label} – ${place}`;
  return { sheet, cell, measure: tidy(named), source: tidy(source ?? '') || 'not stated', period: tidy(periodName(period)) };
}

/** "When did the 2015/16 period begin?" */
export function questionWords({ period }: Observation, kind: QuestionKind): string {
  return `When did the ${tidy(period.column ?? period.label)} period ${kind === 'period-begins' ? 'begin' : 'end'}?`;
}

/** The kind of question that words of ours ask, or null. */
export function kindOfWords(words: string): QuestionKind | null {
  if (/\bbegin\s*\?\s*$/i.test(words)) return 'period-begins';
  return /\bend\s*\?\s*$/i.test(words) ? 'period-ends' : null;
}

/** The same for every row and figure of these words, wherever they stand: capitals and spaces make no difference. */
export function wordsKey({ measure, source, period }: Pick<Asked, 'measure' | 'source' | 'period'>, kind: QuestionKind): string {
  return [measure, source, period, kind].map(fold).join('\t');
}

/** Where a figure stands, as a key. */
export function placeKey({ sheet, cell }: Pick<Asked, 'sheet' | 'cell'>): string {
  return `${fold(cell.replaceAll('$', ''))}\t${fold(sheet)}`;
}

/** As Excel's users retype words: without regard to capitals and runs of spaces. */
export function fold(text: string): string {
  return tidy(text).normalize('NFC').toLowerCase();
}

function tidy(text: string): string {
  // Control characters would not come back from a cell as they went in.
  // eslint-disable-next-line no-control-regex
  return cutText(text.replace(/[\u0000-\u0008\u000e-\u001f\u007f]/g, '').replace(/\s+/g, ' ').trim(), LONGEST);
}
