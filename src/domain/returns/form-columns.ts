/** The form's columns: the headings that the template writes, and by which a returned file's columns are found again. */

export type FormColumn =
  | 'measure' | 'meaning' | 'unit' | 'against' | 'earlier'
  | 'value' | 'reason' | 'number' | 'denominator' | 'asAt' | 'provisional' | 'needed' | 'commentary' | 'reference';

export const FORM_HEADINGS: Readonly<Record<FormColumn, string>> = {
  measure: 'Measure',
  meaning: 'What it means',
  unit: 'Unit and kind of answer',
  against: 'Baseline, target and acceptable range',
  earlier: 'Earlier values',
  value: "This quarter's value",
  reason: 'No value because',
  number: 'Number',
  denominator: 'Out of',
  asAt: 'Data as at',
  provisional: 'Provisional?',
  needed: 'Commentary needed?',
  commentary: 'Commentary',
  reference: 'Reference (do not change)',
};

/** What the lead may fill in, in the order in which Tab goes through them. */
export const INPUT_COLUMNS = ['value', 'reason', 'number', 'denominator', 'asAt', 'provisional', 'commentary'] as const satisfies readonly FormColumn[];
export type InputColumn = (typeof INPUT_COLUMNS)[number];

export type RevisionColumn = 'measure' | 'period' | 'held' | 'revised' | 'reference';

export const REVISION_HEADINGS: Readonly<Record<RevisionColumn, string>> = {
  measure: 'Measure',
  period: 'Earlier period',
  held: 'Value held',
  revised: 'Revised value',
  reference: 'Reference (do not change)',
};

export const SHEETS = { start: 'Start here', form: 'Return', revisions: 'Earlier values' } as const;

/** What stands before the two cells at the top of the form. */
export const DECLARED_BY = 'Declared by (your role, not your name)';
export const DECLARED_ON = 'Date declared';

/** A workbook's name for a column of the form, which follows it when columns are put in before it: "Return_value". */
export function columnName(table: 'Return' | 'Earlier', column: FormColumn | RevisionColumn): string {
  return `${table}_${column}`;
}

/** In a locked cell of a column that does not ask this measure. */
export const NOT_ASKED = 'not asked';

/** Why there is no figure: the words of the list, each with the shorthand that our tables know. */
export const NO_VALUE_REASONS = ['Not available [x]', 'Suppressed [c]', 'Not applicable [z]', 'Rounds to 0 [low]'] as const;

/** Longest commentary and role that the form takes, in characters. */
export const LONGEST_COMMENTARY = 2000;
export const LONGEST_ROLE = 100;

/** How a measure is answered: the words in brackets behind its unit, and what is read by them. */
export const ANSWERS = {
  count: 'a whole number',
  percent: 'a percentage',
  currency: 'pounds',
  rate: 'a rate',
  duration: 'a number',
  words: 'words only',
} as const;
export type Answer = keyof typeof ANSWERS;

/** "incidents (a whole number)" to 'count'; undefined where the cell says none of these. */
export function answerIn(unit: string): Answer | undefined {
  const words = unit.replace(/\s+/g, ' ').trim().toLowerCase();
  return (Object.keys(ANSWERS) as Answer[]).find((answer) => words.endsWith(`(${ANSWERS[answer]})`));
}
