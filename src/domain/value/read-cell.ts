/** One cell's stored value, shown text and number format to a typed reading. Knows nothing of its row or column. */
import type { CellReading, ObservationKind } from '../observation';
import type { CellScalar } from '../snapshot';
import { decimalsOf, shiftDecimal } from './decimal';
import { splitLoose, splitMarks } from './footnote-marks';
import { formatReading } from './number-format';
import { readFigureText } from './read-figure-text';
import { withFigure, withoutFigure } from './reading';
import type { Legend } from './shorthand';

/** What reading the cells of one table may rest on: its legend, and the numbered notes that stand with it. */
export interface CellContext {
  readonly legend?: Legend;
  /** What shorthand means where the table's legend says nothing: the sheet's, the workbook's or the framework's convention. */
  readonly conventions?: Legend;
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
  if (typeof value === 'number') return readNumber(value, cell.text, cell.format, context);
  const text = cell.text === '' ? String(value) : cell.text;
  if (typeof value === 'boolean') return withoutFigure(text, 'text');
  if (value.startsWith('#') && ERROR.test(value)) return withoutFigure(text, 'error');
  if (value === '' || value.trim() === '') return withoutFigure(value, 'blank');
  return readFigureText(value, text, context);
}

function readNumber(value: number, shown: string, format: string, context: CellContext): CellReading {
  const isShown = shown.trim() !== '' && !shown.startsWith('##');
  const text = isShown ? shown : String(value);
  const { unit, decimals, isScaled } = formatReading(format, value);
  if (unit === 'date' || unit === 'time') return withoutFigure(text, 'text');
  if (isShown && HIDES.test(shown)) {
    const instead = readFigureText(shown, text, context);
    // An accounts format shows zero as a dash: still a zero, unless the table's legend says otherwise.
    if (value !== 0 || instead.kind !== 'text') return instead;
  }
  const figure = unit === 'percent' ? shiftDecimal(fifteenDigits(value), 2) : value;
  const places = (isShown && !isScaled ? shownDecimals(shown) : null) ?? decimals ?? decimalsOf(figure);
  return withFigure(text, kindOf(unit, value, places), figure, places, isShown ? marksShown(shown) : NONE);
}

/** A format that shows "<5", "*" or "[c]" in a number's place withholds it; what is shown is what is read. */
const HIDES = /^\s*[<>≤≥]|^[^\d]*$/;

/** Excel keeps and shows 15 significant digits: 0.1 + 0.2 is 0.3 there. */
function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

function kindOf(unit: string, value: number, places: number): ObservationKind {
  if (unit === 'percent' || unit === 'percent-unscaled') return 'percent';
  if (unit === 'currency') return 'currency';
  // Pounds are the only currency that a value is given in; another one's amount is a number.
  return unit !== 'other-currency' && Number.isInteger(value) && places === 0 ? 'count' : 'number';
}

/** Decimal places in what Excel shows; null where no figure is to be seen there, or it is in powers of ten or a fraction. */
function shownDecimals(shown: string): number | null {
  if (/\dE[+-]?\d|\d\/\d/i.test(shown)) return null;
  const match = /\d(?:\.(\d+))?(?![\d,.]*\d)/.exec(shown);
  return match ? (match[1]?.length ?? 0) : null;
}

/** Marks that the number format prints behind a stored number. */
function marksShown(shown: string): readonly string[] {
  if (/[\d%)]$/.test(shown)) return NONE;
  const { marks } = splitMarks(shown);
  return marks.length > 0 ? marks : splitLoose(shown.trim()).marks;
}
