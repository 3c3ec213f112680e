/** One figure of a return by the kind of answer that its line takes: certain, or refused with the reason. */
import type { CellReading } from '../../observation';
import { asKind, withoutFigure } from '../../value/reading';
import { readShorthand } from '../../value/shorthand';
import type { FileCell } from '../../workbook-file/read-file';
import { NOT_ASKED, type Answer } from '../form-columns';
import type { ReturnedCell } from '../returned';
import { readAs, returnedCell, textOf, type CellPlace } from './returned-cell';
import type { Code } from './sentences';

export interface Problem {
  readonly code: Code;
  readonly text: string;
  readonly other?: string;
}

export type ValueRead = { readonly cell: ReturnedCell } | { readonly problem: Problem };

const ABSENCES: ReadonlySet<string> = new Set(['blank', 'suppressed', 'not-available', 'not-applicable', 'low']);
/** Words that stand before a figure which is not exact: a return takes figures. */
const ABOUT = /^(?:c\.|ca\.|circa|approx|about|around|est)/i;

/**
 * Blank, 0, [c], [x], [z] and [low] stay six things. `answer` null means that the form's own words for it are lost: then the cell's
 * own form decides. A percentage comes out in percent, a currency in pounds.
 */
export function readValue(found: FileCell | undefined, place: CellPlace, answer: Answer | null): ValueRead {
  if (found?.formula != null) return refuse('formula-in-input', found.formula);
  const cell = returnedCell(found, place);
  const { reading } = cell;
  const text = reading.text.trim();
  if (reading.kind === 'error') return refuse('error-in-cell', text);
  if (ABSENCES.has(reading.kind)) return { cell };
  if (text.toLowerCase() === NOT_ASKED) return { cell: readAs(cell, withoutFigure('', 'blank')) };
  if (answer === 'words') return refuse('not-asked', text);
  if (reading.kind === 'text' || reading.value === null) return refuse('not-a-number', text);
  if (reading.marks.some((mark) => ABOUT.test(mark))) return refuse('not-exact', text);
  if (reading.basis !== null) return refuse('several-figures', text);
  const fitted = fitKind(reading, answer);
  // A format may show 12.5 as 13: what is held is what is wrong.
  return typeof fitted === 'string' ? refuse(fitted, fitted === 'not-whole' ? String(cell.value) : text) : { cell: readAs(cell, fitted) };
}

/** The value of a line: the figure, or the reason in the cell beside it, but not both. */
export function readLineValue(value: FileCell | undefined, valuePlace: CellPlace, reason: FileCell | undefined, reasonPlace: CellPlace, answer: Answer | null): ValueRead {
  const read = readValue(value, valuePlace, answer);
  if (reason?.formula != null) return refuse('formula-in-input', reason.formula);
  const said = textOf(reason);
  if ('problem' in read || said === '' || said.toLowerCase() === NOT_ASKED) return read;
  const meaning = readShorthand(/\[(?:c|x|z|low)\]/i.exec(said)?.[0] ?? said);
  if (meaning === undefined || meaning === 'zero') return refuse('unknown-reason', said);
  if (read.cell.reading.kind !== 'blank' && read.cell.reading.kind !== meaning) return { problem: { code: 'value-and-reason', text: read.cell.reading.text, other: said } };
  return { cell: readAs(returnedCell(reason, reasonPlace), withoutFigure(said, meaning)) };
}

function refuse(code: Code, text: string): ValueRead {
  return { problem: { code, text } };
}

/** The reading under the measure's own kind, or why it does not fit. */
function fitKind(reading: CellReading, answer: Answer | null): CellReading | Code {
  const { kind, value } = reading;
  if (answer === null || value === null) return reading;
  const isPlain = kind === 'count' || kind === 'number' || kind === 'rate';
  switch (answer) {
    case 'count':
      if (!isPlain || kind === 'rate') return 'another-unit';
      if (!Number.isInteger(value)) return 'not-whole';
      return value < 0 ? 'negative' : asKind(reading, 'count');
    case 'percent':
      if (kind === 'percent') return reading;
      if (kind === 'currency') return 'another-unit';
      // 0.6 may be a share of 1 or six tenths of a per cent; 63.5 can only be a percentage, and 0 is the same either way.
      return Math.abs(value) <= 1 && value !== 0 ? 'percent-or-share' : asKind(reading, 'percent');
    case 'currency':
      return isPlain || kind === 'currency' ? asKind(reading, 'currency') : 'another-unit';
    case 'rate':
    case 'duration':
      if (!isPlain) return 'another-unit';
      return value < 0 ? 'negative' : asKind(reading, answer === 'rate' ? 'rate' : 'number');
    default:
      return reading;
  }
}
