import fc from 'fast-check';
import { newBook, newSheet, touchCell } from '../../../src/workbench/book/make';
import { internFormat } from '../../../src/workbench/book/formats';
import { writeCell } from '../../../src/workbench/book/write-cell';
import { entryText } from '../../../src/workbench/page/sheet/entry-text';

function sheetWith(value: string | number | boolean, numberFormat = 'General') {
  const sheet = newSheet('1', 'One');
  const cell = touchCell(sheet, 0, 0);
  cell.format = internFormat({ ...cell.format, numberFormat });
  cell.value = value;
  return { sheet, book: newBook([sheet]), cell };
}

describe('what an editor shows for a cell', () => {
  it.each([
    [0.635, '0.0%', '63.5%'],
    [0.6349, '0.0%', '0.6349'],
    [4648, '#,##0', '4,648'],
    [42339, 'd mmm yyyy', '1 Dec 2015'],
    ['139*', 'General', '139*'],
    ['258 (68)', 'General', '258 (68)'],
    ['=danger', 'General', "'=danger"],
    ['=danger', '@', '=danger'],
    ['2014/15', 'General', '2014/15'],
    ['12', 'General', "'12"],
    [true, 'General', 'TRUE'],
    ['', 'General', ''],
  ])('%j as %s is %j', (value, numberFormat, expected) => {
    const { book, cell } = sheetWith(value, numberFormat);
    expect(entryText(book, cell)).toBe(expected);
  });

  it('is a formula with its equals sign', () => {
    const { book, cell } = sheetWith(3);
    cell.formula = '=1+2';
    expect(entryText(book, cell)).toBe('=1+2');
  });

  it('gives the same value when it is typed again, for any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom('-', '+1', '@x', "'quoted", '#N/A', '1/2', '50%', 'TRUE')), (text) => {
      const { sheet, book, cell } = sheetWith(text);
      writeCell(sheet, 0, 0, entryText(book, cell));
      expect(cell).toMatchObject({ value: text, formula: null });
    }));
  });

  it('gives the same value when it is typed again, for any number', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e12, max: 1e12 }), fc.constantFrom('General', '0.0%', '#,##0', '£#,##0'), (number, numberFormat) => {
      const { sheet, book, cell } = sheetWith(number + 0, numberFormat);
      writeCell(sheet, 0, 0, entryText(book, cell));
      expect(cell.value).toBe(number + 0);
    }));
  });
});
