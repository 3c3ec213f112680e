import { NOT_TAKEN, TAKE, type ImportQuestion } from '../../../src/domain/returns/import/preview';
import { alikeQuestions, answerOfAll } from '../../../src/taskpane/returns/alike-questions';

const CHOICES = [{ id: NOT_TAKEN, words: 'Leave what stands' }, { id: TAKE, words: 'Write it beside' }];
const question = (id: string, over: Partial<ImportQuestion> = {}): ImportQuestion => ({ id, code: 'workbook-differs', returns: [1], lines: [id], text: id, choices: CHOICES, ...over });

it('puts those together that ask the same, in the order of the first of each', () => {
  const groups = alikeQuestions([question('a'), question('plan', { code: 'another-plan' }), question('b')]);
  expect(groups.map(({ questions }) => questions.map(({ id }) => id))).toEqual([['a', 'b'], ['plan']]);
});

it('keeps those apart that offer other choices', () => {
  const other = question('b', { choices: [CHOICES[0] ?? { id: NOT_TAKEN, words: '' }, { id: 'return-2', words: 'Take those of "b.xlsx"' }] });
  expect(alikeQuestions([question('a'), other])).toHaveLength(2);
});

it('knows the answer of all, which is not to take it where none was given, and none where they differ', () => {
  const [alike] = alikeQuestions([question('a'), question('b')]);
  if (!alike) throw new Error('There is a group.');
  expect(answerOfAll(alike, {})).toBe(NOT_TAKEN);
  expect(answerOfAll(alike, { a: TAKE, b: TAKE })).toBe(TAKE);
  expect(answerOfAll(alike, { a: TAKE })).toBeNull();
});
