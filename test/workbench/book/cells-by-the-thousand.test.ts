import { newBook, newSheet } from '../../../src/workbench/book/make';
import { writeContents } from '../../../src/workbench/book/write-range';
import { changeFormats, looksIn } from '../../../src/workbench/book/look';
import { usedRange } from '../../../src/workbench/book/used-range';

describe('a sheet of 200,000 cells', () => {
  const sheet = newSheet('{1}', 'Large');
  newBook([sheet]);
  const range = { row: 0, column: 0, rows: 10_000, columns: 20 };
  writeContents(sheet, range, Array.from({ length: 10_000 }, (_, row) => Array.from({ length: 20 }, (__, column) => row * column)));

  it('shares one look between all its cells', () => {
    changeFormats(sheet, range, (format) => ({ ...format, numberFormat: '#,##0' }));
    expect(looksIn(sheet, range).size).toBe(1);
  });

  it('knows its used range', () => {
    expect(usedRange(sheet, true)).toEqual(range);
  });
});
