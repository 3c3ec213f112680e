/** Series for tests, built by hand: periods from their labels, figures from a short description. */
import type { Observation, ObservationKind, Series } from '../../src/domain/observation';
import type { Period, PeriodKind } from '../../src/domain/period/period';
import { cellAddress } from '../../src/domain/address';
import { decimalsOf } from '../../src/domain/trend/round';

/** A period with its dates written out. */
export function aPeriod(label: string, start: string | null, end: string | null, kind: PeriodKind, column: string | null = null): Period {
  return { label, start, end, kind, column };
}

/** The financial year that begins in April of `first`: 2015 → "2015/16". */
export function financialYear(first: number): Period {
  const label = `${String(first)}/${String((first + 1) % 100).padStart(2, '0')}`;
  return aPeriod(label, `${String(first)}-04-01`, `${String(first + 1)}-03-31`, 'financial-year');
}

/** Quarter 1 to 4 of the financial year that begins in April of `first`. */
export function financialQuarter(first: number, quarter: 1 | 2 | 3 | 4): Period {
  const dates = [['04-01', '06-30'], ['07-01', '09-30'], ['10-01', '12-31'], ['01-01', '03-31']][quarter - 1] ?? [];
  const year = String(quarter === 4 ? first + 1 : first);
  return aPeriod(`${financialYear(first).label} Q${String(quarter)}`, `${year}-${dates[0] ?? ''}`, `${year}-${dates[1] ?? ''}`, 'financial-quarter');
}

/** A year ending with the month `end` ("2016-12-31"), over the column of a financial year if one is given. */
export function yearEnding(label: string, end: string, column: string | null = null): Period {
  const after = new Date(Date.parse(`${end}T00:00:00Z`) + 86_400_000);
  const start = `${String(after.getUTCFullYear() - 1)}${after.toISOString().slice(4, 10)}`;
  return aPeriod(label, start, end, 'year-ending', column);
}

/** A figure: a number alone is a count. */
export type Figure = number | (Partial<Observation> & { kind: ObservationKind });

/** A series of figures by period, on sheet "Data", one a column from B, in row `row` (1 is the first). */
export function aSeries(label: string, figures: readonly (readonly [Period, Figure])[], over: Partial<Series> & { row?: number; sheet?: string } = {}): Series {
  const { row = 2, sheet = 'Data', ...rest } = over;
  const key = `${rest.measureId ?? label}|${rest.source ?? ''}|${rest.place ?? ''}`;
  const base = { key, measureId: null, label, source: null, place: null, ...rest };
  const observations = figures.map(([period, figure], index): Observation => {
    const given: Partial<Observation> & { kind: ObservationKind } = typeof figure === 'number' ? { kind: 'count', value: figure } : figure;
    const value = given.value ?? null;
    return {
      text: value === null ? '' : String(value), value, number: null, denominator: null, lower: null, upper: null, marks: [], basis: null,
      decimals: value === null ? null : decimalsOf(value), notes: [], sheet, cell: cellAddress(row - 1, index + 1),
      label, measureId: base.measureId, source: base.source, place: base.place, period, ...given,
    };
  });
  return { ...base, observations };
}

/** A series over the financial years that end with 2016/17: the last figure is that of 2016/17. */
export function yearly(label: string, figures: readonly Figure[], over: Parameters<typeof aSeries>[2] = {}): Series {
  return aSeries(label, figures.map((figure, index) => [financialYear(2017 - figures.length + index), figure] as const), over);
}

/** A rate with its number in brackets: "258 (68)". */
export function rate(value: number, number: number | null = null): Figure {
  return { kind: 'rate', value, number, text: number === null ? String(value) : `${String(value)} (${String(number)})` };
}

/** A percentage, in percent, with its number in brackets if there is one: "31.2% (53)". */
export function percent(value: number, number: number | null = null): Figure {
  return { kind: 'percent', value, number, text: number === null ? `${String(value)}%` : `${String(value)}% (${String(number)})` };
}

/** A cell that holds no figure: "N/A", "", "[c]". */
export function absent(kind: ObservationKind, text: string): Figure {
  return { kind, text };
}
