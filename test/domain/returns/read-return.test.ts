import { FORM_HEADINGS as H, REVISION_HEADINGS as R } from '../../../src/domain/returns/form-columns';
import { readReturn } from '../../../src/domain/returns/reading/read-return';
import type { ReadReturn } from '../../../src/domain/returns/returned';
import { aTemplate, aTemplateFile, LINES } from '../../support/a-template';
import { type Filling, fillLines, FORM_PART, REVISIONS_PART, setCells } from '../../support/fill-return';

const FILE = aTemplateFile();
/** 10 January 2026 as Excel holds it. */
const JANUARY_10 = 46032;

const read = (cells: Readonly<Record<string, Filling>>, line: keyof typeof LINES = 'count'): ReadReturn => readReturn('return.xlsx', fillLines(FILE, [{ line: LINES[line], cells }]));
const lineOf = (result: ReadReturn, line: keyof typeof LINES = 'count') => result.lines.find(({ measureId }) => measureId === aTemplate().lines[LINES[line]]?.measure.id);
/** What one filled value cell is read as: its kind and value, or the sentence that refuses it. */
function valueOf(value: Filling, line: keyof typeof LINES = 'count'): string {
  const result = read({ [H.value]: value }, line);
  const reading = lineOf(result, line)?.value.reading;
  return reading ? `${reading.kind} ${String(reading.value)}` : (result.refused[0]?.message ?? 'nothing');
}

it('reads an untouched template: every line, all blank, nothing refused or noticed', () => {
  const result = readReturn('return.xlsx', FILE);
  expect(result).toMatchObject({
    planId: 'test-plan', planVersion: '1', quarter: '2025/26-Q3', recipient: { kind: 'theme', id: 'theme-one' }, declaredBy: null, declaredOn: null, refused: [], noticed: [],
  });
  expect(result.lines.map(({ measureId, value }) => [measureId, value.reading.kind])).toEqual(aTemplate().lines.map(({ measure }) => [measure.id, 'blank']));
});

it('reads a line with everything filled in, each with its cell', () => {
  const result = read({ [H.value]: 0.635, [H.number]: 66, [H.denominator]: 104, [H.asAt]: JANUARY_10, [H.provisional]: 'Yes', [H.commentary]: 'Fewer than "expected" <b> & so on' }, 'percent');
  expect(result.refused).toEqual([]);
  const line = lineOf(result, 'percent');
  expect(line).toMatchObject({ source: 'GMP', place: null, dataAsAt: '2026-01-10', provisional: true, commentary: 'Fewer than "expected" <b> & so on' });
  expect(line?.value).toMatchObject({ sheet: 'Return', address: 'F10', value: 0.635, format: '0.0%', reading: { kind: 'percent', value: 63.5, text: '63.5%', decimals: 1 } });
  expect([line?.number?.reading.value, line?.denominator?.reading.value]).toEqual([66, 104]);
});

it('reads who declares the figures and when', () => {
  const result = readReturn('return.xlsx', setCells(FILE, FORM_PART, { B5: 'Head of Service', B6: JANUARY_10 }));
  expect([result.declaredBy, result.declaredOn]).toEqual(['Head of Service', '2026-01-10']);
});

it('keeps blank, nought, and the four reasons apart', () => {
  expect(valueOf(null)).toBe('blank null');
  expect(valueOf(0)).toBe('count 0');
  const reasons = ['Not available [x]', 'Suppressed [c]', 'Not applicable [z]', 'Rounds to 0 [low]'].map((reason) => lineOf(read({ [H.reason]: reason }))?.value.reading.kind);
  expect(reasons).toEqual(['not-available', 'suppressed', 'not-applicable', 'low']);
});

it('takes the shorthand of the partnership’s own tables in the value’s cell too', () => {
  expect(['[c]', 'n/a', '[z]', '[low]', 'not applicable'].map((text) => valueOf(text))).toEqual(['suppressed null', 'not-available null', 'not-applicable null', 'low null', 'not-applicable null']);
});

it.each<[Filling, keyof typeof LINES, string]>([
  [42, 'count', 'count 42'],
  ['1,234', 'count', 'count 1234'],
  ['42*', 'count', 'count 42'],
  ['63.5%', 'percent', 'percent 63.5'],
  [1.5, 'percent', 'percent 150'],
  ['0', 'percent', 'percent 0'],
  ['63.5', 'percent', 'percent 63.5'],
  ['£1,170,238', 'currency', 'currency 1170238'],
  [1250.5, 'currency', 'currency 1250.5'],
  [258.4, 'rate', 'rate 258.4'],
  [12, 'duration', 'number 12'],
])('reads %j as the %s that the line asks for', (value, line, expected) => {
  expect(valueOf(value, line)).toBe(expected);
});

