/** Whether a row of the Indicator data table still holds what the last import put there. */
import type { Plan } from '../../framework/plan';
import { readPeriod } from '../../period/read-period';
import { figureKey } from '../data/data-key';
import type { StandingRow } from '../data/standing-data';
import { changedColumns, standingCells } from './figure-cells';
import type { LoggedLine } from './import-log';

const lasts = new WeakMap<readonly LoggedLine[], ReadonlyMap<string, LoggedLine>>();

/** The last line of the log, not undone, for each figure; made once a log. */
export function lastOf(log: readonly LoggedLine[], plan: Plan): ReadonlyMap<string, LoggedLine> {
  const known = lasts.get(log);
  if (known) return known;
  const made = new Map(log.flatMap((line): readonly (readonly [string, LoggedLine])[] => {
    const key = line.undone === null ? keyOfLine(line, plan) : null;
    return key === null ? [] : [[key, line]];
  }));
  lasts.set(log, made);
  return made;
}

/** The figure's place in the workbook; null where the period cannot be read any more. */
export function keyOfLine({ measureId, source, place, period }: LoggedLine, plan: Plan): string | null {
  const read = readPeriod(period);
  return read.kind === 'sure' ? figureKey({ measureId, source: source || null, place: place || null, period: read.period }, plan) : null;
}

/**
 * The last line of the log about a figure where it never reached the table: a write broke off between the two sheets, of which the log is
 * written first, and could not be put back. Null where the row holds what was logged last, or nothing was.
 */
export function unfinishedLine(key: string, row: Pick<StandingRow, 'cells'> | undefined, log: readonly LoggedLine[], plan: Plan): LoggedLine | null {
  const last = lastOf(log, plan).get(key);
  return last && row?.cells.import !== last.number ? last : null;
}

/** What someone did to the row since, as a sentence; null where it stands as it was imported. */
export function changedSince(row: StandingRow, log: readonly LoggedLine[], plan: Plan): string | null {
  // Not the last one where that never reached the row.
  const last = row.key === null ? undefined : log.findLast((line) => line.undone === null && line.number === row.cells.import && keyOfLine(line, plan) === row.key);
  if (!last) return `the row in which it stands (cell ${row.cell}, "${row.reading.text}") was typed in and not imported.`;
  const changed = changedColumns(last.after, standingCells(row));
  return changed.length === 0 ? null : `someone has changed it since import ${String(last.number)}: cell ${row.cell} says "${row.reading.text}" now.`;
}
