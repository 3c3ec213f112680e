/** Notes: told from headings, tied to their marks, and what they say of a table's shorthand and periods. */
import type { Period } from '../period/period';
import { parsePeriod } from '../period/parse-period';
import { markKey } from '../value/footnote-marks';
import type { Legend, ShorthandMeaning } from '../value/shorthand';
import { meaningOf } from '../value/shorthand';
import type { TableNote } from './indicator-table';
import { legendIn, signKey } from './shorthand-legend';

const MARKED =
  /^\s*(\*{1,4}|[†‡§¶]+|[¹²³⁰⁴-⁹]{1,2}|\[(?:(?:foot)?note\s*)?\d{1,3}\]|\(\d{1,2}\)|\^\d{1,2}(?=\s)|\d{1,2}[.):](?=\s)|note\s+\d{1,3}(?=\s*[:.)-])|footnote\s+\d{1,3})\s*[:=-]?\s*(?=\S)/i;
/** A bare number is a note's mark only before a sentence, and so are a sign and a letter in brackets. */
const NUMBERED = /^\s*(\d{1,2})\s+(?=[A-Z][\s\S]{20,})/;
const LETTERED = /^\s*(\([a-z]\)|[#^~](?=\s))\s*(?=[A-Z][\s\S]{20,})/;
/** "r = revised", "(P) Provisional", "[e] Estimated": what the letters behind figures mean. */
const STATUS = /^\s*(\[[a-z]{1,3}\]|\([a-z]\)|[a-z])\s*[=:-]?\s+(?=(?:figures? |data )?(?:(?:is|are|has been|have been) )?(?:revised|provisional|estimat|forecast|break in|low reliab|not (?:statistically )?significant))/i;
const SPOKEN = /^\s*(?:n\.?\s?b\b\.?|p\.?s\.|notes?\b\s*[:.-]|please note|source\b\s*:|caveat|footnote|this (?:worksheet|table|sheet) contains|blank cells|shorthand|some cells|data (?:source|quality)|(?:key(?: to symbols)?|symbols(?: used)?|conventions(?: used)?|the following (?:symbols|shorthand|conventions))\b[^:]{0,60}:)/i;

/** The mark that a note begins with; null for one without ("NB …"); undefined where the text does not read as a note. */
export function noteMark(text: string): string | null | undefined {
  if (text.length <= 4000 && legendIn(text).size > 0 && !MARKED.test(text)) return null;
  const marked = MARKED.exec(text) ?? NUMBERED.exec(text) ?? LETTERED.exec(text) ?? STATUS.exec(text);
  if (marked?.[1] !== undefined) return marked[1].replace(/[.):]$/, (end) => (marked[1]?.startsWith('(') === true ? end : ''));
  if (SPOKEN.test(text)) return null;
  const words = text.trim();
  return words.length > 60 && /[.!]$/.test(words) ? null : undefined;
}

/**
 * What these notes say of shorthand in their table: "* denotes a figure suppressed to avoid disclosure", "'-' = nil; .. not available".
 * A note that hangs on a sign says what the sign means.
 */
export function legendOf(notes: readonly TableNote[]): Map<string, ShorthandMeaning> {
  const legend = new Map<string, ShorthandMeaning>();
  for (const { text, mark } of notes) {
    for (const [sign, meaning] of legendIn(text)) legend.set(sign, meaning);
    const sign = mark !== null && /^(?:\*+|[†‡~#^]+)$/.test(mark) ? signKey(mark) : undefined;
    const meaning = sign === undefined || legend.has(sign) ? undefined : meaningOf(text);
    if (sign !== undefined && meaning !== undefined) legend.set(sign, meaning);
  }
  return legend;
}

/** Notes by the key of their mark (see markKey); a legend's sign counts as a mark. */
export function notesByKey(notes: readonly TableNote[]): Map<string, string> {
  const byKey = new Map<string, string>();
  for (const { mark, text } of notes) {
    for (const sign of mark === null ? legendIn(text).keys() : [mark]) if (!byKey.has(markKey(sign))) byKey.set(markKey(sign), text);
  }
  return byKey;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const SAYS = '\\s*(?:(?:data|figures?|numbers?|totals?)\\s*)?(?:is|are|was|were|covers?|runs?|relates? to|refers? to|=|:)\\s*(?:only\\s*)?(?:for\\s+|from\\s+)?(?:the period\\s+)?';

/**
 * The periods that a note gives to columns: "NB - 2015/16 data is to the end of November 2016 and the 2016/17 data is Dec
 * 2016- End of March 2017". Only what reads wholly as a period counts; what a note says otherwise ("2016/17 unable to compare")
 * changes none.
 */
export function periodsInNote(text: string, columns: readonly Period[]): Map<string, Period> {
  const found = new Map<string, Period>();
  const labels = [...new Set(columns.map(({ label }) => label))].filter((label) => text.includes(label));
  if (labels.length === 0 || text.length > 1000) return found;
  const pattern = new RegExp(`(${labels.map(escaped).join('|')})${SAYS}`, 'gi');
  const hits = [...text.matchAll(pattern)];
  hits.forEach((hit, index) => {
    const rest = text.slice(hit.index + hit[0].length, hits[index + 1]?.index ?? text.length);
    const words = rest.replace(/(?:[\s,;.]|\band\b|\bthe\b|\bwhile\b|\bwhereas\b|\bbut\b)+$/gi, '').trim();
    const period = parsePeriod(words);
    const label = labels.find((one) => one.toLowerCase() === hit[1]?.toLowerCase());
    if (period && label !== undefined) found.set(label, { ...period, column: label });
  });
  return found;
}

/** What the notes of one table say, worked out once. */
export interface NotesSay {
  readonly legend: Legend;
  readonly byKey: ReadonlyMap<string, string>;
  readonly marks: ReadonlySet<string>;
  /** Periods that a note gives to columns, by the column's label. */
  readonly spoken: ReadonlyMap<string, { readonly period: Period; readonly note: string }>;
  /** The source that a "Source:" line gives to the whole table. */
  readonly source: string | null;
}

export function notesSay(notes: readonly TableNote[], periods: readonly Period[]): NotesSay {
  const spoken = new Map<string, { period: Period; note: string }>();
  for (const { mark, text } of notes) {
    if (mark !== null) continue;
    for (const [label, period] of periodsInNote(text, periods)) spoken.set(label, { period, note: text });
  }
  const byKey = notesByKey(notes);
  const source = notes.map(({ text }) => /^\s*source\s*:\s*([^\n]{1,80})$/i.exec(text)?.[1]?.trim()).find((one) => one !== undefined) ?? null;
  return { legend: legendOf(notes), byKey, spoken, source, marks: new Set(byKey.keys()) };
}
