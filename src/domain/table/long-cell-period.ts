import type { Period } from '../period/period';
import { readPeriod, type PeriodReading } from '../period/read-period';
import type { LongCells } from './long-cells';

/** A cell as a period; six digits (201516, 201604) are two years or a year and a month. */
export function cellPeriod(cells: LongCells, index: number, column: number): PeriodReading {
  const cell = cells.period(index, column);
  if (cell) return cell.reading;
  const text = cells.text(index, column).trim();
  const digits = /^((?:19|20)\d\d)(\d\d)$/.exec(text);
  const reading = readPeriod(digits ? `${digits[1] ?? ''}-${digits[2] ?? ''}` : text);
  if (!digits || reading.kind === 'none') return reading;
  const named = (period: Period): Period => ({ ...period, label: text });
  return reading.kind === 'sure' ? { ...reading, period: named(reading.period) } : { kind: 'ambiguous', readings: reading.readings.map((one) => ({ ...one, period: named(one.period) })) };
}
