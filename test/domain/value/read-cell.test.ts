import fc from 'fast-check';
import type { CellReading } from '../../../src/domain/observation';
import { readCell } from '../../../src/domain/value/read-cell';

const text = (value: string) => readCell({ value, text: value, format: 'General' });
const number = (value: number, shown: string, format: string) => readCell({ value, text: shown, format });

describe('a number stored as a number', () => {
  it.each<[number, string, string, Partial<CellReading>]>([
    [58, '58', 'General', { kind: 'count', value: 58, decimals: 0 }],
    [5261, '5,261', '#,##0', { kind: 'count', value: 5261, decimals: 0 }],
    [52.78, '52.78', '0.00', { kind: 'number', value: 52.78, decimals: 2 }],
    [40, '40.0', '0.0', { kind: 'number', value: 40, decimals: 1 }],
    [0, '0', 'General', { kind: 'count', value: 0 }],
    [0.635, '63.5%', '0.0%', { kind: 'percent', value: 63.5, decimals: 1 }],
    [0.07, '7%', '0%', { kind: 'percent', value: 7, decimals: 0 }],
    [0.285, '28.5%', '0.0%', { kind: 'percent', value: 28.5 }],
    [63.5, '63.5%', '0.0"%"', { kind: 'percent', value: 63.5, decimals: 1 }],
    [1170238, '£1,170,238', '"£"#,##0', { kind: 'currency', value: 1170238, decimals: 0 }],
    [20857, '£20,857', '[$£-809]#,##0;[Red]-[$£-809]#,##0', { kind: 'currency', value: 20857 }],
    [-68, '(68)', '0_);(0)', { kind: 'count', value: -68 }],
    [139, '139*', '0"*"', { kind: 'count', value: 139, marks: ['*'] }],
    [42551, '30/06/2016', 'dd/mm/yyyy', { kind: 'text', value: null }],
    [0.1 + 0.2, '30%', '0%', { kind: 'percent', value: 30 }],
    [1200000, '£1.2m', '£0.0,,"m"', { kind: 'currency', value: 1200000, decimals: 0 }],
    [0.5, ' 1/2', '# ?/?', { kind: 'number', value: 0.5, decimals: 1 }],
    [5, '€5', '[$€-2] #,##0', { kind: 'number', value: 5 }],
    [139, '139p', '0"p"', { kind: 'count', value: 139, marks: ['p'] }],
    [0, '-', '_-* #,##0_-;-* #,##0_-;_-* "-"??_-;_-@_-', { kind: 'count', value: 0, text: '-' }],
    [3, '<5', '[<5]"<5";0', { kind: 'suppressed', value: null, upper: 4 }],
    [3, '[c]', '[<5]"[c]";0', { kind: 'suppressed', value: null }],
    [0.3125, '07:30', 'hh:mm', { kind: 'text', value: null }],
    [1.3125, '31:30', '[h]:mm', { kind: 'text', value: null }],
    [1234.5, '########', '#,##0.0', { kind: 'number', value: 1234.5, text: '1234.5', decimals: 1 }],
  ])('%p shown as %s under %s', (value, shown, format, expected) => {
    expect(number(value, shown, format)).toMatchObject(expected);
  });
});

