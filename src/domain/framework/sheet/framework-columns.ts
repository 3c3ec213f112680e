/** The columns of the Framework sheet's measures: headings, widths, help, and what each offers to choose from. */
import { choice, FREQUENCY_WORDS, KIND_WORDS, POLARITY_WORDS, RANGE_UNIT_WORDS, STANDING_WORDS, YES_NO } from './framework-words';

export interface Column<Name extends string> {
  readonly name: Name;
  readonly heading: string;
  /** In characters of the default font. */
  readonly width: number;
  /** At most 255 characters: Excel shows it when the heading is selected. */
  readonly help: string;
  readonly words?: readonly (readonly [value: string, words: string])[];
  /** What a cell of it has to hold, as the end of "Type …". */
  readonly expected: string;
  /** Other headings by which it is known. */
  readonly also?: readonly string[];
}

export type MeasureColumn =
  | 'id' | 'theme' | 'subTheme' | 'wording' | 'aliases' | 'kind' | 'unit' | 'base' | 'withNumber' | 'precision' | 'source' | 'frequency'
  | 'polarity' | 'standing' | 'reason' | 'confirmedBy' | 'confirmedOn' | 'range' | 'rangeUnit' | 'rangeOwner' | 'rangeAgreed' | 'targets' | 'targetsBy'
  | 'baseline' | 'baselinePeriod' | 'aboutIndividuals' | 'firstPeriod' | 'lastPeriod' | 'successor' | 'section' | 'line' | 'note';

const TEXT = 'any text, or nothing';
const NUMBER = 'a number, or nothing';
const DAY = 'a day such as 31/01/2026, or nothing';

export const MEASURE_COLUMNS: readonly Column<MeasureColumn>[] = [
  { name: 'id', heading: 'Measure id', width: 17, expected: 'lower-case words joined by hyphens, such as asb-incidents', help: 'A short name that never changes, also when the wording does: lower-case words joined by hyphens, such as asb-incidents. Each id stands once.', also: ['id'] },
  { name: 'theme', heading: 'Theme', width: 17, expected: 'a theme of the sheet "Framework lists"', help: 'One of the themes on the sheet "Framework lists". Add new themes there first.' },
  { name: 'subTheme', heading: 'Sub-theme', width: 16, expected: 'a sub-theme of that theme on the sheet "Framework lists"', help: 'One of that theme\'s sub-themes on the sheet "Framework lists". Add new sub-themes there first.' },
  { name: 'wording', heading: 'Measure (as the plan words it)', width: 34, expected: 'the wording of the measure', help: 'The measure as the plan words it. Rows of a workbook are matched to it by these words.', also: ['measure', 'wording'] },
  { name: 'aliases', heading: 'Also known as (one a line)', width: 26, expected: TEXT, help: 'Other wordings of the same measure: older names, agencies\' own names. One a line: press Alt+Enter between them.', also: ['aliases'] },
  { name: 'kind', heading: 'Kind', width: 10, words: KIND_WORDS, expected: choice(KIND_WORDS), help: `What sort of figure it is: ${choice(KIND_WORDS)}.` },
  { name: 'unit', heading: 'Unit', width: 12, expected: TEXT, help: 'What is counted, such as incidents, %, £ or per 1,000 population.' },
  { name: 'base', heading: 'Rate per', width: 8, expected: 'a number above 0, or nothing', help: 'For a rate: how many people or households it is per, such as 1,000 or 100,000. Leave it blank otherwise.', also: ['base'] },
  { name: 'withNumber', heading: 'With number in brackets', width: 9, words: YES_NO, expected: 'yes or no', help: 'Yes where a rate or percentage is published with its number in brackets, such as 258 (68).' },
  { name: 'precision', heading: 'Decimal places', width: 8, expected: 'a whole number from 0, or nothing', help: 'How many decimal places it is published with. Leave it blank where that is not known.', also: ['precision'] },
  { name: 'source', heading: 'Source', width: 9, expected: TEXT, help: 'The agency that supplies the figures, as the sheet "Framework lists" abbreviates it.' },
  { name: 'frequency', heading: 'Frequency', width: 10, words: FREQUENCY_WORDS, expected: choice(FREQUENCY_WORDS), help: `How often figures come: ${choice(FREQUENCY_WORDS)}.` },
  { name: 'polarity', heading: 'Better when', width: 10, words: POLARITY_WORDS, expected: choice(POLARITY_WORDS), help: 'Which way is better. No judgement: a change is shown, and called neither better nor worse.', also: ['polarity'] },
  { name: 'standing', heading: 'Who says so', width: 10, words: STANDING_WORDS, expected: choice(STANDING_WORDS), help: 'The plan: its own words say which way is better. Proposed: nobody has confirmed it. Confirmed: fill the next columns too.', also: ['standing'] },
  { name: 'reason', heading: 'Why', width: 28, expected: TEXT, help: 'Why this way is better, or the words of the plan that say so.', also: ['reason'] },
  { name: 'confirmedBy', heading: 'Confirmed by (role)', width: 12, expected: 'a role, where it is confirmed', help: 'The role that confirmed it, such as Theme lead or the Board. Never a person\'s name.', also: ['confirmed by'] },
  { name: 'confirmedOn', heading: 'Confirmed on', width: 11, expected: DAY, help: 'The day on which it was confirmed, as day/month/year.' },
  { name: 'range', heading: 'Acceptable range', width: 10, expected: 'a number from 0, or nothing', help: 'A change no larger than this is called within acceptable range. A number alone, and its unit in the next column. Leave it blank where none was agreed.' },
  { name: 'rangeUnit', heading: 'Range unit', width: 10, words: RANGE_UNIT_WORDS, expected: choice(RANGE_UNIT_WORDS), help: `What the acceptable range is counted in: ${choice(RANGE_UNIT_WORDS)}.` },
  { name: 'rangeOwner', heading: 'Range agreed by', width: 11, expected: 'who agreed the range', help: 'The role or group that agreed the acceptable range.' },
  { name: 'rangeAgreed', heading: 'Range agreed on', width: 11, expected: 'when the range was agreed', help: 'When the acceptable range was agreed.' },
  { name: 'targets', heading: 'Target', width: 9, expected: 'a number for each line of "Target by"', help: 'What is to be reached. Several targets: one a line, in the order of the next column.', also: ['targets'] },
  { name: 'targetsBy', heading: 'Target by', width: 10, expected: 'a period or day for each line of "Target"', help: 'The period or day by which the target is to be reached, such as 2027/28. Several: one a line.' },
  { name: 'baseline', heading: 'Baseline', width: 9, expected: NUMBER, help: 'The figure from which change is counted.' },
  { name: 'baselinePeriod', heading: 'Baseline period', width: 10, expected: 'the period of the baseline', help: 'The period of the baseline, such as 2024/25.' },
  { name: 'aboutIndividuals', heading: 'About individuals', width: 10, words: YES_NO, expected: 'yes or no', help: 'Yes where a small figure is a number of people who might be known from it.' },
  { name: 'firstPeriod', heading: 'First period', width: 9, expected: TEXT, help: 'The first period for which the plan asks for it. Leave it blank where the plan does not say.' },
  { name: 'lastPeriod', heading: 'Last period', width: 9, expected: TEXT, help: 'The last period for which the plan asks for it. Leave it blank where it goes on.' },
  { name: 'successor', heading: 'Continued by', width: 15, expected: 'a measure id of this sheet, or plan-id:measure-id of a later plan', help: 'The measure that goes on where this one ends: its id, or plan-id:measure-id in a later plan.', also: ['successor'] },
  { name: 'section', heading: 'Section', width: 15, expected: TEXT, help: 'Where in the plan\'s document the measure stands.' },
  { name: 'line', heading: "Plan's line", width: 26, expected: TEXT, help: 'The plan\'s whole line, where it holds several measures or more than the measure\'s name.' },
  { name: 'note', heading: 'Note', width: 28, expected: TEXT, help: 'What a reader of the figures should know: breaks, other definitions, what the plan leaves open.' },
];

