import fc from 'fast-check';
import { newBook, newSheet } from '../../../src/workbench/book/make';
import { addSheet } from '../../../src/workbench/book/sheets';
import { sheetNameFault } from '../../../src/workbench/book/sheet-names';

describe('sheet names', () => {
  it('that pass are short, not blank, and free of what Excel forbids', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (name) => {
        fc.pre(sheetNameFault(name) === undefined);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name.trim()).not.toBe('');
        expect(name).not.toMatch(/[\\/?*:[\]]|^'|'$/);
      }),
    );
  });

  it('that Excel makes are never taken', () => {
    const book = newBook([newSheet('{1}', 'sheet2')]);
    for (let count = 0; count < 5; count++) addSheet(book);
    expect(new Set(book.sheets.map((sheet) => sheet.name.toLowerCase())).size).toBe(6);
  });
});
