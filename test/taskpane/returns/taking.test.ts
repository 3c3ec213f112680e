import type { FigureCells } from '../../../src/domain/returns/import/figure-cells';
import { NOT_TAKEN, TAKE, type ImportPreview, type ImportQuestion, type PreviewLine } from '../../../src/domain/returns/import/preview';
import { figureWords, lineTitle } from '../../../src/taskpane/returns/line-words';
import { linesTaken, TAKE_ALL, withAnswer, withLines } from '../../../src/taskpane/returns/taking';

const CELLS: FigureCells = { value: 12, number: '', denominator: '', provisional: '', dataAsAt: '', commentary: '', format: '0' };
const line = (id: string, over: Partial<PreviewLine> = {}): PreviewLine => ({
  id, inReturn: 1, measureId: id, measure: id, source: 'GMP', place: null, period: 'Q3 2025/26', status: 'new', old: null, now: '12', changed: [],
  at: null, reasons: [], warnings: [], questions: [], cells: CELLS, key: id, ...over,
});
const question: ImportQuestion = {
  id: 'older-return:1', code: 'older-return', returns: [1], lines: ['b'], text: 'Take the older figures?',
  choices: [{ id: NOT_TAKEN, words: 'Do not take it' }, { id: TAKE, words: 'Take it all the same' }],
};
const PREVIEW: ImportPreview = { returns: [], questions: [question], lines: [line('a'), line('b', { questions: [question.id] }), line('c', { status: 'refused', cells: null })] };
const ids = (lines: readonly PreviewLine[]): readonly string[] => lines.map(({ id }) => id);

it('takes all that can be taken at first, and nothing that waits for an answer', () => {
  expect(ids(linesTaken(PREVIEW, TAKE_ALL))).toEqual(['a']);
});

it('takes a line once its question is answered so, and not for the other answer', () => {
  expect(ids(linesTaken(PREVIEW, withAnswer(TAKE_ALL, [question.id], TAKE)))).toEqual(['a', 'b']);
  expect(ids(linesTaken(PREVIEW, withAnswer(TAKE_ALL, [question.id], NOT_TAKEN)))).toEqual(['a']);
});

it('leaves what was unticked, and takes it again once it is ticked', () => {
  const without = withLines(TAKE_ALL, ['a'], false);
  expect(ids(linesTaken(PREVIEW, without))).toEqual([]);
  expect(ids(linesTaken(PREVIEW, withLines(without, ['a'], true)))).toEqual(['a']);
});

it('never takes a line of which nothing can be written', () => {
  expect(ids(linesTaken(PREVIEW, withLines(TAKE_ALL, ['c'], true)))).not.toContain('c');
});

it.each([
  [{ now: '14' }, '14'],
  [{ now: null }, ''],
  [{ status: 'revised', now: '14', changed: ['value'], old: { text: '12', sheet: 'Fires', cell: 'C4', isOwn: true } }, '12 becomes 14'],
  [{ status: 'revised', now: '14', changed: ['value'], old: { text: '', sheet: 'Fires', cell: 'C4', isOwn: true } }, 'blank becomes 14'],
  [{ status: 'revised', now: '14', changed: ['number', 'data as at'], old: { text: '14', sheet: 'Fires', cell: 'C4', isOwn: true } }, '14, with another number and data as at'],
] as const)('says what would become of the figure: %j', (over, words) => {
  expect(figureWords(line('a', over))).toBe(words);
});

it('names a line by its measure, source, place and period, and leaves out what it has not', () => {
  expect(lineTitle(line('Robbery', { source: null, place: 'Central' }))).toBe('Robbery, Central, Q3 2025/26');
});
