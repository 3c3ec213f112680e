/** When a return is due: so many working days after its quarter has ended. */
import { addDays, dayNumber } from '../../period/calendar';
import type { Quarter } from '../quarter';

/** Four weeks of working days, unless the tracker's sheet says otherwise. */
export const USUAL_WORKING_DAYS = 20;
export const MOST_WORKING_DAYS = 250;

/** ISO 8601. Working days are Monday to Friday: bank holidays are not known here, so a due date that falls on one can be typed over. */
export function dueDate({ period }: Quarter, workingDays: number): string {
  let day = period.end ?? '';
  for (let left = workingDays; left > 0; ) {
    day = addDays(day, 1);
    if (!isWeekend(day)) left -= 1;
  }
  return day;
}

/** 1 January 1970 was a Thursday. */
function isWeekend(iso: string): boolean {
  const weekday = (dayNumber(iso) + 3) % 7;
  return weekday === 5 || weekday === 6;
}
