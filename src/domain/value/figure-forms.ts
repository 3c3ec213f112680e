/** The forms that a figure takes in one cell: alone, with a number in brackets, with limits, censored, with the dates that it covers. */
import type { CellReading, ObservationKind } from '../observation';
import { partOfPeriod } from '../period/part-of-period';
import { parsePeriod } from '../period/parse-period';
import { shiftDecimal } from './decimal';
import type { NumberText } from './number-text';
import { plainText, readNumberText } from './number-text';
import { readCensored } from './censored';
import type { CellContext } from './read-cell';
import { readShorthand } from './shorthand';

export type Figure = Pick<CellReading, 'kind' | 'value' | 'number' | 'denominator' | 'lower' | 'upper' | 'decimals' | 'basis'>;

/** Reads plain text (see plainText); `raw` is the cell's own, for what stands on a line of its own. Undefined: not understood. */
export function readFigure(text: string, raw: string, context: CellContext): Figure | undefined {
  const alone = readNumberText(text);
  if (alone) return plain(alone);
  return readBracketed(text, context) ?? readShare(text) ?? readMargin(text) ?? readCensored(text) ?? readDated(text, raw);
}

function plain(figure: NumberText): Figure {
  const kind: ObservationKind =
    figure.unit === 'percent' ? 'percent' : figure.unit === 'currency' ? 'currency' : figure.isRate ? 'rate'
    : Number.isInteger(figure.value) && figure.decimals === 0 ? 'count' : 'number';
  return { kind, value: figure.value, number: null, denominator: null, lower: null, upper: null, decimals: figure.decimals, basis: null };
}

const SHARE = /^(\d[\d,]*) ?(?:\/|of|out of) ?(\d[\d,]*)$/;

/** "258 (68)", "31.2% (53)", "259 (51%)", "31.2% (53/170)", "45.2 (40.1 to 50.3)", "12 (n=170)", "12 out of 35 (34%)". */
function readBracketed(text: string, context: CellContext): Figure | undefined {
  const match = /^([^()]{1,30}?) ?[([]([^()[\]]{1,40}|\[[a-z]{1,4}\])[)\]]$/.exec(text);
  const inside = match?.[2]?.trim();
  if (match?.[1] === undefined || inside === undefined) return undefined;
  const first = readNumberText(match[1]);
  const second = readNumberText(inside);
  if (!first) return second ? shareWithPercent(match[1], second) : undefined;
  if (second) return withNumber(first, second);
  const share = SHARE.exec(inside);
  if (share) return { ...plain(first), number: figureOf(share[1]), denominator: figureOf(share[2]) };
  const sample = /^(n|base) ?= ?(\d[\d,]*)$/i.exec(inside);
  if (sample) return { ...plain(first), denominator: figureOf(sample[2]) };
  const limits = /^(?:95% ?CI:? ?)?(-?[\d.,]+)%? ?(?:-|to|,) ?(-?[\d.,]+)%?$/i.exec(inside);
  if (limits) return withLimits(first, figureOf(limits[1]), figureOf(limits[2]));
  // A rate whose number is held back stands; its number stays unknown.
  if (readShorthand(inside, context.legend, context.conventions) ?? readCensored(inside)) return first.unit === 'plain' ? { ...plain(first), kind: 'rate' } : plain(first);
  const period = parsePeriod(inside);
  return period || partOfPeriod(inside) ? { ...plain(first), basis: period?.label ?? inside } : undefined;
}

const figureOf = (text: string | undefined): number | null => readNumberText(text ?? '')?.value ?? null;

/**
 * A percentage is the value whichever stands first; of two plain figures the one with decimals is the rate, and where both are whole
 * the first. A signed figure in brackets is a change, not a number.
 */
function withNumber(first: NumberText, second: NumberText): Figure | undefined {
  if (second.isSigned) return plain(first);
  if (second.unit === 'currency') return undefined;
  if (first.unit === 'percent') return second.unit === 'percent' || !isWhole(second) ? undefined : { ...plain(first), number: second.value };
  if (second.unit === 'percent') return first.unit === 'currency' || !isWhole(first) ? undefined : { ...plain(second), number: first.value };
  const kind = first.unit === 'currency' ? 'currency' : 'rate';
  if (isWhole(second)) return { ...plain(first), kind, number: second.value };
  return kind === 'rate' && isWhole(first) ? { ...plain(second), kind, number: first.value } : undefined;
}

const isWhole = (figure: NumberText): boolean => figure.decimals === 0 && Number.isInteger(figure.value);

function withLimits(figure: NumberText, lower: number | null, upper: number | null): Figure | undefined {
  if (lower === null || upper === null || lower > figure.value || upper < figure.value) return undefined;
  return { ...plain(figure), lower, upper };
}

/** "12 out of 35 (34%)". */
function shareWithPercent(text: string, percent: NumberText): Figure | undefined {
  const share = percent.unit === 'percent' ? SHARE.exec(text) : null;
  return share && { ...plain(percent), number: figureOf(share[1]), denominator: figureOf(share[2]) } || undefined;
}

/** "12 out of 35": a count and what it is out of. "12/35" may be a date or a score and is left. */
function readShare(text: string): Figure | undefined {
  const share = /^(\d[\d,]*) (?:out )?of (\d[\d,]*)$/.exec(text);
  const [number, denominator] = [figureOf(share?.[1]), figureOf(share?.[2])];
  if (number === null || denominator === null || number > denominator) return undefined;
  return { kind: 'count', value: number, number, denominator, lower: null, upper: null, decimals: 0, basis: null };
}

/** "45.2 ± 5.1", "45.2% +/- 5.1": the margin on either side. */
function readMargin(text: string): Figure | undefined {
  const match = /^(.{1,20}?) ?(?:±|\+\/-) ?(\d{1,6}(?:\.\d{1,6})?)%?$/.exec(text);
  const figure = match?.[1] === undefined ? undefined : readNumberText(match[1]);
  if (!figure || match?.[2] === undefined) return undefined;
  const places = Math.max(figure.decimals, match[2].split('.')[1]?.length ?? 0);
  const [middle, margin] = [shiftDecimal(figure.value, places), shiftDecimal(Number(match[2]), places)];
  return { ...plain(figure), lower: shiftDecimal(middle - margin, -places), upper: shiftDecimal(middle + margin, -places) };
}

/** "8\nto June 17": a figure and the dates that it covers, on a line of their own or led by a word that says so. */
function readDated(text: string, raw: string): Figure | undefined {
  const lines = raw.split(/[\r\n]+/).map(plainText).filter((line) => line !== '');
  const [top = '', below = ''] = lines.length === 2 ? lines : splitBasis(text);
  const first = readNumberText(top);
  const inside = below.replace(/^\((.*)\)$/, '$1');
  const period = first && parsePeriod(inside);
  if (!first || (!period && !partOfPeriod(inside))) return undefined;
  return { ...plain(first), basis: period?.label ?? inside };
}

function splitBasis(text: string): readonly string[] {
  const match = /^(\S+) ((?:up to|to|until|y\/e|year|as at|at|as of|in|for|during|from|between|q[1-4]|12 months)\b.*)$/i.exec(text);
  return match ? [match[1] ?? '', match[2] ?? ''] : [];
}
