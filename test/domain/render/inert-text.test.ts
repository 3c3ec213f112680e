import fc from 'fast-check';
import { inertLine, inertText } from '../../../src/domain/render/inert-text';

describe('inertText', () => {
  it.each([
    ['what a person reads', 'Café – £5 “quoted” 北京 عربي 👍', 'Café – £5 “quoted” 北京 عربي 👍'],
    ['breaks, in whatever form, as one', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['nothing of controls', 'a\u0000\u0007\u001b[31mb\u007f', 'a[31mb'],
    ['nothing that turns the direction of what follows', 'a\u202Eb\u2066c\u200Fd', 'abcd'],
    ['a sign in place of half a character', 'a\uD83Db', 'a\uFFFDb'],
    ['a space for a tab', 'a\tb', 'a b'],
  ])('leaves %s', (_, text, expected) => {
    expect(inertText(text)).toBe(expected);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => inertText(inertText(text)) === inertText(text)));
  });
});

describe('inertLine', () => {
  it('is one line', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\n\r\t\u2028\u2029]/.test(inertLine(text))));
  });
});
