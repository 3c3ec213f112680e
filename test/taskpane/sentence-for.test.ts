import { sentenceFor, unreadAfter, type Doing } from '../../src/taskpane/sentence-for';
import { WorkbookFault } from '../../src/workflow/workbook-port';

const DOING: readonly Doing[] = ['reading', 'writing', 'showing', 'answer', 'match', 'reading-choice', 'fix', 'undo', 'acknowledge', 'validation', 'framework'];

it("gives a fault's own sentence", () => {
  expect(sentenceFor(new WorkbookFault('Unprotect it under Review.', 'workbook-protected'), 'writing')).toBe('Unprotect it under Review.');
});

it.each(DOING)('gives a sentence, and nothing of the error, for what was not foreseen while %s', (during) => {
  const sentence = sentenceFor(new TypeError("Cannot read properties of undefined (reading 'x7')"), during);
  expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(sentence).not.toMatch(/TypeError|undefined|x7/);
});

it('never denies a change that was made when only the reading after it was cancelled', () => {
  const sentence = unreadAfter(new WorkbookFault('Cancelled. Nothing was changed in the workbook.', 'cancelled'));
  expect(sentence).toMatch(/^It is done and kept in the workbook, but the reading afterwards was cancelled/);
  expect(sentence).not.toContain('Nothing was changed');
});
