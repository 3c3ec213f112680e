/** Writes figures in the forms in which they stand in workbooks as text: what the reader should give back. */
import fc from 'fast-check';
import type { CellReading } from '../../src/domain/observation';

export interface WrittenValue {
  readonly text: string;
  readonly expected: Partial<CellReading>;
}

const SPACES = ['', ',', '\u00a0', '\u2009', '\u202f', ' '] as const;
const grouped = (whole: number, by: string): string => (by === '' ? String(whole) : String(whole).replace(/\B(?=(\d{3})+$)/g, by));

interface Figure {
  readonly written: string;
  readonly value: number;
  readonly decimals: number;
}

/** A figure of up to eight places before the point and three behind it, its thousands set apart in any usual way. */
const figure: fc.Arbitrary<Figure> = fc
  .tuple(fc.nat({ max: 99_999_999 }), fc.stringMatching(/^\d{0,3}$/), fc.constantFrom(...SPACES))
  .map(([whole, fraction, by]) => ({ written: grouped(whole, by) + (fraction === '' ? '' : `.${fraction}`), value: Number(`${String(whole)}.${fraction || '0'}`), decimals: fraction.length }));
const count = fc.tuple(fc.nat({ max: 999_999 }), fc.constantFrom('', ',')).map(([whole, by]) => ({ written: grouped(whole, by), value: whole }));
const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => ({ written: (tenths / 10).toFixed(1), value: tenths / 10 }));

const MARKS = ['*', '**', '†', '¹', ' [p]', ' [r]', ' [note 2]', ' (r)', ' p', 'r'] as const;

/** Any figure, rate with number, bound or shorthand in any of its forms. */
export const anyWrittenValue: fc.Arbitrary<WrittenValue> = fc.oneof(
  fc.tuple(figure, fc.constantFrom('', '-', '−', '–', '+')).map(([one, sign]) => {
    const value = sign === '' || sign === '+' || one.value === 0 ? one.value : -one.value;
    return { text: sign + one.written, expected: { kind: one.decimals === 0 ? 'count' : 'number', value, decimals: one.decimals } as const };
  }),
  figure.map((one) => ({ text: `'${one.written}`, expected: { value: one.value } })),
  fc.tuple(figure, fc.constantFrom('%', ' %', ' per cent', ' percent')).map(([one, sign]) => ({ text: one.written + sign, expected: { kind: 'percent', value: one.value, decimals: one.decimals } as const })),
  figure.map((one) => ({ text: `£${one.written}`, expected: { kind: 'currency', value: one.value } as const })),
  fc.tuple(share, fc.constantFrom<readonly [string, number]>(['k', 3], ['m', 6], [' million', 6], ['bn', 9])).map(([one, [scale, places]]) => ({ text: `£${one.written}${scale}`, expected: { kind: 'currency', value: Number(`${String(one.value)}e${String(places)}`) } as const })),
  count.filter(({ value }) => value >= 1000).map(({ value }) => ({ text: `(${grouped(value, ',')})`, expected: { kind: 'count', value: -value } as const })),
  fc.tuple(figure, fc.constantFrom(...MARKS)).map(([one, mark]) => ({ text: one.written + mark, expected: { value: one.value, marks: [mark.trim()] } })),
  fc.tuple(figure, count, fc.constantFrom(' ', '', '\n')).map(([rate, number, gap]) => ({ text: `${rate.written}${gap}(${number.written})`, expected: { kind: 'rate', value: rate.value, number: number.value } as const })),
  fc.tuple(share, count).map(([rate, number]) => ({ text: `${number.written} (${rate.written})`, expected: { kind: 'rate', value: rate.value, number: number.value } as const })),
  fc.tuple(share, count, fc.boolean()).map(([one, number, isFirst]) => ({ text: isFirst ? `${one.written}% (${number.written})` : `${number.written} (${one.written}%)`, expected: { kind: 'percent', value: one.value, number: number.value } as const })),
  fc.tuple(fc.integer({ min: 2, max: 50 }), fc.constantFrom('<', '< ', 'less than ', 'fewer than ', 'under ')).map(([bound, words]) => ({ text: `${words}${String(bound)}`, expected: { kind: 'suppressed', value: null, lower: 0, upper: bound - 1 } as const })),
  fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 10 }), fc.constantFrom('-', '–', ' to ')).map(([lower, more, to]) => ({ text: `${String(lower)}${to}${String(lower + more)}`, expected: { kind: 'suppressed', value: null, lower, upper: lower + more } as const })),
  fc.constantFrom(
    { text: '[c]', expected: { kind: 'suppressed', value: null } as const }, { text: '[x] [note 1]', expected: { kind: 'not-available', marks: ['[note 1]'] } as const },
    { text: '[z]', expected: { kind: 'not-applicable' } as const }, { text: '[low]', expected: { kind: 'low' } as const }, { text: 'N/A', expected: { kind: 'not-available' } as const },
    { text: '', expected: { kind: 'blank', value: null } as const }, { text: '#DIV/0!', expected: { kind: 'error' } as const },
  ),
);