describe('a figure written as text', () => {
  it.each<[string, Partial<CellReading>]>([
    ['5,261', { kind: 'count', value: 5261, decimals: 0 }],
    ['63.5%', { kind: 'percent', value: 63.5, decimals: 1 }],
    ['£1,170,238', { kind: 'currency', value: 1170238 }],
    ['£1.2m', { kind: 'currency', value: 1200000 }],
    ['£250k', { kind: 'currency', value: 250000 }],
    ['139*', { kind: 'count', value: 139, marks: ['*'] }],
    ['258 (68)', { kind: 'rate', value: 258, number: 68, decimals: 0 }],
    ['258\n(68)', { kind: 'rate', value: 258, number: 68, text: '258\n(68)' }],
    ['0.65 (17)', { kind: 'rate', value: 0.65, number: 17, decimals: 2 }],
    ['31.2% (53)', { kind: 'percent', value: 31.2, number: 53 }],
    ['259 (51%)', { kind: 'percent', value: 51, number: 259, decimals: 0 }],
    ['31.2% (53/170)', { kind: 'percent', value: 31.2, number: 53, denominator: 170 }],
    ['45.2 (40.1 to 50.3)', { kind: 'number', value: 45.2, lower: 40.1, upper: 50.3 }],
    ['8\nto June 17', { kind: 'count', value: 8, basis: 'to June 17', text: '8\nto June 17' }],
    ['8 (to June 17)', { kind: 'count', value: 8, basis: 'to June 17' }],
    ['−3', { kind: 'count', value: -3 }],
    ['(1,234)', { kind: 'count', value: -1234 }],
    ['1\u00a0234', { kind: 'count', value: 1234 }],
    ["'58", { kind: 'count', value: 58 }],
    ['12 [p]', { kind: 'count', value: 12, marks: ['[p]'] }],
    ['12 [note 2]', { kind: 'count', value: 12, marks: ['[note 2]'] }],
    ['12²', { kind: 'count', value: 12, marks: ['²'] }],
    ['12.5 r', { kind: 'number', value: 12.5, marks: ['r'] }],
    ['12.5 per 1,000', { kind: 'rate', value: 12.5 }],
    ['<5', { kind: 'suppressed', value: null, lower: 0, upper: 4 }],
    ['1-4', { kind: 'suppressed', value: null, lower: 1, upper: 4 }],
    ['N/A', { kind: 'not-available', value: null, text: 'N/A' }],
    ['n/a', { kind: 'not-available', text: 'n/a' }],
    ['Not available until July', { kind: 'not-available' }],
    ['N/A*', { kind: 'not-available', marks: ['*'] }],
    ['[c]', { kind: 'suppressed', marks: [] }],
    ['[x]', { kind: 'not-available' }],
    ['[z]', { kind: 'not-applicable' }],
    ['[low]', { kind: 'low' }],
    ['..', { kind: 'not-available' }],
    ['', { kind: 'blank' }],
    [' \u00a0 ', { kind: 'blank' }],
    ['#N/A', { kind: 'error', text: '#N/A' }],
    ['#DIV/0!', { kind: 'error' }],
    ['£(5)', { kind: 'currency', value: -5 }],
    ['1,234-', { kind: 'count', value: -1234 }],
    ['1.50E+06', { kind: 'count', value: 1500000, decimals: 0 }],
    ['68 (258.1)', { kind: 'rate', value: 258.1, number: 68, decimals: 1 }],
    ['258 [68]', { kind: 'rate', value: 258, number: 68, marks: [] }],
    ['12 (-3)', { kind: 'count', value: 12, number: null }],
    ['12 (+25%)', { kind: 'count', value: 12 }],
    ['258 (<5)', { kind: 'rate', value: 258, number: null }],
    ['12 out of 35', { kind: 'count', value: 12, number: 12, denominator: 35 }],
    ['12 out of 35 (34%)', { kind: 'percent', value: 34, number: 12, denominator: 35 }],
    ['45.2 ± 5.1', { value: 45.2, lower: 40.1, upper: 50.3 }],
    ['fewer than ten', { kind: 'suppressed', lower: 0, upper: 9 }],
    ['5 or fewer', { kind: 'suppressed', lower: 0, upper: 5 }],
    ['>95%', { kind: 'suppressed', value: null, lower: 95, upper: 100 }],
    ['100+', { kind: 'suppressed', lower: 100, upper: null }],
    ['<0.1', { kind: 'low', lower: 0, upper: 0.1 }],
    ['c. 1,200', { kind: 'count', value: 1200, marks: ['c.'] }],
    ['12 ▲', { kind: 'count', value: 12, marks: ['▲'] }],
    ['12 [note 2, 3]', { value: 12, marks: ['[note 2]', '[note 3]'] }],
    ['[c] [note 2]', { kind: 'suppressed', marks: ['[note 2]'] }],
    ['12 (est)', { value: 12, marks: ['(est)'] }],
    ['12 provisional', { value: 12, marks: ['provisional'] }],
    ['1,234r', { value: 1234, marks: ['r'] }],
    ['8 (Q1)', { value: 8, basis: 'Q1' }],
    ['No return received', { kind: 'not-available' }],
    ['Awaiting data from GMP', { kind: 'not-available' }],
    ['Due July 2017', { kind: 'not-available' }],
    ['Suppressed due to small numbers', { kind: 'suppressed' }],
  ])('%j', (value, expected) => expect(text(value)).toMatchObject(expected));

  it.each(['IOM dashboard data headlines', '1,23', '12.345,6', '(68)', '31% (29%)', '5 May 2016', '12 cases', '=1+1', '<b>5</b>', '-', '*', 'nil', '#hash', '12/34', '1e5', '0x1F', '5-', '~5', '(12%)', '12:30', 'TRUE', 'Nil return', '[p]', '£1.5tn', '12 & 13'])(
    'leaves %j as words rather than guess',
    (value) => expect(text(value)).toMatchObject({ kind: 'text', value: null }),
  );

  it('reads a bare symbol by the legend of its table', () => {
    const legend = new Map([['*', 'suppressed'] as const]);
    expect(readCell({ value: '*', text: '*', format: 'General' }, { legend })).toMatchObject({ kind: 'suppressed' });
  });

  it('takes a convention where the legend says nothing, and the legend before it', () => {
    const cell = { value: '-', text: '-', format: 'General' };
    const conventions = new Map([['-', 'not-available'] as const]);
    expect(readCell(cell, { conventions })).toMatchObject({ kind: 'not-available' });
    expect(readCell(cell, { conventions, legend: new Map([['-', 'zero'] as const]) })).toMatchObject({ kind: 'count', value: 0, text: '-' });
  });

  it('takes a bare figure behind another for a mark only where a note is known by it', () => {
    const cell = { value: '1,234 1', text: '1,234 1', format: 'General' };
    expect(readCell(cell)).toMatchObject({ kind: 'text', value: null });
    expect(readCell(cell, { marks: new Set(['1']) })).toMatchObject({ value: 1234, marks: ['1'] });
  });

  it('takes (1) for a mark only where a note is known by it', () => {
    const cell = { value: '258 (1)', text: '258 (1)', format: 'General' };
    expect(readCell(cell)).toMatchObject({ value: 258, number: 1, marks: [] });
    expect(readCell(cell, { marks: new Set(['1']) })).toMatchObject({ value: 258, number: null, marks: ['(1)'] });
  });
});