it.each<[Filling, keyof typeof LINES, string]>([
  ['see email', 'count', 'Return, F9 (secondary fires): “see email” is not a whole number. Please type the figure alone, and put words in “Commentary”. If there is no figure, leave the value blank and choose a reason in “No value because”.'],
  ['approx 40', 'count', 'Return, F9 (secondary fires): “approx 40” is not exact. Please type a whole number alone, choose Yes in “Provisional?” if it may still change, and put the rest in “Commentary”.'],
  [12.5, 'count', 'Return, F9 (secondary fires): “12.5” is not a whole number, and this measure is a count. Please type a whole number.'],
  [-3, 'count', 'Return, F9 (secondary fires): “-3” is less than 0, which this measure cannot be. Please check it.'],
  ['50%', 'count', 'Return, F9 (secondary fires): “50%” is in another unit: this measure takes a whole number. Please type it so.'],
  ['0.6', 'percent', 'Return, F10 (re offending): “0.6” could mean “0.6” per cent, or that share of 1. Please type it with its per cent sign, such as 63.5%.'],
  [{ formula: '[1]Sheet1!B7', result: 40 }, 'count', 'Return, F9 (secondary fires): the cell holds a formula (“=[1]Sheet1!B7”), which may change or point at another file. Please type the figure itself.'],
  [{ error: '#REF!' }, 'count', 'Return, F9 (secondary fires): the cell shows Excel\'s error “#REF!”. Please type the figure itself.'],
  ['12 to June 17', 'count', 'Return, F9 (secondary fires): “12 to June 17” holds more than the figure. Please type the figure alone, and put the rest in “Commentary”.'],
  [7, 'words', 'Return, F14 (learning embedded): “7” was not taken: this line asks for words only. Please put it in “Commentary”.'],
])('refuses %j for a %s, with the cell and what to do', (value, line, sentence) => {
  expect(valueOf(value, line)).toBe(sentence);
});

it('takes no value of a line that gives a reason as well, and the other lines all the same', () => {
  const both = fillLines(FILE, [{ line: 0, cells: { [H.value]: 4, [H.reason]: 'Suppressed [c]' } }, { line: 1, cells: { [H.value]: 0.5 } }]);
  const result = readReturn('return.xlsx', both);
  expect(result.refused.map(({ code, address }) => [code, address])).toEqual([['value-and-reason', 'F9']]);
  expect(result.lines.map(({ measureId }) => measureId)).not.toContain('secondary-fires');
  expect(lineOf(result, 'percent')?.value.reading.value).toBe(50);
});

it('refuses a date, a list or words by themselves and keeps the figure', () => {
  const result = read({ [H.value]: 4, [H.asAt]: 'last week', [H.commentary]: { formula: 'HYPERLINK("http://x","y")' } });
  expect(result.refused.map(({ code, address }) => [code, address])).toEqual([['not-a-date', 'J9'], ['formula-in-input', 'M9']]);
  expect(lineOf(result)).toMatchObject({ dataAsAt: null, commentary: '', value: { reading: { value: 4 } } });
});

it('takes no line of which it is unclear whether it is provisional', () => {
  const result = read({ [H.value]: 4, [H.provisional]: 'maybe' });
  expect(result.refused.map(({ code }) => code)).toEqual(['not-yes-or-no']);
  expect(lineOf(result)).toBeUndefined();
});

it.each([['31/12/2025', '2025-12-31'], ['31 December 2025', '2025-12-31'], [46022, '2025-12-31']])('reads the day %j', (given, day) => {
  expect(lineOf(read({ [H.value]: 1, [H.asAt]: given }))?.dataAsAt).toBe(day);
});

describe('revised values', () => {
  const revise = (cells: Readonly<Record<string, Filling>>, line = 0): ReadReturn => readReturn('return.xlsx', fillLines(FILE, [{ line, cells }], REVISIONS_PART));

  it('come with their period, beside the line', () => {
    expect(lineOf(revise({ [R.revised]: 101 }))?.revised).toMatchObject([{ period: '2024/25 Q3', cell: { sheet: 'Earlier values', address: 'D5', reading: { kind: 'count', value: 101 } } }]);
  });

  it('are refused one by one', () => {
    const result = revise({ [R.revised]: 'about 100' });
    expect(result.refused.map(({ code, address }) => [code, address])).toEqual([['not-exact', 'D5']]);
    expect(lineOf(result)?.revised).toEqual([]);
  });

  it('are not taken where the value held was changed instead', () => {
    expect(revise({ [R.revised]: 101, [R.held]: '99' }).refused.map(({ code }) => code)).toEqual(['locked-text-changed']);
  });
});

describe('the fingerprint', () => {
  const print = (file: Uint8Array): string => readReturn('any.xlsx', file).fingerprint;

  it('is SHA-256 in hexadecimal, of what is said and not of the bytes or the name', () => {
    expect(print(FILE)).toMatch(/^[0-9a-f]{64}$/);
    expect(print(fillLines(FILE, [{ line: 0, cells: { [H.value]: 4 } }]))).toBe(print(fillLines(FILE, [{ line: 0, cells: { [H.value]: '4' } }])));
  });

  it('differs where a figure, a word or a refusal does', () => {
    const files = [FILE, ...[{ [H.value]: 4 }, { [H.value]: 5 }, { [H.commentary]: 'x' }, { [H.value]: 'x' }].map((cells) => fillLines(FILE, [{ line: 0, cells }]))];
    expect(new Set(files.map(print)).size).toBe(files.length);
  });
});
