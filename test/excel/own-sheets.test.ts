import fc from 'fast-check';
import { markOfName, nameFormula, nameOfMark, ownRanges, parseNameFormula } from '../../src/excel/own-sheets';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,4}$/);

it('makes a legal name of a mark', () => {
  expect(nameOfMark('theme:ssp-2016-17:public-safety')).toBe('PlanPerformance.theme.ssp_2016_17.public_safety');
});

it('gives every mark back from its name', () => {
  fc.assert(fc.property(id, id, (plan, theme) => expect(markOfName(nameOfMark(`theme:${plan}:${theme}`))).toBe(`theme:${plan}:${theme}`)));
});

it('passes over names that are not ours', () => {
  expect(markOfName('Print_Area')).toBeUndefined();
});

it.each([
  ["='Public Safety'!$A$1:$J$60", 'Public Safety', 60],
  ["='Officer''s sheet'!$A$1:$J$2", "Officer's sheet", 2],
  ['=Sheet1!$A$1:$B$3', 'Sheet1', 3],
])('reads the sheet and range of %s', (formula, sheetName, rows) => {
  expect(parseNameFormula(formula)).toMatchObject({ sheetName, range: { row: 0, column: 0, rows } });
});

it('gives every range back from the formula made of it', () => {
  const place = { sheetName: "Officer's sheet", range: { row: 4, column: 27, rows: 3, columns: 2 } };
  expect(nameFormula(place)).toBe("='Officer''s sheet'!$AB$5:$AC$7");
  expect(parseNameFormula(nameFormula(place))).toEqual(place);
});

it.each(['=#REF!', '=Sheet1!#REF!', '="theme"', '=Sheet1!$A:$B', '=Sheet1!$A$1,Sheet1!$C$1', '=OFFSET(Sheet1!$A$1,1,1)'])(
  'finds no single range in %s',
  (formula) => expect(parseNameFormula(formula)).toBeUndefined(),
);

it('leaves out a mark whose sheet was deleted', () => {
  expect(ownRanges([{ name: 'PlanPerformance.theme.a.b', formula: '=#REF!' }])).toEqual([]);
});
