/** What the plan asks for and the workbook lacks. */
import { counted, entry, quoted, type At } from './entry';

export const COMPLETENESS = {
  'missing-measure': entry<{ wording: string; source: string | null }>(
    'warning',
    ({ wording, source }) => `The plan's measure "${wording}"${source === null ? '' : ` from ${source}`} is nowhere in the workbook.`,
    ({ source }) => `Ask ${source ?? 'the agency that supplies it'} for the figures, or check how its row is worded.`,
    'The Board agreed to see every measure of the plan; the summary will show it as not reported.',
  ),
  'missing-measures': entry<{ heading: string; wordings: readonly string[] }>(
    'warning',
    ({ heading, wordings }) =>
      `None of the ${String(wordings.length)} measures under "${heading}" is in the workbook: ${wordings.map((one) => `"${one}"`).join(', ')}.`,
    () => 'If a sheet holds them, check that its table has a row of periods and was read. Otherwise ask for the figures.',
    'The Board agreed to see every measure of the plan; the summary will show these as not reported.',
  ),
  'missing-quarter': entry<At & { label: string; period: string; count: number; rows: number }>(
    'warning',
    ({ at, label, period, count, rows }) =>
      `"${label}" has no figure for ${period}, ${at}${count > 1 ? `, nor for ${counted(count - 1, 'more period')}` : ''}, though it has figures around it.${rows > 1 ? ` The same holds for ${counted(rows - 1, 'more row')} of the table.` : ''}`,
    () => 'Ask the source for it, or write N/A, [x] or [c] to say why there is none.',
    'A missing quarter cannot be compared with the one a year before, and spoils the total of its year.',
  ),
  'blank-between': entry<At & { label: string; period: string; count: number; rows: number }>(
    'information',
    ({ at, label, period, count, rows }) =>
      `"${label}" is blank for ${period}, ${at}${count > 1 ? `, and for ${counted(count - 1, 'more period')}` : ''}, between periods that have figures.${rows > 1 ? ` So ${rows === 2 ? 'is' : 'are'} ${counted(rows - 1, 'more row')} of the table.` : ''}`,
    () => 'Write N/A, [x] or [c] to say why there is none.',
    'A blank may mean none, not known or forgotten; the Board cannot tell which.',
  ),
  'empty-sub-theme': entry<{ headings: readonly string[] }>(
    'information',
    ({ headings }) => `The plan gives no measure for ${quoted(headings, 10)}.`,
    () => 'Nothing in the workbook. The Board may wish to say what is to be measured there.',
    'The summary can only say that there is nothing to report on it.',
  ),
  'target-missing': entry<{ wordings: readonly string[]; having: number }>(
    'information',
    ({ wordings, having }) => `The plan sets a target for ${counted(having, 'measure')}, and none for ${quoted(wordings, 3)}.`,
    () => 'If one was agreed, write it in the framework with its date.',
    'Without a target the Board sees which way a figure goes, and not whether that is enough.',
  ),
  'baseline-missing': entry<{ wordings: readonly string[]; having: number }>(
    'information',
    ({ wordings, having }) => `The plan gives a baseline for ${counted(having, 'measure')}, and none for ${quoted(wordings, 3)}.`,
    () => 'If one was agreed, write it in the framework with its period.',
    'Change over the life of the plan is counted from the baseline.',
  ),
  'narrative-owed': entry<{ heading: string; wordings: readonly string[] }>(
    'information',
    ({ heading, wordings }) => `The plan asks for words under "${heading}", and none were found in the workbook: ${quoted(wordings, 5)}.`,
    () => 'Ask its lead for a paragraph, and put it in the Commentary column of the theme summary.',
    'Some of what the partnership agreed to report has no number, and is easily forgotten.',
  ),
  'overdue': entry<{ wordings: readonly string[]; latest: string; frequency: string; asAt: string }>(
    'warning',
    ({ wordings, latest, frequency, asAt }) =>
      `${wordings.length === 1 ? `${quoted(wordings)} is` : `${String(wordings.length)} measures are`} reported ${frequency}, and by ${asAt} the latest figure is still for ${latest}${wordings.length === 1 ? '' : `: ${quoted(wordings, 3)}`}.`,
    () => 'Ask the source for the figures of the periods since.',
    'Old figures printed as the latest give a wrong picture of where things stand.',
  ),
} as const;
