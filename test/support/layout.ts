/** Fixtures of table layouts: a sheet is drafted cell by cell, and what a careful reader should see is noted as it is written. */
import { cellAddress } from '../../src/domain/address';
import type { Plan } from '../../src/domain/framework/plan';
import type { ObservationKind } from '../../src/domain/observation';
import type { SheetSnapshot } from '../../src/domain/snapshot';
import type { SheetOptions, SnapshotCell } from './snapshot';
import { sheetOf } from './snapshot';

/** First and last day that a figure covers; null where the workbook does not say. */
export interface Covered {
  readonly start: string | null;
  readonly end: string | null;
}

export interface ExpectedObservation extends Covered {
  readonly sheet: string;
  /** A1, without `$`. */
  readonly cell: string;
  readonly value: number | null;
  /** 'figure': any kind with a figure (count, rate, percent, currency, number). */
  readonly kind: ObservationKind | 'figure';
  /** What the observation's label must contain, in either case. */
  readonly label?: string;
  /** What the observation's place must contain. */
  readonly place?: string;
  /** Observations of different `series` must not come together in one series. */
  readonly series?: string;
  /** Periods that are as good, where practice does not settle one. */
  readonly or?: readonly Covered[];
  /** Values that are as good: thousands as written or multiplied out. */
  readonly orValues?: readonly number[];
  /** It may be left unread; read, it must be read so. */
  readonly optional?: true;
}

export interface LayoutFixture {
  readonly name: string;
  /** Which kind of body publishes like that, and what is hard. */
  readonly practice: string;
  readonly plan: Plan | null;
  readonly dateSystem?: '1900' | '1904';
  readonly sheets: readonly SheetSnapshot[];
  readonly expected: readonly ExpectedObservation[];
  /** Cells that may be read or left: it cannot be said which is right. */
  readonly free?: readonly { readonly sheet: string; readonly cell: string }[];
  /** What must be set aside with a reason: a sheet, or one of its cells, which an unread range must cover. */
  readonly setAside: readonly { readonly sheet: string; readonly addressIncludes?: string }[];
}

const pad = (number: number): string => String(number).padStart(2, '0');
const lastDayOf = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** `count` months from `first` (1 is January; 13 the next) of `year`: months(2015, 4, 12) is the financial year 2015/16. */
export function months(year: number, first: number, count: number): Covered {
  const last = first + count - 1;
  const yearOf = (inYear: number): number => year + Math.floor((inYear - 1) / 12);
  const monthOf = (inYear: number): number => ((inYear - 1) % 12) + 1;
  return { start: `${yearOf(first)}-${pad(monthOf(first))}-01`, end: lastDayOf(yearOf(last), monthOf(last)) };
}
export const month = (year: number, inYear: number): Covered => months(year, inYear, 1);
export const calendarYear = (year: number): Covered => months(year, 1, 12);
export const financialYear = (from: number): Covered => months(from, 4, 12);
export const academicYear = (from: number): Covered => months(from, 9, 12);
/** Quarter 1 to 4 of the financial year that begins in `from`. */
export const financialQuarter = (from: number, quarter: number): Covered =>
  quarter === 4 ? months(from + 1, 1, 3) : months(from, 1 + quarter * 3, 3);
export const calendarQuarter = (year: number, quarter: number): Covered => months(year, quarter * 3 - 2, 3);
/** Twelve months to the end of a month. */
export const yearEnding = (year: number, last: number): Covered => (last === 12 ? calendarYear(year) : months(year - 1, last + 1, 12));
export const day = (iso: string): Covered => ({ start: iso, end: iso });
/** No dates are given: a survey wave. */
export const undated: Covered = { start: null, end: null };

/** "2014/15". */
export const slashed = (from: number, joiner = '/'): string => `${from}${joiner}${pad((from + 1) % 100)}`;
/** 0 to `count` - 1. */
export const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
/** A made-up whole number near `base`, different from cell to cell. */
export const made = (base: number, row: number, column: number): number => base + ((row * 37 + column * 53 + row * column * 7) % Math.max(7, Math.round(base / 4)));

/** A cell with its text and number format. */
export const shown = (value: number | string, text: string, format: string): SnapshotCell => ({ value, text, format });
/** A stored number shown with thousands commas. */
export const commas = (value: number): SnapshotCell => shown(value, value.toLocaleString('en-GB'), '#,##0');
/** The Excel serial of a date, 1900 system. */
export const serial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
/** A real date shown in the given text and format. */
export const dated = (iso: string, text: string, format: string): SnapshotCell => shown(serial(iso), text, format);

