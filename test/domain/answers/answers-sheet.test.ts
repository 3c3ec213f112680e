import fc from 'fast-check';
import { COLUMNS } from '../../../src/domain/answers/answer-columns';
import { answersSheet } from '../../../src/domain/answers/answers-sheet';
import { planAnswers, type GivenAnswer } from '../../../src/domain/answers/plan-answers';
import { questionsOf } from '../../../src/domain/answers/questions-of';
import { ANSWERS_MARK, readAnswerRows, readAnswers } from '../../../src/domain/answers/read-answers';
import type { Series } from '../../../src/domain/observation';
import { ANSWERS_LINE } from '../../../src/domain/render/visible-mark';
import { readTables } from '../../../src/domain/table/read-tables';
import type { CellScalar } from '../../../src/domain/snapshot';
import { aPeriod, aSeries, financialYear } from '../../support/series';
import { sheetOf, workbookOf } from '../../support/snapshot';
import { lookAt } from '../../support/sheet-text';
import { arrests, referrals } from './sample';

type Cells = readonly (readonly CellScalar[])[];

/** What Excel would hold of the sheet planned over these cells, for these series. */
function written(earlier: Cells, series: readonly Series[], given: GivenAnswer | null = null): CellScalar[][] {
  const plan = answersSheet(planAnswers(readAnswerRows(earlier) ?? [], questionsOf(series), series, given));
  return plan.cells.map((row) => row.map((cell) => cell ?? ''));
}

const columnOf = (name: string): number => COLUMNS.findIndex((column) => column.name === name);
const rowsIn = (cells: Cells) => readAnswerRows(cells) ?? [];
const read = (cells: Cells) => readAnswers(workbookOf([sheetOf(cells, { name: 'Answers', mark: ANSWERS_MARK })]));

function firstOf(...series: Series[]) {
  const [question] = questionsOf(series);
  if (!question) throw new Error('Nothing is asked.');
  return question;
}

/** The cells with the answer column of row `index` under the headings filled in. */
function answered(cells: CellScalar[][], index: number, answer: CellScalar): CellScalar[][] {
  const at = rowsIn(cells)[index]?.row;
  return cells.map((row, place) => (place === at ? row.map((cell, column) => (column === columnOf('answer') ? answer : cell)) : row));
}

it('has one row a question, with the answer left open', () => {
  expect(rowsIn(written([], [arrests(), referrals()]))).toEqual([
    expect.objectContaining({ sheet: 'Serious & Organised Crime', cell: 'B6', source: 'GMP', question: 'When did the 2015/16 period begin?', kind: 'period-begins', answer: '' }),
    expect.objectContaining({ sheet: 'Strategic Priorities', cell: 'C5', measure: 'Referrals to Channel Panel', period: '2016/17 (to June 17)', answer: '' }),
  ]);
});

it('says above its columns how dates are read', () => {
  const text = written([], [arrests()]).flat().join('\n');
  expect(text).toContain('Answer (day/month/year)');
  expect(text).toContain('01/04/2016 is 1 April 2016');
});

it('writes the given answer in words, with who and when', () => {
  const cells = written([], [arrests(), referrals()], { question: firstOf(arrests()), value: '2016-04-01', by: 'AB', when: '20 November 2026, 16:20' });
  expect(read(cells)).toEqual([
    expect.objectContaining({ value: '2016-04-01', text: '1 April 2016', by: 'AB', when: '20 November 2026, 16:20', at: { sheet: 'Answers', cell: 'G7' } }),
  ]);
});

it('comes out the same when it is written over itself', () => {
  const series = [arrests(), referrals()];
  const once = written([], series, { question: firstOf(...series), value: '2016-04-01', by: '', when: 'today' });
  expect(written(once, series)).toEqual(once);
});

it('keeps what was typed into it, also for figures that are gone, and drops open rows that are not asked any more', () => {
  const both = answered(written([], [arrests(), referrals()]), 0, 'in spring, I think');
  expect(rowsIn(written(both, []))).toEqual([expect.objectContaining({ answer: 'in spring, I think', cell: 'B6' })]);
});

it('puts a new answer over the earlier one in the same row', () => {
  const cells = answered(written([], [arrests()]), 0, 'soon');
  const again = written(cells, [arrests()], { question: firstOf(arrests()), value: '2016-04-01', by: '', when: '' });
  expect(rowsIn(again).map(({ answer }) => answer)).toEqual(['1 April 2016']);
});

