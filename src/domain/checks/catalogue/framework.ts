/** The framework of record on the workbook's own Framework sheet. */
import { entry, quoted, type At } from './entry';

const SET_ASIDE = 'The row is set aside until it is mended; the other measures stand.';

export const FRAMEWORK = {
  'framework-unusable': entry<At & { missing: readonly string[]; instead: string | null }>(
    'error',
    ({ at, missing, instead }) =>
      `The framework cannot be read: ${at} has no column ${missing.length > 0 ? quoted(missing) : 'of measures'}. ` +
      (instead === null ? 'No framework is used in its place.' : `"${instead}" is used in its place.`),
    ({ missing }) => `Put the ${missing.length === 1 ? 'heading' : 'headings'} ${missing.length > 0 ? quoted(missing) : 'of the table'} back. Nothing on the sheet was changed.`,
    'Without ids and wordings no row of a table can be matched to a measure.',
  ),
  'framework-column-missing': entry<At & { heading: string }>(
    'warning',
    ({ at, heading }) => `The framework at ${at} has no column "${heading}", so nothing is known of it for any measure.`,
    ({ heading }) => `Add a column with the heading "${heading}", or leave it out if the plan says nothing of it.`,
    'A column that was deleted by mistake takes what was agreed in it along: ranges, targets, which way is better.',
  ),
  'framework-column-unknown': entry<At & { text: string }>(
    'information',
    ({ at, text }) => `The framework's column "${text}", ${at}, is none that is known, so it is not read.`,
    () => 'Nothing, if the column is your own. If it is one of the framework\'s under another name, give it its own heading again.',
    'What stands under a heading that is not known has no effect.',
  ),
  'framework-cell': entry<At & { heading: string; text: string; expected: string }>(
    'error',
    ({ at, heading, text, expected }) => `${text === '' ? 'Nothing stands' : `"${text}" stands`} under "${heading}", ${at}, where the framework needs ${expected}. ${SET_ASIDE}`,
    ({ expected }) => `Type ${expected}.`,
    'A measure that is half understood would be checked and judged by the wrong rule.',
  ),
  'framework-id-twice': entry<At & { text: string; first: string }>(
    'error',
    ({ at, text, first }) => `Two measures have the id "${text}": ${first}, and ${at}. The first stands, and the second is set aside.`,
    () => 'Give the second measure an id of its own, or delete the row if it is a copy.',
    'Figures, commentary and acknowledgements are kept by the id of a measure: two of one id would share them.',
  ),
  'framework-circular': entry<At & { ring: readonly string[] }>(
    'error',
    ({ at, ring }) => `The measures ${quoted(ring)} are each continued by the next, round in a ring: ${at}. The measures stand, without these links.`,
    () => 'Clear "Continued by" for the measure that goes on today.',
    'A measure cannot be continued by one that it continues itself, so no line over the plans could be drawn.',
  ),
  'framework-successor-unknown': entry<At & { text: string }>(
    'warning',
    ({ at, text }) => `"${text}" under "Continued by", ${at}, is no measure of this framework. The measure stands, without the link.`,
    () => 'Give the id of a measure on this sheet, or plan-id:measure-id for one of a later plan.',
    'Without the link the older figures are not carried on to the measure that replaced it.',
  ),
  'framework-fact': entry<At & { label: string; text: string; taken: string }>(
    'warning',
    ({ at, label, text, taken }) => `"${label}", ${at}, ${text === '' ? 'is blank' : `says "${text}"`}, which is no lower-case name joined by hyphens. "${taken}" is taken.`,
    () => 'Type a short name for the plan, such as ossp-2025-28, and do not change it afterwards.',
    'Summary sheets and their commentary are kept by the id of the plan.',
  ),
  'framework-lists-missing': entry<At>(
    'warning',
    ({ at }) => `The sheet "Framework lists" is gone, so the themes are taken from the measures' own cells: ${at}.`,
    () => 'Write the framework again from its plan, or go on without: themes without measures and abbreviations are then not known.',
    'Parts of the plan that have no measure yet, and what abbreviations stand for, are only on that sheet.',
  ),
} as const;