export type ListColumn = 'themeId' | 'theme' | 'themeKind' | 'subThemeId' | 'subTheme' | 'short' | 'long' | 'shortAliases' | 'origin';

export const THEME_COLUMNS: readonly Column<ListColumn>[] = [
  { name: 'themeId', heading: 'Theme id', width: 22, expected: 'lower-case words joined by hyphens', help: 'A short name that never changes: lower-case words joined by hyphens. The same on each row of the theme.' },
  { name: 'theme', heading: 'Theme', width: 30, expected: 'the heading of the theme', help: 'The theme as the plan heads it.' },
  { name: 'themeKind', heading: 'Kind of theme', width: 12, words: [['theme', 'theme'], ['strategic-priority', 'strategic priority']], expected: 'theme or strategic priority', help: 'A theme, or a strategic priority beside the themes.' },
  { name: 'subThemeId', heading: 'Sub-theme id', width: 22, expected: 'lower-case words joined by hyphens', help: 'A short name that never changes. Leave it blank for a theme without sub-themes.' },
  { name: 'subTheme', heading: 'Sub-theme', width: 34, expected: 'the heading of the sub-theme', help: 'The sub-theme as the plan heads it, also where the plan gives it no measure.' },
];

export const ABBREVIATION_COLUMNS: readonly Column<ListColumn>[] = [
  { name: 'short', heading: 'Abbreviation', width: 13, expected: 'an abbreviation', help: 'As the plan abbreviates it.' },
  { name: 'long', heading: 'Stands for', width: 34, expected: 'what it stands for', help: 'The full name.' },
  { name: 'shortAliases', heading: 'Also written (one a line)', width: 16, expected: TEXT, help: 'Other ways of writing it that are met in workbooks. One a line.' },
  { name: 'origin', heading: 'Where it is explained', width: 34, expected: TEXT, help: 'Where the full name comes from, where it is not from the plan\'s own key.' },
];

/** What stands above the measures, each with its label in column A and its value beside it. */
export const FACTS = [
  { name: 'id', label: 'Plan id' },
  { name: 'title', label: 'Plan' },
  { name: 'partnership', label: 'Partnership' },
  { name: 'years', label: 'Years' },
  { name: 'version', label: 'Version' },
  { name: 'filledFrom', label: 'Built-in plan' },
  { name: 'provenance', label: 'Taken from' },
] as const;
export type FactName = (typeof FACTS)[number]['name'];
