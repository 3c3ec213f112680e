/** Every form in which a period is written, and the words around one that add nothing to its dates. */
import { DAY_FORMS } from './day-forms';
import { MONTH_FORMS } from './month-forms';
import { namedForms } from './named-forms';
import type { Form, FormResult, Span } from './period-words';
import { isList } from './period-words';
import { QUARTER_FORMS } from './quarter-forms';
import { YEAR_FORMS } from './year-forms';

/** Tried in order; the first whose pattern holds and whose dates exist is the reading. */
const FORMS: readonly Form[] = [...YEAR_FORMS, ...QUARTER_FORMS, ...MONTH_FORMS, ...DAY_FORMS, ...namedForms(datesOf)];

/** Words before a period that add nothing to it. */
const LEAD = /^(?:(?:for|in|during|the|period|reporting period|data|covering|covers|relates to|actuals?|outturn|baseline|final|position|mon|tues?|wed|thur?s?|fri|sat|sun)(?:day|nesday|urday|rsday|sday)?\b[\s:,]+)+/;
/** Words behind it. A target, a forecast or a total is no period's outturn, and none of those is here. */
const STATUS = '(?:actuals?|outturn|results?|figures?|data|baseline|final|year end|full year|financial year|calendar year|rolling(?: year| 12 months)?|pooled|combined|snapshot)';
const TAIL = new RegExp(`\\s*(?:\\(${STATUS}\\)|\\s${STATUS})$`);
const BRACKETED = /^(.{2,40}?)\s*[([]([^()[\]]{2,40})[)\]]$/;

/** Longest text that can be a period. */
const LONGEST = 80;

/** The dates of a text in lower case with plain spaces and hyphens; undefined where it is no period. */
export function datesOf(text: string): FormResult {
  const words = text.replace(LEAD, '').replace(/\s*:$/, '');
  if (words.length < 2 || words.length > LONGEST || !/\d/.test(words)) return undefined;
  return byForm(words) ?? withoutBrackets(words) ?? withoutTail(words) ?? twoInOne(words);
}

function byForm(words: string): FormResult {
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(words);
    const result = match && read(match.slice(1));
    if (result) return result;
  }
  return undefined;
}

function withoutBrackets(words: string): FormResult {
  const inside = /^[([]([^()[\]]+)[)\]]$/.exec(words)?.[1];
  return inside === undefined ? undefined : byForm(inside.trim());
}

function withoutTail(words: string): FormResult {
  const rest = words.replace(TAIL, '');
  return rest === words ? undefined : byForm(rest);
}

/** "2016/17 (y/e Mar 17)", "Q1 2016/17 (Apr to Jun 2016)": two writings, of which the second lies within the first. */
function twoInOne(words: string): FormResult {
  const [, before, within] = BRACKETED.exec(words) ?? [];
  if (before === undefined || within === undefined) return undefined;
  const [outer, inner] = [byForm(before.trim()), byForm(within.trim())];
  // "2016/17 (Q1)", "Q1 (2016/17)", "2016 (Jan-Mar)": a part and its year.
  if (!outer || !inner) return outer || inner ? byForm(`${before.trim()} ${within.trim()}`) : undefined;
  if (isList(inner)) return undefined;
  const held = (isList(outer) ? outer : [outer]).filter((one) => lies(inner, one));
  const [only] = held;
  if (held.length !== 1 || !only) return undefined;
  return only.start === inner.start && only.end === inner.end ? only : inner;
}

function lies(inner: Span, outer: Span): boolean {
  if (inner.end === null || outer.end === null) return false;
  return inner.end <= outer.end && (inner.start ?? inner.end) >= (outer.start ?? inner.end);
}
