/** A moment as the outputs say it: the words under a summary, and the day that checks go by. */

const MONTHS = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const;

const two = (part: number): string => String(part).padStart(2, '0');

/** A moment as "20 November 2026, 16:20", by the clock of the machine it is read from. */
export function writtenAtWords(moment: Date): string {
  const month = MONTHS[moment.getMonth()] ?? '';
  return `${moment.getDate()} ${month} ${moment.getFullYear()}, ${timeOf(moment)}`;
}

/** The time of a moment as "16:20", by the clock of the machine it is read from. */
export function timeOf(moment: Date): string {
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** The day of a moment as "2026-11-20", by the clock of the machine it is read from. */
export function dayOf(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
