/** A figure written as text: alone, with a number in brackets, with limits, with the dates that it covers, with marks. */
import type { CellReading, ObservationKind } from '../observation';
import { parsePeriod } from '../period/parse-period';
import type { NumberText } from './number-text';
import { plainText, readNumberText } from './number-text';
import type { CellContext } from './read-cell';
import { splitMarks } from './footnote-marks';
import { withoutFigure } from './reading';
import { readShorthand } from './shorthand';

type Figure = Pick<CellReading, 'kind' | 'value' | 'number' | 'denominator' | 'lower' | 'upper' | 'decimals' | 'basis'>;

const NOTHING: Figure = { kind: 'text', value: null, number: null, denominator: null, lower: null, upper: null, decimals: null, basis: null };

/** Longer than this, a cell holds words. */
const LONGEST = 120;

/** `text` is kept as it stands; `value` is what is read. */
export function readFigureText(value: string, text: string, context: CellContext): CellReading {
  if (value.length > LONGEST) return withoutFigure(text, 'text');
  const whole = plainText(value).replace(/^'/, '');
  const absence = readShorthand(whole, context.legend);
  if (absence) return withoutFigure(text, absence);
  const lead = /^(?:\[(?:e|p|r|f|u|b)\]|[*†‡])\s*(?=[\d£.-])/.exec(whole)?.[0] ?? '';
  const { text: rest, marks: trailing } = splitMarks(whole.slice(lead.length), context.marks);
  const marks = lead === '' ? trailing : [lead.trim(), ...trailing];
  const left = marks.length > 0 && rest !== '' ? readShorthand(rest, context.legend) : undefined;
  if (left) return withoutFigure(text, left, marks);
  const loose = /^(.*\d%?) ?([rpe])$/.exec(rest);
  const straight = readFigure(rest, value);
  const found = straight ?? (loose?.[1] === undefined ? undefined : readFigure(loose[1], value));
  const letter = found && !straight && loose?.[2] !== undefined ? [loose[2]] : [];
  if (!found) return withoutFigure(text, 'text', marks);
  const { kind, value: figure, number, denominator, lower, upper, basis, decimals } = found;
  return { text, kind, value: figure, number, denominator, lower, upper, marks: letter.length > 0 ? [...letter, ...marks] : marks, basis, decimals };
}

function plain(figure: NumberText): Figure {
  const kind: ObservationKind =
    figure.unit === 'percent' ? 'percent' : figure.unit === 'currency' ? 'currency' : figure.isRate ? 'rate'
    : Number.isInteger(figure.value) && figure.decimals === 0 ? 'count' : 'number';
  return { kind, value: figure.value, number: null, denominator: null, lower: null, upper: null, decimals: figure.decimals, basis: null };
}

function readFigure(text: string, raw: string): Figure | undefined {
  const alone = readNumberText(text);
  if (alone) return plain(alone);
  return readBracketed(text) ?? readCensored(text) ?? readDated(text, raw);
}

/** "258 (68)", "31.2% (53)", "259 (51%)", "31.2% (53/170)", "45.2 (40.1 to 50.3)", "12 (n=170)". */
function readBracketed(text: string): Figure | undefined {
  const match = /^([^()]{1,30}?) ?[([]([^()[\]]{1,40})[)\]]$/.exec(text);
  const first = match?.[1] === undefined ? undefined : readNumberText(match[1]);
  const inside = match?.[2]?.trim();
  if (!first || inside === undefined) return undefined;
  const second = readNumberText(inside);
  if (second) return withNumber(first, second);
  const share = /^(\d[\d,]*) ?(?:\/|of|out of) ?(\d[\d,]*)$/.exec(inside);
  if (share) return { ...plain(first), number: figureOf(share[1]), denominator: figureOf(share[2]) };
  const sample = /^(n|base) ?= ?(\d[\d,]*)$/i.exec(inside);
  if (sample) return { ...plain(first), denominator: figureOf(sample[2]) };
  const limits = /^(?:95% ?CI:? ?)?(-?[\d.,]+)%? ?(?:-|to|,) ?(-?[\d.,]+)%?$/i.exec(inside);
  if (limits) return withLimits(first, figureOf(limits[1]), figureOf(limits[2]));
  const period = parsePeriod(inside);
  return period ? { ...plain(first), basis: period.label } : undefined;
}

const figureOf = (text: string | undefined): number | null => readNumberText(text ?? '')?.value ?? null;

/** A percentage is the value whichever stands first; of two plain figures the first is the rate and the second its number. */
function withNumber(first: NumberText, second: NumberText): Figure | undefined {
  if (second.unit === 'currency') return undefined;
  if (first.unit === 'percent') return second.unit === 'percent' ? undefined : { ...plain(first), number: second.value };
  if (second.unit === 'percent') return first.unit === 'currency' ? undefined : { ...plain(second), number: first.value };
  const kind = first.unit === 'currency' ? 'currency' : 'rate';
  return Number.isInteger(second.value) ? { ...plain(first), kind, number: second.value } : undefined;
}

function withLimits(figure: NumberText, lower: number | null, upper: number | null): Figure | undefined {
  if (lower === null || upper === null || lower > figure.value || upper < figure.value) return undefined;
  return { ...plain(figure), lower, upper };
}

/** "<5", "fewer than 5", "1-4": a small count held back. The limits are the least and the most that it may be. */
function readCensored(text: string): Figure | undefined {
  const below = /^(<|<=|≤|less than|fewer than|under) ?(\d{1,2})$/i.exec(text);
  if (below) return { ...NOTHING, kind: 'suppressed', lower: 0, upper: Number(below[2]) - (/=|≤/.test(below[1] ?? '') ? 0 : 1) };
  const range = /^(\d{1,2}) ?(?:-|to) ?(\d{1,2})$/.exec(text);
  if (!range) return undefined;
  const [lower, upper] = [Number(range[1]), Number(range[2])];
  return upper <= 20 && lower < upper ? { ...NOTHING, kind: 'suppressed', lower, upper } : undefined;
}

/** "8\nto June 17": a figure and the dates that it covers, on a line of their own or led by a word that says so. */
function readDated(text: string, raw: string): Figure | undefined {
  const lines = raw.split(/[\r\n]+/).map(plainText).filter((line) => line !== '');
  const [top = '', below = ''] = lines.length === 2 ? lines : splitBasis(text);
  const first = readNumberText(top);
  const period = first && parsePeriod(below);
  return first && period ? { ...plain(first), basis: period.label } : undefined;
}

function splitBasis(text: string): readonly string[] {
  const match = /^(\S+) ((?:up to|to|until|y\/e|year|as at|at|as of|in|for|during|from|between|q[1-4]|12 months)\b.*)$/i.exec(text);
  return match ? [match[1] ?? '', match[2] ?? ''] : [];
}
