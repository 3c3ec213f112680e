/** How a period begins, in any of its forms: most cells are told from one by their first letters, before any form is tried. */

const WORDS = [
  'q', 'fy', 'f/y', 'ay', 'cy', 'years?', 'yr', 'y/?e', 'ytd', 'fytd', 'financial', 'fiscal', 'academic', 'school', 'calendar', 'rolling', 'r12', 'mat',
  'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'eighteen', 'first', 'second', 'third', 'fourth', 'half', 'h[12]',
  'up', 'to', 'until', 'from', 'between', 'since', 'as', 'at', 'of', 'on', 'end', 'mid', 'survey', 'wave', 'round', 'sweep', 'census',
  'autumn', 'spring', 'summer', 'winter', 'week', 'wk', 'w/', 'we', 'wc', 'month', 'm\\d', 'for', 'in', 'during', 'the', 'period', 'reporting', 'data', 'cover', 'relates',
  'actual', 'outturn', 'baseline', 'final', 'position', 'snapshot', 'count', 'correct', 'stock', 'part', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun',
  'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec',
].join('|');

const BEGINNING = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:19|20)\\d\\d|[\\uff10-\\uff19]|\\d{1,4}(?:st|nd|rd|th)?\\s*(?:[/\\\\_\\-\\u2010-\\u2015\\u2212.a-z]|$)|(?:${WORDS}).*\\d)`, 'isu',
);

/** False for a text that no form of a period can begin. */
export function mayBePeriod(text: string): boolean {
  return BEGINNING.test(text);
}
