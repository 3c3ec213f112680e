/** One cell's stored value, shown text and number format to a typed reading. Knows nothing of its row or column. */
import type { CellReading, ObservationKind } from '../observation';
import type { CellScalar } from '../snapshot';
import { decimalsOf, shiftDecimal } from './decimal';
import { splitMarks } from './footnote-marks';
import { formatReading } from './number-format';
import { readFigureText } from './read-figure-text';
import { withFigure, withoutFigure } from './reading';
import type { Legend } from './shorthand';

/** What reading the cells of one table may rest on: its legend, and the numbered notes that stand with it. */
export interface CellContext {
  readonly legend?: Legend;
  /** Keys (see markKey) of the table's notes, so that "258 (1)" is a mark where a note (1) stands and a number where not. */
  readonly marks?: ReadonlySet<string>;
}

const NONE: readonly string[] = [];

const ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/**
 * Reads one cell. A percent's value is in percent (0.635 shown as 63.5% gives 63.5), a currency's in pounds. What is not
 * understood is kind 'text' with no value; nothing throws, whatever the text. Numbers: percent and £ from the format, else
 * 'count' where whole and shown so, else 'number'.
 */
export function readCell(
  cell: { readonly value: CellScalar; readonly text: string; readonly format: string },
  context: CellContext = {},
): CellReading {
  const { value } = cell;
  if (typeof value === 'number') return readNumber(value, cell.text, cell.format);
  const text = cell.text === '' ? String(value) : cell.text;
  if (typeof value === 'boolean') return withoutFigure(text, 'text');
  if (value.startsWith('#') && ERROR.test(value)) return withoutFigure(text, 'error');
  if (value === '' || value.trim() === '') return withoutFigure(value, 'blank');
  return readFigureText(value, text, context);
}

function readNumber(value: number, shown: string, format: string): CellReading {
  const isShown = shown !== '' && !shown.startsWith('##');
  const text = isShown ? shown : String(value);
  const { unit, decimals } = formatReading(format, value);
  if (unit === 'date') return withoutFigure(text, 'text');
  const figure = unit === 'percent' ? shiftDecimal(value, 2) : value;
  const places = (isShown ? shownDecimals(shown) : null) ?? decimals ?? decimalsOf(figure);
  return withFigure(text, kindOf(unit, value, places), figure, places, isShown ? marksShown(shown) : NONE);
}

function kindOf(unit: string, value: number, places: number): ObservationKind {
  if (unit === 'percent' || unit === 'percent-unscaled') return 'percent';
  if (unit === 'currency') return 'currency';
  return Number.isInteger(value) && places === 0 ? 'count' : 'number';
}

/** Decimal places in what Excel shows; null where no figure is to be seen there, or it is in powers of ten. */
function shownDecimals(shown: string): number | null {
  if (/\dE[+-]?\d/i.test(shown)) return null;
  const match = /\d(?:\.(\d+))?(?![\d,.]*\d)/.exec(shown);
  return match ? (match[1]?.length ?? 0) : null;
}

/** Marks that the number format prints behind a stored number. */
function marksShown(shown: string): readonly string[] {
  return /[\d%)]$/.test(shown) ? NONE : splitMarks(shown).marks;
}