describe('the laws of reading a cell', () => {
  const grouped = (whole: number, fraction: string) => whole.toString().replace(/\B(?=(\d{3})+$)/g, ',') + (fraction === '' ? '' : `.${fraction}`);
  const figure = fc.tuple(fc.nat({ max: 99_999_999 }), fc.stringMatching(/^\d{0,3}$/));

  it('gives back a figure written in any form', () => {
    fc.assert(
      fc.property(figure, fc.constantFrom('', '%', '*', ' (17)', ' [p]'), fc.constantFrom('', '-', '−'), ([whole, fraction], tail, sign) => {
        const reading = text(`${sign}${grouped(whole, fraction)}${tail}`);
        const expected = Number(`${String(whole)}.${fraction || '0'}`);
        expect(reading.value).toBe(sign === '' || expected === 0 ? expected : -expected);
        expect(reading.decimals).toBe(fraction.length);
        expect(reading.number).toBe(tail === ' (17)' ? 17 : null);
      }),
    );
  });

  it('gives a stored fraction back in percent without floating artefacts', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100_000, max: 100_000 }), (tenths) => {
        expect(number(Number(`${String(tenths)}e-3`), `${(tenths / 10).toFixed(1)}%`, '0.0%').value).toBe(tenths === 0 ? 0 : tenths / 10);
      }),
    );
  });

  it('never throws and keeps the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ maxLength: 30 }), (value, format) => {
        expect(readCell({ value, text: value, format }).text).toBe(value);
        expect(() => readCell({ value: 1.5, text: value, format })).not.toThrow();
      }),
    );
  });

  it('takes no longer over a hostile text than over its length', () => {
    const hostile = ['('.repeat(32_767), '9'.repeat(32_767), ' '.repeat(32_767), '1 (2'.repeat(8_000), '*'.repeat(32_767)];
    expect(hostile.map((value) => text(value).kind)).toEqual(['text', 'text', 'blank', 'text', 'text']);
  });
});
