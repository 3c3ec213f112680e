import fc from 'fast-check';
import { format } from 'numfmt';
import { storedValue } from './stored-value';

describe('what the analyst\'s workbook stores for a printed figure', () => {
  it.each([
    ['5,261', 5261, '#,##0'],
    ['58', 58, 'General'],
    ['63.5%', 0.635, '0.0%'],
    ['69%', 0.69, '0%'],
    ['52.78', 52.78, '0.00'],
    ['40.0', 40, '0.0'],
    ['£1,170,238', 1170238, '"£"#,##0'],
  ])('stores %s as a number with a format', (printed, value, numberFormat) => {
    expect(storedValue(printed)).toEqual({ value, format: numberFormat });
  });

  it.each(['N/A', 'n/a', '139*', '258\n(68)', '0.65 (17)', '31.2% (53)', '259 (51%)', '8\nto June 17', '1,23', '2014/15'])(
    'leaves %j as the text that it is',
    (printed) => expect(storedValue(printed)).toEqual({ value: printed, format: 'General' }),
  );

  it('stores nothing for an empty cell', () => {
    expect(storedValue('')).toEqual({ value: null, format: 'General' });
  });

  it('is shown by Excel\'s format as it was printed, to one decimal place of a percentage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (tenths) => {
        const printed = `${(tenths / 10).toFixed(1)}%`;
        const stored = storedValue(printed);
        expect(format(stored.format, stored.value)).toBe(printed);
      }),
    );
  });
});
