/** What a returned figure must be by its measure's kind, whatever its history: each rule a sentence that can be sent back. */
import type { Measure } from '../../framework/plan';
import { isShareOfWhole, mayBeNegative } from '../../checks/impossible';
import type { CellReading } from '../../observation';
import type { ReturnedCell } from '../returned';
import type { LineNote } from './preview';

/** The parts of a line that the rules look at; the reading of `value` as its measure's kind. */
export interface RuledLine {
  readonly measure: Measure;
  readonly reading: CellReading;
  readonly value: ReturnedCell;
  readonly number: ReturnedCell | null;
  readonly denominator: ReturnedCell | null;
}

const EXPECTED: Partial<Record<Measure['kind'], string>> = {
  count: 'a whole number', rate: 'a rate', percent: 'a percentage', currency: 'an amount in pounds', duration: 'a number',
};
const KIND_WORDS: Partial<Record<CellReading['kind'], string>> = { percent: 'a percentage', currency: 'an amount of money', rate: 'a rate', count: 'a number', number: 'a number' };
/** Kinds of figures that a measure of each kind takes; a plain number is taken as the measure's own kind. */
const TAKES: Partial<Record<Measure['kind'], readonly CellReading['kind'][]>> = {
  count: ['count', 'number'], rate: ['rate', 'count', 'number'], percent: ['percent', 'count', 'number'],
  currency: ['currency', 'count', 'number'], duration: ['count', 'number', 'rate'],
};

/** "about 40", "c. 40": a word and no mark. "[note 1]", "*", "p" and the like are marks, and what they say is no guess. */
const IN_WORDS = /^(?!(?:provisional|revised)$)(?:\p{L}{2,}|\p{L}\.)/iu;

/** Why the line is refused; empty where every rule holds. `mayPass100`: the workbook holds a figure of the measure above 100 percent already. What is absent for a reason ([c], N/A) is a figure of its own kind. */
export function brokenRules(line: RuledLine, mayPass100 = false): readonly LineNote[] {
  const { measure, reading, value } = line;
  const say = (code: string, what: string, fix: string, cell: ReturnedCell = value): LineNote =>
    ({ code, severity: 'error', message: `"${measure.wording}", sheet "${cell.sheet}", cell ${cell.address}: ${what} ${fix}` });
  const { kind, value: figure } = reading;
  if (kind === 'error') return [say('cell-error', `the cell holds the Excel error ${reading.text}.`, 'Mend the formula, or type the figure.')];
  if (kind === 'text') return [say('not-a-figure', `"${short(reading.text)}" is not a figure.`, `Type ${EXPECTED[measure.kind] ?? 'a figure'}, or [x] where there is none, and put words under Commentary.`)];
  const broken: LineNote[] = [];
  if (reading.marks.some((mark) => IN_WORDS.test(mark))) broken.push(say('not-exact', `"${short(reading.text)}" is not an exact figure.`, 'Type the figure alone, and say under Commentary what is to be known of it.'));
  if (figure !== null) {
    const takes = TAKES[measure.kind];
    if (takes && !takes.includes(kind)) broken.push(say('another-unit', `"${short(reading.text)}" is ${KIND_WORDS[kind] ?? 'of another kind'}, and the plan asks for ${EXPECTED[measure.kind] ?? measure.kind}.`, 'Give the figure in the unit that the plan asks for.'));
    else {
      if (measure.kind === 'percent' && kind !== 'percent' && figure !== 0) broken.push(say('fraction-or-percent', `"${short(reading.text)}" may be ${String(figure)}% or ${String(Number((figure * 100).toPrecision(12)))}%.`, 'Write it with its % sign.'));
      if (measure.kind === 'count' && !Number.isInteger(figure)) broken.push(say('non-whole-count', `"${short(reading.text)}" is not a whole number, and the measure counts whole things.`, 'Check whether it is a rate or an average, or a slip of the decimal point.'));
      if (measure.kind === 'percent' && kind === 'percent' && figure > 100 && !mayPass100 && isShareOfWhole(measure.wording)) broken.push(say('over-100', `"${short(reading.text)}" is more than 100 percent.`, 'Check the figure and what it is a share of.'));
      if (figure < 0 && !mayBeNegative(measure.wording) && measure.kind !== 'currency') broken.push(say('negative-figure', `"${short(reading.text)}" is less than nothing.`, 'Check the figure; a minus sign is often a dash that was typed before it.'));
    }
  }
  return [...broken, ...countRules(line, say)];
}

function countRules({ measure, number, denominator }: RuledLine, say: (code: string, what: string, fix: string, cell?: ReturnedCell) => LineNote): readonly LineNote[] {
  const broken: LineNote[] = [];
  for (const [name, cell] of [['number', number], ['denominator', denominator]] as const) {
    if (!cell || cell.reading.kind === 'blank') continue;
    const { value, text, kind } = cell.reading;
    if (kind === 'text' || kind === 'error') broken.push(say(`${name}-not-a-figure`, `the ${name} says "${short(text)}", which is not a figure.`, 'Type a whole number, or leave the cell blank.', cell));
    else if (value !== null && value < 0) broken.push(say(`${name}-negative`, `the ${name} says "${short(text)}", which is less than nothing.`, 'Check the figure.', cell));
    else if (value !== null && name === 'number' && !Number.isInteger(value)) broken.push(say('number-not-whole', `the number says "${short(text)}", and it counts whole things.`, 'Check the figure.', cell));
    else if (value === 0 && name === 'denominator') broken.push(say('denominator-zero', 'the denominator is 0, and nothing can be worked out from that.', 'Give what the number is out of.', cell));
  }
  const [part, of] = [number?.reading.value ?? null, denominator?.reading.value ?? null];
  if (number && part !== null && of !== null && part > of && measure.kind === 'percent' && isShareOfWhole(measure.wording)) {
    broken.push(say('number-over-denominator', `the number ${String(part)} is more than the denominator ${String(of)} that it is a part of.`, 'Check whether the two were swapped.', number));
  }
  return broken;
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
