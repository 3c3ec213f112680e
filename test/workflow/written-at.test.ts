import { dayOf, writtenAtWords } from '../../src/workflow/written-at';

it.each([
  [new Date(2026, 10, 20, 16, 20), '20 November 2026, 16:20'],
  [new Date(2025, 0, 1, 0, 5), '1 January 2025, 00:05'],
])('%s', (moment, words) => {
  expect(writtenAtWords(moment)).toBe(words);
});

it('gives the day by the clock of the machine, not by Greenwich', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05');
  expect(dayOf(new Date(2026, 11, 31, 23, 30))).toBe('2026-12-31');
});