/** A figure as it stands in its cell and what it says; a bare number is both. null leaves the cell blank. */
export type Figure = number | null | { readonly cell: SnapshotCell; readonly value: number | null; readonly kind: ExpectedObservation['kind']; readonly orValues?: readonly number[] };

export const figure = (cell: SnapshotCell, value: number, kind: ExpectedObservation['kind'] = 'figure'): Figure => ({ cell, value, kind });
/** A cell that stands for no figure: `[c]`, "N/A". */
export const absent = (cell: string, kind: ObservationKind): Figure => ({ cell, value: null, kind });

/**
 * A period, or several that are as good; `maybe`: as `anyOf`, but it may be left unread; 'no' for a column that is no observation; 'free' where any
 * reading will do.
 */
export type ColumnPeriod =
  | Covered
  | { readonly anyOf: readonly [Covered, ...Covered[]] }
  | { readonly maybe: readonly [Covered, ...Covered[]] }
  | 'no'
  | 'free';

export interface About {
  readonly label?: string;
  readonly place?: string;
  readonly series?: string;
}

/** A sheet in the writing. Rows and columns are zero-based. */
export class Draft {
  private readonly rows: SnapshotCell[][] = [];
  private readonly told: ExpectedObservation[] = [];
  private readonly either: { sheet: string; cell: string }[] = [];

  constructor(private readonly name: string) {}

  put(row: number, column: number, cell: SnapshotCell): void {
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }

  /** Cells of one row from column `left` on, none of which is an observation. */
  line(row: number, cells: readonly SnapshotCell[], left = 0): void {
    cells.forEach((cell, index) => {
      if (cell !== null) this.put(row, left + index, cell);
    });
  }

  /** One figure in its cell, with the period that it covers. */
  figure(row: number, column: number, figure: Figure, period: ColumnPeriod, about: About = {}): void {
    if (figure === null) return;
    const { cell, value, kind, orValues } = typeof figure === 'number' ? { cell: figure, value: figure, kind: 'figure' as const, orValues: undefined } : figure;
    this.put(row, column, cell);
    if (period === 'no') return;
    const where = { sheet: this.name, cell: cellAddress(row, column) };
    if (period === 'free') {
      this.either.push(where);
      return;
    }
    const [first, ...or] = 'anyOf' in period ? period.anyOf : 'maybe' in period ? period.maybe : [period];
    const optional = 'maybe' in period ? { optional: true as const } : {};
    this.told.push({ ...where, value, kind, ...first, ...about, ...(or.length > 0 ? { or } : {}), ...(orValues ? { orValues } : {}), ...optional });
  }

  /** Figures across one row, each under the period of its column. */
  across(row: number, left: number, figures: readonly Figure[], periods: readonly ColumnPeriod[], about: About = {}): void {
    figures.forEach((one, index) => this.figure(row, left + index, one, periods[index] ?? 'no', about));
  }

  /** Figures down one column, each beside the period of its row. */
  down(top: number, column: number, figures: readonly Figure[], periods: readonly ColumnPeriod[], about: About = {}): void {
    figures.forEach((one, index) => this.figure(top + index, column, one, periods[index] ?? 'no', about));
  }

  sheet(options: Omit<SheetOptions, 'name' | 'at'> & Partial<Pick<SheetSnapshot, 'hiddenRows' | 'hiddenColumns' | 'visibility'>> = {}): SheetSnapshot {
    const { hiddenRows = [], hiddenColumns = [], visibility = 'visible', ...rest } = options;
    return { ...sheetOf(this.rows, { ...rest, name: this.name }), hiddenRows, hiddenColumns, visibility };
  }

  get expected(): readonly ExpectedObservation[] {
    return this.told;
  }

  get free(): readonly { readonly sheet: string; readonly cell: string }[] {
    return this.either;
  }
}

type DraftOptions = Parameters<Draft['sheet']>[0];

/** A fixture of these drafts, each with its sheet's options. What is expected is what the drafts were told. */
export function layoutOf(
  name: string,
  practice: string,
  drafts: readonly (Draft | readonly [Draft, DraftOptions])[],
  setAside: LayoutFixture['setAside'] = [],
  dateSystem: '1900' | '1904' = '1900',
): LayoutFixture {
  const pairs = drafts.map((one): readonly [Draft, DraftOptions] => (one instanceof Draft ? [one, {}] : one));
  return {
    name,
    practice,
    plan: null,
    dateSystem,
    sheets: pairs.map(([draft, options]) => draft.sheet(options)),
    expected: pairs.flatMap(([draft]) => draft.expected),
    free: pairs.flatMap(([draft]) => draft.free),
    setAside,
  };
}
