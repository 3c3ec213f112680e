import fc from 'fast-check';
import { markKey, splitMarks } from '../../../src/domain/value/footnote-marks';
import { readCell } from '../../../src/domain/value/read-cell';
import { anyWrittenValue } from '../../support/write-value';

describe('the laws of reading a value', () => {
  it('gives back a value written in any of its forms, with its text', () => {
    fc.assert(
      fc.property(anyWrittenValue, ({ text, expected }) => expect(readCell({ value: text, text, format: 'General' })).toMatchObject({ text, ...expected })),
      { numRuns: 1500 },
    );
  });

  it('gives no figure to a cell whose kind is an absence', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const { kind, value } = readCell({ value: text, text, format: 'General' });
        const isFigure = ['count', 'rate', 'percent', 'currency', 'number'].includes(kind);
        expect(value !== null).toBe(isFigure);
      }),
      { numRuns: 1000 },
    );
  });

  it('says zero only where a zero is written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), (text) => {
        const { value } = readCell({ value: text, text, format: 'General' });
        if (value === 0) expect(text).toMatch(/0/);
      }),
      { numRuns: 1000 },
    );
  });

  it('cuts off marks that are known by the same key however they are written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.constantFrom('[note %]', '(%)', '[%]', 'note %', 'Footnote %:'), (number, form) => {
        expect(markKey(form.replace('%', String(number)))).toBe(String(number));
        expect(splitMarks(`Fires [note ${String(number)}]`)).toEqual({ text: 'Fires', marks: [`[note ${String(number)}]`] });
      }),
    );
  });
});
