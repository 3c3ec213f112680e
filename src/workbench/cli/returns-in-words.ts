/** The same as plain sentences and tables, for people at a terminal. */
import { dayInWords } from '../../domain/period/calendar';
import { STATUS_WORDS } from '../../domain/returns/tracker/tracker';
import type { Undone } from '../../workflow/undo-import';
import type { ImportedFiles } from './import-files';
import { columns } from './in-words';
import { plain } from './terminal-text';
import type { TrackedFile } from './track-file';

export function importInWords({ preview, accepted, imported, out }: ImportedFiles): string {
  const { returns, lines, questions } = preview;
  const parts = returns.flatMap((one): readonly string[] => {
    const own = lines.filter(({ inReturn }) => inReturn === one.number);
    const rows = own.filter(({ status }) => status === 'new' || status === 'revised').map(({ status, measure, source, place, period, old, now }) => [`  ${status}`, measure, source ?? '', place ?? '', period, status === 'revised' ? `${old?.text ?? ''} → ${now ?? ''}` : (now ?? '')]);
    const missing = own.filter(({ status }) => status === 'missing').map(({ measure }) => plain(measure));
    const reasons = own.flatMap((line) => line.reasons.map(({ message }) => message));
    return [
      `${plain(one.file)}: ${plain(one.summary)}`,
      ...(rows.length > 0 ? [columns(rows)] : []),
      ...(missing.length > 0 ? [`  Not given: ${missing.join('; ')}`] : []),
      ...[...new Set([...reasons, ...one.refused.map(({ message }) => message)])].map((message) => `  Refused: ${plain(message)}`),
      ...own.flatMap((line) => line.warnings.map(({ message }) => `  Look at: ${plain(message)}`)),
      ...one.noticed.map(({ message }) => `  Noticed: ${plain(message)}`),
    ];
  });
  const asked = questions.map(({ text, lines: about }) => `Question: ${plain(text)} (${String(about.length)} ${about.length === 1 ? 'figure waits' : 'figures wait'} for the answer, in the pane.)`);
  return [...parts, ...asked, closing({ accepted, imported, out, preview })].join('\n');
}

function closing({ accepted, imported, out }: ImportedFiles): string {
  if (accepted === null || !imported) return 'Nothing was written. Give --out OUT.xlsx to take what is new, with --accept all to take what is revised too.';
  if (imported.number === null) return `Nothing was taken${out === null ? ', so nothing was written' : `; ${out} is the workbook as it was`}.`;
  const count = imported.taken.length;
  return `Import ${String(imported.number)}: ${String(count)} ${count === 1 ? 'figure' : 'figures'} taken, written to ${out ?? ''} (${imported.sheets.map(({ name }) => name).join(', ')}). To undo it: undo-import ${out ?? ''} --import ${String(imported.number)}`;
}

export function undoInWords(number: number, { lines, refused }: Undone, out: string | null): string {
  if (refused.length === 0) return `Import ${String(number)} is undone: ${String(lines)} ${lines === 1 ? 'figure' : 'figures'} put back, written to ${out ?? ''}.`;
  return [`Import ${String(number)} was not undone, and nothing was written:`, ...refused.map(({ message }) => `  ${plain(message)}`)].join('\n');
}

export function trackerInWords({ quarter, workingDays, returns, out }: TrackedFile): string {
  const rows = returns.map(({ recipient, quarter: of, due, received, status, daysLate, asked, given, queries }) => [
    recipient.name, of.label, dayInWords(due), STATUS_WORDS[status], received === null ? '' : dayInWords(received), daysLate > 0 ? String(daysLate) : '', `${String(given)} of ${String(asked)}`, queries.length > 0 ? String(queries.length) : '',
  ]);
  const reminders = returns.flatMap(({ reminder }) => (reminder ? [`\nSubject: ${plain(reminder.subject)}\n\n${reminder.text.split('\n').map(plain).join('\n')}`] : []));
  return [
    `Returns for ${quarter.label} (${quarter.months}), due ${String(workingDays)} working days after the quarter's end:`,
    columns([['Asked of', 'Quarter', 'Due', 'Status', 'Received', 'Days late', 'Given', 'Queries'], ...rows]),
    ...(out === null ? [] : [`Written to ${out}.`]),
    ...(reminders.length > 0 ? ['\nReminders to paste into an e-mail:', ...reminders] : []),
  ].join('\n');
}
