/** What an import writes of one figure: its cells in the Indicator data table, as they are kept, compared and put back. */
import type { Measure } from '../../framework/plan';
import type { CellReading } from '../../observation';
import { dayInWords } from '../../period/calendar';
import { inertText } from '../../render/inert-text';
import type { CellScalar } from '../../snapshot';
import { shiftDecimal } from '../../value/decimal';
import { readCell } from '../../value/read-cell';
import type { StandingRow } from '../data/standing-data';
import type { ReturnedCell } from '../returned';

export interface FigureCells {
  readonly value: CellScalar;
  /** The number format of the value, en-US. */
  readonly format: string;
  readonly number: CellScalar;
  readonly denominator: CellScalar;
  /** "Yes" or "". */
  readonly provisional: CellScalar;
  /** In words: "31 December 2025". */
  readonly dataAsAt: CellScalar;
  readonly commentary: CellScalar;
}

export const FIGURE_COLUMNS = ['value', 'number', 'denominator', 'provisional', 'dataAsAt', 'commentary'] as const;
export type FigureColumn = (typeof FIGURE_COLUMNS)[number];

export const FIGURE_WORDS: Readonly<Record<FigureColumn, string>> = {
  value: 'value', number: 'number', denominator: 'denominator', provisional: 'provisional', dataAsAt: 'data as at', commentary: 'commentary',
};

export const BLANK_FIGURE: FigureCells = { value: '', format: 'General', number: '', denominator: '', provisional: '', dataAsAt: '', commentary: '' };

/** The Government Analysis Function's shorthand for why there is no figure. */
const SHORTHAND: Partial<Record<CellReading['kind'], string>> = { suppressed: '[c]', 'not-available': '[x]', 'not-applicable': '[z]', low: '[low]' };

/**
 * A returned value as the table keeps it. A plain figure becomes a number in the format of its measure's kind, a percentage as Excel
 * holds it (63.5 % is 0.635); a figure that says more (a mark, a number in brackets, the dates that it covers) and every absence keep
 * their text.
 */
export function valueCell({ value, text, kind, marks, number, basis, decimals }: CellReading, measure: Measure): Pick<FigureCells, 'value' | 'format'> {
  const shorthand = SHORTHAND[kind];
  // "Suppressed [c]", as a list of reasons says it, would be read back as words.
  if (shorthand !== undefined && readCell({ value: text, text, format: '@' }).kind !== kind) return { value: shorthand, format: '@' };
  if (value === null || marks.length > 0 || number !== null || basis !== null) return { value: inertText(text).trim(), format: '@' };
  const places = Math.min(decimals ?? 0, 10);
  const part = places > 0 ? `.${'0'.repeat(places)}` : '';
  if (kind === 'percent') return { value: shiftDecimal(value, -2), format: `0${part}%` };
  if (kind === 'currency' || measure.kind === 'currency') return { value, format: `£#,##0${part}` };
  return { value, format: `#,##0${part}` };
}

/** A count beside a rate: the number where it is one, else its text. */
export function countCell(cell: ReturnedCell | null): CellScalar {
  if (!cell || cell.reading.kind === 'blank') return '';
  return cell.reading.value ?? inertText(cell.reading.text).trim();
}

export function dayCell(iso: string | null): CellScalar {
  return iso === null ? '' : dayInWords(iso);
}

/** The same cells of a row that stands. */
export function standingCells({ cells, formats }: Pick<StandingRow, 'cells' | 'formats'>): FigureCells {
  const { value, number, denominator, provisional, dataAsAt, commentary } = cells;
  return { value, format: formats.value, number, denominator, provisional, dataAsAt, commentary };
}

/** Which cells differ, blanks of any kind being alike. The format is no part of what a figure says. */
export function changedColumns(before: FigureCells, after: FigureCells): readonly FigureColumn[] {
  return FIGURE_COLUMNS.filter((name) => plain(before[name]) !== plain(after[name]));
}

const plain = (cell: CellScalar): CellScalar => (typeof cell === 'string' ? cell.trim() : cell);
