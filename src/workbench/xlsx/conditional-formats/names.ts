/** Conditional formats' words: office.js' beside the file's (ECMA-376 part 1, 18.18.12 and its neighbours). */
import type { WordPairs } from '../word-pairs';

export const OPERATORS: WordPairs = [
  ['Between', 'between'], ['NotBetween', 'notBetween'], ['EqualTo', 'equal'], ['NotEqualTo', 'notEqual'], ['GreaterThan', 'greaterThan'], ['LessThan', 'lessThan'],
  ['GreaterThanOrEqual', 'greaterThanOrEqual'], ['LessThanOrEqual', 'lessThanOrEqual'],
];

export const VALUE_TYPES: WordPairs = [
  ['LowestValue', 'min'], ['HighestValue', 'max'], ['Number', 'num'], ['Percent', 'percent'], ['Percentile', 'percentile'], ['Formula', 'formula'],
];

export const TEXTS: WordPairs = [['Contains', 'containsText'], ['NotContains', 'notContainsText'], ['BeginsWith', 'beginsWith'], ['EndsWith', 'endsWith']];

export const PERIODS: WordPairs = [
  ['Yesterday', 'yesterday'], ['Today', 'today'], ['Tomorrow', 'tomorrow'], ['LastSevenDays', 'last7Days'], ['LastWeek', 'lastWeek'], ['ThisWeek', 'thisWeek'], ['NextWeek', 'nextWeek'],
  ['LastMonth', 'lastMonth'], ['ThisMonth', 'thisMonth'], ['NextMonth', 'nextMonth'],
];

/** Criteria that are a type of their own in the file. */
export const CONTENTS: WordPairs = [
  ['Blanks', 'containsBlanks'], ['NonBlanks', 'notContainsBlanks'], ['Errors', 'containsErrors'], ['NonErrors', 'notContainsErrors'], ['UniqueValues', 'uniqueValues'],
  ['DuplicateValues', 'duplicateValues'],
];

export const LINES: WordPairs = [['Continuous', 'thin'], ['Dash', 'dashed'], ['Dot', 'dotted'], ['DashDot', 'dashDot'], ['DashDotDot', 'dashDotDot']];

export const SIDES: WordPairs = [['EdgeLeft', 'left'], ['EdgeRight', 'right'], ['EdgeTop', 'top'], ['EdgeBottom', 'bottom']];

const COUNTS: WordPairs = [['Three', '3'], ['Four', '4'], ['Five', '5']];

/** "ThreeArrows" is "3Arrows" in the file, and so on for all sets. */
export function iconSetInFile(ours: string): string | undefined {
  const count = COUNTS.find(([word]) => ours.startsWith(word));
  return count && count[1] + ours.slice(count[0].length);
}

export function iconSetFromFile(file: string): string | undefined {
  const count = COUNTS.find(([, digit]) => file.startsWith(digit));
  return count && count[0] + file.slice(1);
}

/** Sets that only the extension part of a sheet knows (Microsoft, [MS-XLSX] 2.6.30, ST_IconSetType). */
export const NEWER_ICONS: ReadonlySet<string> = new Set(['3Stars', '3Triangles', '5Boxes']);
