import * as fc from 'fast-check';
import { identityText, parseIdentity, type Identity } from '../../../src/domain/returns/identity';
import { checkOf, parseReference, referenceText } from '../../../src/domain/returns/reference';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5}){0,2}$/);
const tidy = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();
const part = fc.option(fc.oneof(fc.string({ minLength: 1, maxLength: 20 }), fc.constantFrom('-', '|', '%7C', '%', 'A | B', '%25')).map(tidy).filter((text) => text !== ''), { nil: null });
const check = fc.stringMatching(/^[0-9a-f]{8}$/);

it('gives back what a reference is about, whatever the source and the place are called', () => {
  fc.assert(
    fc.property(id, part, part, part, check, (measureId, source, place, period, sum) => {
      const reference = { measureId, source, place, period, check: sum };
      expect(parseReference(referenceText(reference))).toEqual(reference);
    }),
  );
});

it.each(['', 'fires', 'fires | GMP | -', 'fires | GMP | - | 12345', 'Fires! | GMP | - | 12345678', 'a | b | c | d | e | 12345678'])('knows no reference in "%s"', (text) => {
  expect(parseReference(text)).toBeUndefined();
});

it('reads a reference that was wrapped or spaced anew', () => {
  expect(parseReference(' fires |  GMP\n| - | 1a2b3c4d ')).toEqual({ measureId: 'fires', source: 'GMP', place: null, period: null, check: '1a2b3c4d' });
});

it('checks words and not how they are spaced or broken', () => {
  expect(checkOf(['First  time\nentrants'])).toBe(checkOf(['first time entrants ']));
  expect(checkOf(['a', 'b'])).not.toBe(checkOf(['ab']));
});

const identity: fc.Arbitrary<Identity> = fc.record({
  planId: id, planVersion: fc.string({ maxLength: 20 }).map((text) => text.replace(/[;\s\u00a0]+/g, ' ').trim()), quarter: fc.constantFrom('2025/26-Q3', '2016/17-Q1'),
  recipient: fc.record({ kind: fc.constantFrom('theme' as const, 'source' as const), id: fc.oneof(id, fc.constantFrom('GMFRS', 'STOP HATE UK')) }), lines: fc.nat(200),
});

it('gives back what a template says of itself, and tells an edited one', () => {
  fc.assert(
    fc.property(identity, (given) => {
      const text = identityText(given);
      expect(parseIdentity(`Reference: ${text}.`)).toEqual({ identity: given, isWhole: true });
      const other = given.quarter === '2025/26-Q3' ? '2025/26-Q4' : '2016/17-Q2';
      expect(parseIdentity(text.replace(`quarter ${given.quarter}`, `quarter ${other}`))?.isWhole).toBe(false);
    }),
  );
});
