/** A figure written as text: its marks, shorthand in its place, and the forms that a figure takes. */
import type { CellReading } from '../observation';
import { splitLoose, splitMarks } from './footnote-marks';
import type { Figure } from './figure-forms';
import { readFigure } from './figure-forms';
import { plainText } from './number-text';
import type { CellContext } from './read-cell';
import { withFigure, withoutFigure } from './reading';
import type { ShorthandMeaning } from './shorthand';
import { readShorthand } from './shorthand';

/** Longer than this, a cell holds words. */
const LONGEST = 120;

/** Marks that stand before a figure: "[e] 12", "* 12". */
const LEADING = /^(?:\[(?:e|p|r|f|u|b)\]|[*†‡])\s*(?=[\d£.-])/;
/** Words before a figure that is not exact; they are kept as its mark. */
const ABOUT = /^(?:c\.|ca\.|circa|approx(?:\.|imately)?|about|around|est(?:\.|imated)?)\s*(?=[\d£])/i;
/** Arrows behind a figure say which way it moved. */
const ARROW = /\s*([↑↓→↗↘▲▼►◄▬↔⬆⬇➡])$/u;

/** `text` is kept as it stands; `value` is what is read. */
export function readFigureText(value: string, text: string, context: CellContext): CellReading {
  if (value.length > LONGEST) return withoutFigure(text, 'text');
  const whole = plainText(value).replace(/^['’‘](?=.)/, '');
  const absence = meaning(whole, context);
  if (absence) return absent(text, absence);
  const lead = LEADING.exec(whole)?.[0] ?? ABOUT.exec(whole)?.[0] ?? '';
  const body = bracketedNumber(whole.slice(lead.length), context.marks);
  const { text: rest, marks: trailing } = splitMarks(body, context.marks);
  const marks = lead === '' ? trailing : [lead.trim(), ...trailing];
  const held = marks.length > 0 ? beforeMarks(body, context) : undefined;
  if (held) return absent(text, held.meaning, held.marks);
  const straight = readFigure(rest, value, context);
  if (straight) return reading(text, straight, marks);
  const { text: bare, marks: loose } = looseOrArrow(rest);
  const found = loose.length > 0 ? readFigure(bare, value, context) : undefined;
  return found ? reading(text, found, [...loose, ...marks]) : withoutFigure(text, 'text', marks);
}

const meaning = (text: string, { legend, conventions }: CellContext): ShorthandMeaning | undefined => readShorthand(text, legend, conventions);

/** A legend's "nil" is a real zero; every other shorthand is an absence. */
function absent(text: string, said: ShorthandMeaning, marks: readonly string[] = []): CellReading {
  return said === 'zero' ? withFigure(text, 'count', 0, 0, marks) : withoutFigure(text, said, marks);
}

function reading(text: string, figure: Figure, marks: readonly string[]): CellReading {
  const { kind, value, number, denominator, lower, upper, basis, decimals } = figure;
  return { text, kind, value, number, denominator, lower, upper, marks, basis, decimals };
}

function looseOrArrow(text: string): { readonly text: string; readonly marks: readonly string[] } {
  const arrow = ARROW.exec(text);
  return arrow?.[1] === undefined ? splitLoose(text) : { text: text.slice(0, arrow.index), marks: [arrow[1]] };
}

/** The largest number that is taken for a note's in square brackets where no such note is known. */
const MOST_NOTES = 30;

/** "258 [68]" is a rate with its number unless a note 68 is known; "12 [2]" has a mark. */
function bracketedNumber(text: string, marks: ReadonlySet<string> | undefined): string {
  const match = /^(.*\S) ?\[(\d[\d,]*)\]$/.exec(text);
  const number = match?.[2]?.replace(/,/g, '');
  if (match?.[1] === undefined || number === undefined || Number(number) <= MOST_NOTES || marks?.has(number) === true) return text;
  return `${match[1]} (${number})`;
}

/**
 * Shorthand with marks behind it: "[c] [note 2]", "N/A*". The shorthand may look like a mark itself, so marks are taken off from the
 * end until what is left is shorthand.
 */
function beforeMarks(body: string, context: CellContext): { readonly meaning: ShorthandMeaning; readonly marks: readonly string[] } | undefined {
  const { marks } = splitMarks(body, context.marks);
  let rest = body;
  for (let taken = marks.length - 1; taken >= 0; taken -= 1) {
    const mark = marks[taken] ?? '';
    const at = rest.lastIndexOf(mark);
    // "[note 2, 3]" is given as two marks, neither of which stands in the text.
    if (at <= 0) break;
    rest = rest.slice(0, at).replace(/[\s,]+$/, '');
    const said = rest === '' ? undefined : meaning(rest, context);
    if (said) return { meaning: said, marks: marks.slice(taken) };
  }
  const { text: left } = splitMarks(body, context.marks);
  const said = left === '' ? undefined : meaning(left, context);
  return said && { meaning: said, marks };
}
