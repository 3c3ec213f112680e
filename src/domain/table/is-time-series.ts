/** Whether a long table follows anything over time, or is a list of events or a register of things with a year each. */
import type { TableRow } from './indicator-table';
import type { LongCells } from './long-cells';
import { isTimeRole } from './long-columns';
import type { LongColumn } from './long-header';
import { NO_TIME } from './long-layout';
import type { LongLayout } from './long-layout';
import type { RowPeriod } from './long-periods';

/** Rows that say when, for something that is named: a table that says neither is no time series of this layout. */
export function isTimeSeries({ columns, looks, values, time, cells }: LongLayout, periods: readonly RowPeriod[]): boolean {
  const isNamed = (role: LongColumn['role']) => columns.some((one) => one.role === role && (looks.get(one.column)?.filled ?? 0) > 0);
  const hasMeasure = isNamed('measure') || isNamed('measure-code');
  const named = new Set(columns.filter(({ role }) => role === 'value').map(({ column }) => column));
  const hasValue = values.some(({ column }) => named.has(column));
  const timed = columns.some(({ role }) => isTimeRole(role));
  if (hasMeasure && hasValue && timed) return true;
  const read = periods.filter((one) => one.kind === 'period').length;
  if (!time || read * 2 < cells.rows.length) return hasMeasure && timed && values.length > 0 && periods.some((one) => one.kind === 'unread' && one.reason !== NO_TIME) && read > 0;
  const isWords = columns.some((one) => {
    const look = looks.get(one.column);
    if (!look || look.words * 2 < cells.rows.length) return false;
    return one.role === 'place' || one.role === 'place-code' || one.role === 'measure' || one.role === 'offence' || one.role === 'dimension' || one.role === 'section' || (one.role === undefined && recurs(cells, one.column));
  });
  return (isWords || time.part !== null) && !isEventList(periods);
}

/** Words of which most rows share theirs with another: a category, not the name of the row. */
function recurs(cells: LongCells, column: number): boolean {
  const known = new Set(cells.rows.map((_, index) => cells.text(index, column)));
  return known.size * 2 <= cells.rows.length || known.size === 1;
}

/** A list of things that happened, each on its day: days that neither recur nor begin or end a month. */
function isEventList(periods: readonly RowPeriod[]): boolean {
  const days = periods.flatMap((one) => (one.kind === 'period' && one.period.kind === 'date' && one.period.start !== null ? [one.period.start] : []));
  if (days.length * 2 < periods.length) return false;
  const inMonth = new Set(days.map((day) => day.slice(8)));
  return new Set(days).size * 2 > days.length && ![...inMonth].every((day) => day === '01' || Number(day) >= 28);
}

/** A list of things, each with a year of its own (when it was built, or begins): nothing in it is followed over time. */
export function isRegister({ columns }: LongLayout, rows: readonly TableRow[], periods: readonly RowPeriod[]): boolean {
  if (columns.some(({ role }) => role === 'measure' || role === 'measure-code') || rows.length === 0) return false;
  const labels = new Set(periods.flatMap((one) => (one.kind === 'period' ? [one.period.label] : [])));
  return labels.size > 1 && rows.every(({ observations }) => new Set(observations.map(({ period }) => period.label)).size === 1);
}