it('says where a moved figure stands now', () => {
  const cells = answered(written([], [referrals()]), 0, '1 July 2016');
  expect(rowsIn(written(cells, [referrals({ row: 31 })]))[0]).toMatchObject({ cell: 'C31', answer: '1 July 2016' });
});

it("keeps a date of Excel's own as a number that is shown as a day", () => {
  const plan = answersSheet(planAnswers(rowsIn(answered(written([], [referrals()]), 0, 42_552)), [], [referrals()], null));
  const row = plan.cells.findIndex((cells) => cells.includes(42_552));
  expect(lookAt(plan, row, columnOf('answer')).numberFormat).toBe('d mmmm yyyy');
  // 42552 is 1 July 2016 (Excel: =DATE(2016,7,1)).
  expect(read(plan.cells.map((cells) => cells.map((cell) => cell ?? '')))[0]?.value).toBe('2016-07-01');
});

it('finds its columns by their headings, in any order', () => {
  const cells = answered(written([], [referrals()]), 0, '1 July 2016').map((row) => [...row].reverse());
  expect(read(cells)).toEqual([expect.objectContaining({ value: '2016-07-01', measure: 'Referrals to Channel Panel' })]);
});

it('does not take a sheet without its headings for an empty one', () => {
  expect(readAnswerRows([['something', 'else']])).toBeUndefined();
  expect(readAnswerRows([['', ' ']])).toEqual([]);
});

it("reads no answers from an analyst's own sheet of that name", () => {
  const cells = answered(written([], [referrals()]), 0, '1 July 2016').filter(([first]) => first !== ANSWERS_LINE);
  expect(readAnswers(workbookOf([sheetOf(cells, { name: 'Answers' })]))).toEqual([]);
});

it('reads them from its sheet that lost its mark, and from no copy of it', () => {
  const cells = answered(written([], [referrals()]), 0, '1 July 2016');
  const unmarked = sheetOf(cells, { name: 'Answers' });
  expect(readAnswers(workbookOf([unmarked]))).toHaveLength(1);
  expect(readAnswers(workbookOf([{ ...unmarked, name: 'Answers (2)' }]))).toEqual([]);
  expect(readAnswers(workbookOf([unmarked, sheetOf(cells, { name: 'Renamed', mark: ANSWERS_MARK })]))[0]?.at.sheet).toBe('Renamed');
});

it('is read as no table when someone copies it', () => {
  const cells = written([], [arrests(), referrals()], { question: firstOf(arrests()), value: '2016-04-01', by: '', when: '' });
  expect(readTables(workbookOf([sheetOf(cells, { name: 'Answers (2)' })]), null).tables).toEqual([]);
});

it('loses nothing that was typed, whatever it is, over two rewritings', () => {
  const typed = fc.oneof(fc.string({ minLength: 1 }), fc.integer(), fc.boolean(), fc.constantFrom('=1+1', "'quoted", '1/4/16', '[c]'));
  fc.assert(
    fc.property(typed, (answer) => {
      const cells = answered(written([], [arrests(), referrals()]), 1, answer);
      const twice = written(written(cells, [arrests()]), []);
      const held = typeof answer === 'boolean' ? String(answer).toUpperCase() : answer;
      const isBlank = typeof answer === 'string' && answer.trim() === '';
      expect(rowsIn(twice).map((row) => row.answer)).toEqual(isBlank ? [] : [held]);
    }),
  );
});

it('matches every row to its figure again, however the figure is worded', () => {
  const words = fc.string({ minLength: 1, maxLength: 60 }).filter((text) => text.trim() !== '');
  fc.assert(
    fc.property(words, words, words, (label, source, column) => {
      const series = [aSeries(label, [[financialYear(2015), 13], [aPeriod('to June 17', null, '2017-06-30', 'part-year', column), 8]], { source })];
      const cells = written([], series, { question: firstOf(...series), value: '2016-07-01', by: '', when: '' });
      expect(written(cells, series)).toEqual(cells);
    }),
  );
});

it('prints its headings on every page', () => {
  const plan = answersSheet([]);
  const { repeatRows } = plan.print;
  expect(plan.cells[repeatRows?.first ?? 0]?.[0]).toBe('Sheet');
});
