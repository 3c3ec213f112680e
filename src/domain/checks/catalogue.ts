/**
 * Every sentence that validation says: code → severity, what happened and where, what to do, why it matters. The checks hand over
 * facts and know no wording. An error is only what would make a printed table wrong; a warning is what a person should look at
 * before the Board does; information is what the reader did and why.
 */
import type { Severity } from './finding';

interface Entry<Facts> {
  readonly severity: Severity;
  readonly message: (facts: Facts) => string;
  readonly fix: (facts: Facts) => string;
  readonly why: string;
}

/** Where it stands, in words: `sheet "Data", cell C5`. */
interface At {
  readonly at: string;
}
interface Figure extends At {
  readonly label: string;
  readonly period: string;
  readonly text: string;
}

function entry<Facts>(severity: Severity, message: (facts: Facts) => string, fix: (facts: Facts) => string, why: string): Entry<Facts> {
  return { severity, message, fix, why };
}

const more = (count: number): string => (count > 1 ? ` The same stands in ${String(count - 1)} more ${count === 2 ? 'cell' : 'cells'} of the row.` : '');
const others = (count: number): string => (count > 1 ? ` (${String(count)} rows)` : '');

export const CATALOGUE = {
  'unknown-measure': entry<At & { label: string; count: number; suggestions: readonly string[] }>(
    'warning',
    ({ at, label, count }) => `"${label}" at ${at} is not a measure of the plan${others(count)}, so no theme summary will show it.`,
    ({ suggestions }) =>
      suggestions.length > 0
        ? `If it is ${suggestions.map((one) => `"${one}"`).join(' or ')}, use that wording. Otherwise leave it, or add it to the plan.`
        : "Use the plan's wording if it is one of its measures. Otherwise leave it, or add it to the plan.",
    'A row is matched to the plan by its wording; one that is not matched is read, and left out of the summaries.',
  ),
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
  'not-a-number': entry<Figure & { count: number }>(
    'warning',
    ({ at, label, period, text, count }) => `"${label}" for ${period}, ${at}, says "${text}" where a figure is expected.${more(count)}`,
    () => 'Type the figure alone, or N/A where there is none, and move the words to a note under the table.',
    'Words in a value cell cannot be compared, charted or added up.',
  ),
  'cell-error': entry<Figure & { count: number }>(
    'error',
    ({ at, label, period, text, count }) => `"${label}" for ${period}, ${at}, holds the Excel error ${text}.${more(count)}`,
    () => 'Mend the formula, or type the figure.',
    'The figure is lost: no table can print it, and whatever is worked out from it is lost too.',
  ),
  'no-figures': entry<At & { label: string; said: string }>(
    'warning',
    ({ at, label, said }) => `"${label}" at ${at} holds no figure for any period${said}.`,
    () => 'Ask the source for the figures, or say N/A in every period for which there are none.',
    'A blank may mean none, not known or forgotten; the Board cannot tell which.',
  ),
  'unexplained-mark': entry<Figure & { mark: string; count: number }>(
    'warning',
    ({ at, label, period, text, mark, count }) =>
      `"${label}" for ${period}, ${at}, says "${text}", and no note says what ${mark} means.${more(count)}`,
    ({ mark }) => `Add a note under the table that begins with ${mark}, or take the mark away.`,
    'A mark may mean that the figure cannot be compared, so no trend is given until it is explained.',
  ),
  'note-without-mark': entry<At & { mark: string; text: string }>(
    'information',
    ({ at, mark, text }) => `The note at ${at}, "${text}", belongs to the mark ${mark}, which no figure of its table carries.`,
    ({ mark }) => `Put ${mark} beside the figures that the note is about, or take the note away.`,
    'A note that is tied to no figure may have lost its mark, and a figure that cannot be compared then looks as if it could.',
  ),
  'not-comparable': entry<At & { label: string; reason: string }>(
    'information',
    ({ at, label, reason }) => `No trend is given for "${label}", ${at}. ${reason}`,
    () => 'Nothing, if that is right. If the reason asks a question, answer it under Questions in the pane, in the table, or in a note under it.',
    'An arrow between figures that do not compare would mislead the Board.',
  ),
  'answer-not-used': entry<At & { label: string; question: string; reason: string }>(
    'warning',
    ({ at, label, question, reason }) => `The answer at ${at} to "${question}" about "${label}" is not used: ${reason}`,
    () => 'Correct the answer in that cell, as day/month/year or in words, or give it again under Questions in the pane.',
    'Until its dates are known and agree with the table, the figure is not compared, and no trend is given.',
  ),
  'two-values': entry<{ label: string; period: string; first: string; second: string }>(
    'error',
    ({ label, period, first, second }) => `"${label}" is given twice for ${period}, with different figures: ${first}, and ${second}.`,
    () => 'Find out which is right, and correct or remove the other.',
    'One of the two would be printed, and it may be the wrong one.',
  ),
  'sources-disagree': entry<{ label: string; up: string; down: string }>(
    'warning',
    ({ label, up, down }) => `The sources of "${label}" move in opposite directions: ${up} increase, and ${down} decrease.`,
    () => 'Ask both sources how they count it, and say so in the commentary; do not add them up or choose one without a reason.',
    'Both will stand in the summary, and the Board will ask which is right.',
  ),
  'hidden-sheet': entry<{ sheet: string; figures: number }>(
    'warning',
    ({ sheet, figures }) => `The sheet "${sheet}" is hidden, and ${String(figures)} of its cells were read as figures.`,
    () => 'Show the sheet and check it. If it is an old version, delete it.',
    'Figures that nobody sees are read like any others, and may be out of date.',
  ),
  'hidden-rows': entry<{ sheet: string; which: string; figures: number }>(
    'warning',
    ({ sheet, which, figures }) => `On sheet "${sheet}", ${which} hidden, and ${String(figures)} of the cells there were read as figures.`,
    () => 'Show the rows and check them. If they are not to be reported, delete them.',
    'Figures that nobody sees are read like any others, and may be out of date.',
  ),
  'hidden-columns': entry<{ sheet: string; which: string; figures: number }>(
    'warning',
    ({ sheet, which, figures }) => `On sheet "${sheet}", ${which} hidden, and ${String(figures)} of the cells there were read as figures.`,
    () => 'Show the columns and check them. If they are not to be reported, delete them.',
    'Figures that nobody sees are read like any others, and may be out of date.',
  ),
  'unread-range': entry<At & { reason: string; count: number }>(
    'information',
    ({ at, reason, count }) => `Seen and not read: ${at}${count > 1 ? `, and ${String(count - 1)} more like it` : ''}. ${reason}`,
    () => 'Nothing, if it holds no indicators. If it does, give it a row of periods with the measures beneath it.',
    'What is not read is not checked and not summarised.',
  ),
  'denominator-odd': entry<Figure & { implied: string; others: string }>(
    'warning',
    ({ at, label, period, text, implied, others: rest }) =>
      `"${label}" for ${period}, ${at}: the rate and number of "${text}" imply ${implied}, where its other periods imply ${rest}.`,
    () => 'Ask the source for the rate, the number and the population; one of the first two is likely to be wrong.',
    'A rate and its number must agree: a population does not change that much from one year to the next.',
  ),
  'agency-alias': entry<At & { alias: string; short: string; long: string; count: number }>(
    'information',
    ({ at, alias, short, long, count }) =>
      `"${alias}" at ${at} stands for ${long}, which the plan abbreviates to ${short}${count > 1 ? ` (${String(count)} cells)` : ''}.`,
    ({ alias, short }) => `Write ${short} in place of ${alias}.`,
    'One agency with two names reads as two agencies, and the key to abbreviations explains only one.',
  ),
  'check-failed': entry<{ check: string; problem: string }>(
    'warning',
    ({ check, problem }) => `The check of ${check} could not be finished (${problem}), so it says nothing of this workbook. The other checks were made.`,
    () => 'Send this sentence to whoever looks after the add-in.',
    'What this check looks for may be there unseen.',
  ),
} as const;

export type Code = keyof typeof CATALOGUE;
export type FactsOf<C extends Code> = (typeof CATALOGUE)[C] extends Entry<infer Facts> ? Facts : never;
