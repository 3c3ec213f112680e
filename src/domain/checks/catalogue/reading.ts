/** What the reader did, and what could not be checked. */
import { entry, type At } from './entry';

export const READING = {
  'not-comparable': entry<At & { label: string; reason: string; count: number }>(
    'information',
    ({ at, label, reason, count }) =>
      `No trend is given for "${label}", ${at}. ${reason}${count > 1 ? ` The same holds for ${String(count - 1)} more rows of the sheet.` : ''}`,
    () => 'Nothing, if that is right. If the reason asks a question, answer it under Questions in the pane, in the table, or in a note under it.',
    'An arrow between figures that do not compare would mislead the Board.',
  ),
  'answer-not-used': entry<At & { label: string; question: string; reason: string }>(
    'warning',
    ({ at, label, question, reason }) => `The answer at ${at} to "${question}" about "${label}" is not used: ${reason}`,
    () => 'Correct the answer in that cell, as day/month/year or in words, or give it again under Questions in the pane.',
    'Until its dates are known and agree with the table, the figure is not compared, and no trend is given.',
  ),
  'unread-range': entry<At & { reason: string; count: number }>(
    'information',
    ({ at, reason, count }) => `Seen and not read: ${at}${count > 1 ? `, and ${String(count - 1)} more like it` : ''}. ${reason}`,
    () => 'Nothing, if it holds no indicators. If it does, give it a row of periods with the measures beneath it.',
    'What is not read is not checked and not summarised.',
  ),
  'check-failed': entry<{ check: string; problem: string }>(
    'warning',
    ({ check, problem }) => `The check of ${check} could not be finished (${problem}), so it says nothing of this workbook. The other checks were made.`,
    () => 'Send this sentence to whoever looks after the add-in.',
    'What this check looks for may be there unseen.',
  ),
} as const;
