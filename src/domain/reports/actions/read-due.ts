/** When an action is due: a day, a month, a quarter or a year as people write it, and the last day that it can mean. */
import { readDate } from '../../answers/read-date';
import { dayInWords } from '../../period/calendar';
import { parsePeriod } from '../../period/parse-period';
import type { WorkbookSnapshot } from '../../snapshot';
import type { FoundCell } from './find-table';

const DATE_FORMAT = /[dmy]{1,4}[^a-z]*[dmy]/i;
/** Words that say that there is no day, and are no fault. */
export const NO_DAY = /^(?:|[-–—]|ongoing|on-going|continuous|rolling|n\/?a|tbc|tba|to be (?:confirmed|agreed)|as required)$/i;

/** Day null where the text names none. A month means its last day, and so a quarter and a year: nobody is late before that. */
export function readDue(cell: FoundCell | null, dateSystem: WorkbookSnapshot['dateSystem']): { readonly text: string; readonly day: string | null } {
  if (cell === null) return { text: '', day: null };
  if (typeof cell.value === 'number') {
    const date = cell.isFormatted(DATE_FORMAT) ? readDate(cell.value, dateSystem) : { problem: '' };
    return 'iso' in date ? { text: dayInWords(date.iso), day: date.iso } : { text: cell.text, day: null };
  }
  const text = cell.text.replace(/^(?:by|due|before|end of|end)\s+/i, '');
  const date = readDate(text, dateSystem);
  return { text: cell.text, day: 'iso' in date ? date.iso : (parsePeriod(text)?.end ?? null) };
}
