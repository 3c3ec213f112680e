import { wrappedLines } from '../../../src/workbench/page/grid/wrapped-lines';

/** Every character one unit wide. */
const measure = (text: string): number => text.length;

describe('wrapped lines', () => {
  it.each([
    ['', 10, 1],
    ['short', 10, 1],
    ['two words', 6, 2],
    ['one two three', 7, 2],
    ['exactly ten', 11, 1],
    ['a\nb\nc', 10, 3],
    ['abcdefghijkl', 5, 3],
    ['anything', 0, 1],
  ])('%j in %i takes %i', (text, width, lines) => {
    expect(wrappedLines(text, width, measure)).toBe(lines);
  });
});
