/** Every sentence about a returned file. Each can be sent back to the theme lead as it stands: what was found, where, what to do. */
import { ANSWERS, FORM_HEADINGS as HEADING, NO_VALUE_REASONS, SHEETS, type Answer } from '../form-columns';
import type { Refused } from '../returned';

/** Where a sentence is about: nulls for the file as a whole. */
export interface Where {
  readonly sheet: string | null;
  readonly address: string | null;
  readonly measureId: string | null;
  /** The measure's name as the form shows it. */
  readonly label: string | null;
}

export const WHOLE_FILE: Where = { sheet: null, address: null, measureId: null, label: null };

const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 59)}…` : line}”`;
};
const INSTEAD = `If there is no figure, leave the value blank and choose a reason in “${HEADING.reason}”.`;

/** What follows the place. The keys are the stable codes. */
const SENTENCES = {
  'no-form': () => `the form was not found in this file: no sheet has the headings “${HEADING.value}” and “${HEADING.reference}”. Please send the workbook that was sent out, filled in.`,
  'no-references': () => `the column “${HEADING.reference}” is missing, so no line can be told from another. Please copy your figures into the form as it was sent out.`,
  'no-values': () => `the column “${HEADING.value}” is missing. Please copy your figures into the form as it was sent out.`,
  'heading-twice': ({ text }: Facts) => `two columns are headed ${short(text)}, so it is not certain which one counts. Please delete one of them, or rename it.`,
  'identity-disagrees': ({ text, other }: Facts) => `the file says two things of itself: ${short(text)} and ${short(other)}. Please copy your figures into the form for this quarter.`,
  'identity-edited': ({ text }: Facts) => `the line that says which return this is was changed: ${short(text)}. Please copy your figures into the form for this quarter.`,
  'identity-lost': () => 'nothing in the file says for which plan, quarter and recipient it is. Please say so, or copy your figures into the form as it was sent out.',
  'two-forms': ({ text }: Facts) => `the form stands on several sheets (${text}). Please send one.`,
  'unknown-reference': ({ text }: Facts) => `${short(text)} is not a reference of this form. Please copy the figures of this row into the line of the form that they belong to.`,
  'line-without-reference': () => 'this row has figures or words but no reference, so it cannot be told which measure it is. Please copy them into the line of the form that they belong to.',
  'another-return': () => 'this line comes from another return, or its reference, name and unit were changed. Please copy its figures into the line of the form that they belong to.',
  'locked-text-changed': () => 'the name or the unit of this line is not as it was sent out, so its figure may mean something else. Please copy the figure into the form as it was sent out.',
  'earlier-value-edited': () => `the earlier values shown here were changed, and nothing was taken from them. Please type a corrected figure on the sheet “${SHEETS.revisions}”, in “Revised value”.`,
  'line-twice-differently': () => 'this measure stands in several rows with different answers, so none was taken. Please leave one row.',
  'formula-in-input': ({ text }: Facts) => `the cell holds a formula (${short(text)}), which may change or point at another file. Please type the figure itself.`,
  'not-a-number': ({ text, answer }: Facts) => `${short(text)} is not ${ANSWERS[answer]}. Please type the figure alone, and put words in “${HEADING.commentary}”. ${INSTEAD}`,
  'not-exact': ({ text, answer }: Facts) => `${short(text)} is not exact. Please type ${ANSWERS[answer]} alone, choose Yes in “${HEADING.provisional}” if it may still change, and put the rest in “${HEADING.commentary}”.`,
  'several-figures': ({ text }: Facts) => `${short(text)} holds more than the figure. Please type the figure alone, and put the rest in “${HEADING.commentary}”.`,
  'not-whole': ({ text }: Facts) => `${short(text)} is not a whole number, and this measure is a count. Please type a whole number.`,
  'negative': ({ text }: Facts) => `${short(text)} is less than 0, which this measure cannot be. Please check it.`,
  'another-unit': ({ text, answer }: Facts) => `${short(text)} is in another unit: this measure takes ${ANSWERS[answer]}. Please type it so.`,
  'percent-or-share': ({ text }: Facts) => `${short(text)} could mean ${short(text)} per cent, or that share of 1. Please type it with its per cent sign, such as 63.5%.`,
  'error-in-cell': ({ text }: Facts) => `the cell shows Excel's error ${short(text)}. Please type the figure itself.`,
  'value-and-reason': ({ text, other }: Facts) => `there is a value (${short(text)}) and also a reason why there is none (${short(other)}). Please clear one of them.`,
  'unknown-reason': ({ text }: Facts) => `${short(text)} is not one of the reasons. Please choose one of: ${NO_VALUE_REASONS.join(', ')}.`,
  'not-asked': ({ text }: Facts) => `${short(text)} was not taken: this line asks for words only. Please put it in “${HEADING.commentary}”.`,
  'not-a-date': ({ text }: Facts) => `${short(text)} is not a date that can be read for certain. Please type day, month and year, such as 31/12/2025.`,
  'two-dates': ({ text, other }: Facts) => `${short(text)} in a text file could be ${other}, so it was not taken. Please give the month in letters, such as 1 October 2026, or send the form as an Excel workbook (.xlsx).`,
  'not-yes-or-no': ({ text }: Facts) => `${short(text)} is neither Yes nor No, so it is not certain whether the figure is provisional. Please choose Yes or No.`,
  'not-words': ({ text }: Facts) => `${short(text)} cannot be taken as words. Please type them again.`,
  'revision-without-line': () => `the revised value was not taken, as its line on the sheet “${SHEETS.form}” is missing or was not taken. Please send both.`,
  'revised-twice': () => 'this earlier value is revised in several rows, to different values, so none was taken. Please leave one.',
  'too-many-rows': ({ text }: Facts) => `the sheet has more than ${text} rows, which no return has. Please copy your figures into the form as it was sent out.`,
  // What follows is noticed, and costs nothing.
  'protection-removed': () => 'the protection of the sheet was taken off.',
  'sheet-renamed': ({ other }: Facts) => `the sheet was called “${other}” when it was sent out.`,
  'heading-edited': ({ text, other }: Facts) => `the heading “${other}” was changed to ${short(text)}; the column was taken for the same.`,
  'column-added': ({ text }: Facts) => `the column ${short(text)} is not part of the form: nothing was taken from it.`,
  'column-missing': ({ text }: Facts) => `the column “${text}” is missing: nothing could be taken from it.`,
  'lines-missing': ({ text, other }: Facts) => `the form was sent out with ${other} lines, and ${text} came back.`,
  'line-twice': () => 'this line stands here twice with the same answers: it was taken once.',
  'revisions-missing': () => `the sheet “${SHEETS.revisions}” is not in the file, so no revised values could be taken.`,
  'text-file': () => 'the form was sent as a text file (CSV), which holds one sheet and no dates or percentages of its own: what is certain in it was taken.',
  'month-first': () => 'the dates of this text file have the month first, as American settings give them, and were read so. Please check them.',
  'macros': () => 'the file holds macros. They were not run; only what stands in the cells was read.',
  'links': () => 'the file points at other workbooks. They were not opened.',
} as const;

export type Code = keyof typeof SENTENCES;

interface Facts {
  readonly text: string;
  readonly other: string;
  readonly answer: Answer;
}

/** A sentence with its place in front: 'Return, F12 (Repeat MARAC referrals): “see email” is not a whole number. …'. */
export function say(code: Code, where: Where, facts: Partial<Facts> = {}): Refused {
  const sentence = SENTENCES[code]({ text: '', other: '', answer: 'count', ...facts });
  const cell = [where.sheet, where.address].filter((part) => part !== null).join(', ');
  const place = where.label === null || where.label === '' ? cell : `${cell} (${where.label.replace(/\s+/g, ' ').trim()})`;
  const message = place === '' ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : `${place}: ${sentence}`;
  return { code, sheet: where.sheet, address: where.address, measureId: where.measureId, message };
}
