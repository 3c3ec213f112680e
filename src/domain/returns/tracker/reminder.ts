/** A reminder to paste into an e-mail: plain text, to a role or an agency and never to a person by name. */
import { dayInWords } from '../../period/calendar';
import { counted } from '../../checks/catalogue/entry';
import { inertLine } from '../../render/inert-text';
import type { TrackedReturn } from './tracker';

/** Subject and text, lines parted by "\n"; null where nothing is due, or the return is complete and nothing is asked about it. */
export function reminderText({ recipient, quarter, due, status, daysLate, asked, missing, toSend }: TrackedReturn, partnership: string): { readonly subject: string; readonly text: string } | null {
  if (status === 'none' || (status === 'complete' && toSend.length === 0)) return null;
  const name = inertLine(recipient.name);
  const who = recipient.kind === 'theme' ? `the lead for ${name}` : name;
  const about = `${quarter.label} (${quarter.months})`;
  const day = dayInWords(due);
  const said: string[] = [];
  if (status === 'awaited') said.push(`The quarterly return of ${name} for ${about} is due on ${day}. It asks for ${counted(asked, 'measure')}.`);
  if (status === 'overdue') said.push(`The quarterly return of ${name} for ${about} was due on ${day}, ${counted(daysLate, 'day')} ago, and has not been received. It asks for ${counted(asked, 'measure')}.`);
  if (status === 'part') said.push(`Thank you for the quarterly return of ${name} for ${about}. ${counted(missing.length, 'measure is', 'measures are')} still missing${daysLate > 0 ? `; the return was due on ${day}, ${counted(daysLate, 'day')} ago` : `; the return is due on ${day}`}:`);
  if (status === 'complete') said.push(`Thank you for the quarterly return of ${name} for ${about}. It is complete.`);
  if (status === 'part') said.push(list(missing));
  if (toSend.length > 0) said.push(`Please look at ${toSend.length === 1 ? 'this' : 'these'} again:`, list(toSend));
  said.push(
    status === 'complete'
      ? 'Please say which of the figures are right, or send the return again with what has changed.'
      : 'Please fill in the form that was sent with this quarter\'s request and send it back as an Excel workbook. Where there is no figure, choose a reason in the form rather than leaving the cell blank.',
  );
  return { subject: `Quarterly return for ${quarter.label}: ${name}`, text: [`To ${who}`, ...said, 'Thank you.', inertLine(partnership)].join('\n\n') };
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${inertLine(item)}`).join('\n');
}
