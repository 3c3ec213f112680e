import { cellValues, groupHeights, groupLooks, numberFormats } from '../../src/excel/look-groups';

const at = (row: number, column = 0) => ({ row, column, rows: 1, columns: 1 });

it('sets a look once for all the ranges that share it', () => {
  const bold = { bold: true };
  expect(groupLooks([{ range: at(0), look: bold }, { range: at(4), look: { bold: true } }])).toEqual([{ look: bold, addresses: ['A1,A5'] }]);
});

it('keeps address lists within what Excel takes', () => {
  const looks = Array.from({ length: 5_000 }, (_, row) => ({ range: at(row), look: { bold: true } }));
  const [group] = groupLooks(looks);
  expect(Math.max(...(group?.addresses.map(({ length }) => length) ?? []))).toBeLessThanOrEqual(8_192);
  expect(group?.addresses.join(',').split(',')).toHaveLength(5_000);
});

it('leaves number formats to the matrix', () => {
  expect(groupLooks([{ range: at(0), look: { numberFormat: '0.0' } }])).toEqual([]);
});

it('gives text the text format whatever look lies over it', () => {
  const looks = [{ range: { row: 0, column: 0, rows: 1, columns: 3 }, look: { numberFormat: '#,##0' } }];
  expect(numberFormats([['=1+1', 5261, null]], looks)).toEqual([['@', '#,##0', '#,##0']]);
});

it('leads text that is too long for the text format with an apostrophe, so that it stays text', () => {
  const long = `=${'x'.repeat(300)}`;
  expect(numberFormats([[long]], [])).toEqual([['General']]);
  expect(cellValues([[long]])).toEqual([[`'${long}`]]);
});

it('clears blank cells rather than leaving what stood there', () => {
  expect(cellValues([[null]])).toEqual([['']]);
});

it('sets rows of equal height together', () => {
  expect(groupHeights({ 0: 30, 2: 15, 5: 30 })).toEqual([
    { height: 30, addresses: ['1:1,6:6'] },
    { height: 15, addresses: ['3:3'] },
  ]);
});
