import { sentenceFor } from '../../src/taskpane/sentence-for';
import { WorkbookFault } from '../../src/workflow/workbook-port';

it("gives a fault's own sentence", () => {
  expect(sentenceFor(new WorkbookFault('Unprotect it under Review.', 'workbook-protected'), 'writing')).toBe('Unprotect it under Review.');
});

it.each(['reading', 'writing', 'answering', 'showing'] as const)('gives a sentence, and nothing of the error, for what was not foreseen while %s', (during) => {
  const sentence = sentenceFor(new TypeError("Cannot read properties of undefined (reading 'x7')"), during);
  expect(sentence).toMatch(/^[A-Z].*\.$/);
  expect(sentence).not.toMatch(/TypeError|undefined|x7/);
});
