import { readTables } from '../../../src/domain/table/read-tables';
import { legendIn } from '../../../src/domain/table/shorthand-legend';
import { sheetOf, workbookOf } from '../../support/snapshot';

describe('what a line says of shorthand', () => {
  it.each([
    ["'-' = nil or less than half", [['-', 'low']]],
    ['– nil', [['-', 'zero']]],
    ['.. not available', [['..', 'not-available']]],
    ['~ denotes a value below 5', [['~', 'suppressed']]],
    ['Figures marked * are below 5', [['*', 'suppressed']]],
    ['Numbers below 5 are shown as *.', [['*', 'suppressed']]],
    ['* = suppressed; - = nil; .. = not available', [['*', 'suppressed'], ['-', 'zero'], ['..', 'not-available']]],
    ['* denotes suppressed, - denotes nil, .. denotes not available', [['*', 'suppressed'], ['-', 'zero'], ['..', 'not-available']]],
    ['Shorthand used: [c] = confidential, [low] = rounds to 0', [['[c]', 'suppressed'], ['[low]', 'low']]],
    ['[c] confidential, [x] not available', [['[c]', 'suppressed'], ['[x]', 'not-available']]],
    ["'x' means not available; 'z' means not applicable", [['x', 'not-available'], ['z', 'not-applicable']]],
    ['.. Not available. * Less than half of one per cent.', [['..', 'not-available'], ['*', 'low']]],
    ['- = nil; .. = not available', [['-', 'zero'], ['..', 'not-available']]],
    ['- nil .. not available', [['-', 'zero'], ['..', 'not-available']]],
    ['* Less than half. .. Not available.', [['*', 'low'], ['..', 'not-available']]],
    ['Symbols used: : not available, ~ suppressed', [[':', 'not-available'], ['~', 'suppressed']]],
  ])('%s', (text, expected) => expect([...legendIn(text)]).toEqual(expected));

  it.each(['Children missing from home recorded as a crime', '- Violence without injury', '* 2016/17 unable to compare with previous year', 'A: not available at ward level'])('nothing in %j', (text) =>
    expect([...legendIn(text)]).toEqual([]));
});

describe('where a legend holds', () => {
  const table = [['PI Name', '2014/15', '2015/16'], ['Fires', '-', 12]];
  const kinds = (...sheets: readonly Parameters<typeof sheetOf>[]) =>
    readTables(workbookOf(sheets.map((one) => sheetOf(...one))), null).tables.flatMap(({ rows }) => rows.flatMap(({ observations }) => observations.map(({ kind, value }) => [kind, value])));

  it('leaves a dash as text where nobody says what it means', () => {
    expect(kinds([table])).toEqual([['text', null], ['count', 12]]);
  });

  it('above the table, below it, or on a sheet of notes, in one cell or in two', () => {
    const nil = [['count', 0], ['count', 12]];
    expect(kinds([[['Fires in the borough'], ['- = nil'], [], ...table]])).toEqual(nil);
    expect(kinds([[...table, ['- = nil']]])).toEqual(nil);
    expect(kinds([table], [[['Shorthand used: - denotes nil']], { name: 'Notes' }])).toEqual(nil);
    expect(kinds([[['Shorthand', 'Meaning'], ['-', 'Nil']], { name: 'Cover sheet' }], [table])).toEqual(nil);
  });

  it('before the workbook\u2019s where the table has its own', () => {
    expect(kinds([[...table, ['- = not available']]], [[['- denotes nil']], { name: 'Notes' }])).toEqual([['not-available', null], ['count', 12]]);
  });
});
