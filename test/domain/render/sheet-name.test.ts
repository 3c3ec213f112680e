import fc from 'fast-check';
import { legalSheetName } from '../../../src/domain/render/sheet-name';

const wishes = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom("'", ' ', '/', '[', ']', '*', 'a', 'A', '…', '\u202e', '\ud83d'), maxLength: 50 }),
  fc.constantFrom('History', 'HISTORY', ' history ', "'History'", '', '   ', "''"),
);

/** Excel's own rules, stated apart from the code (excel-facts: sheet names). */
function isLegal(name: string): boolean {
  return name.length >= 1 && name.length <= 31 && !/[\\/?*:[\]]/.test(name) && !/^'|'$/.test(name) && name.trim() !== '' && name.toLowerCase() !== 'history';
}

describe('legalSheetName', () => {
  it('gives a legal name for any wish', () => {
    fc.assert(fc.property(wishes, (wish) => isLegal(legalSheetName(wish, []))));
  });

  it('gives names that differ without regard to capitals, however many alike are asked for', () => {
    fc.assert(
      fc.property(fc.array(wishes, { minLength: 2, maxLength: 25 }), (all) => {
        const names: string[] = [];
        for (const wish of all) names.push(legalSheetName(wish, names));
        expect(names.every(isLegal)).toBe(true);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
      }),
    );
  });

  it('leaves a legal name as it is', () => {
    expect(legalSheetName('Summary – Transforming Justice', [])).toBe('Summary – Transforming Justice');
  });

  it('gives a legal name of its own making back unchanged', () => {
    fc.assert(fc.property(wishes, (wish) => legalSheetName(legalSheetName(wish, []), []) === legalSheetName(wish, [])));
  });

  it.each([
    ['Summary – Protecting Vulnerable People', 'Summary – Protecting Vulnerable'],
    ['Summary – Public Safety and Protection', 'Summary – Public Safety'],
    ['Summary – Serious and Organised Crime', 'Summary – Serious and Organised'],
  ])('cuts %s after a whole word', (wish, name) => {
    expect(legalSheetName(wish, [])).toBe(name);
  });

  it('shows a cut within a word', () => {
    expect(legalSheetName('Neighbourhoods-and-communities-of-the-borough', [])).toBe('Neighbourhoods-and-communities…');
  });

  it('tells apart two themes that are alike in their first 31 characters', () => {
    const first = legalSheetName('Summary – Safer neighbourhoods: north', []);
    expect(legalSheetName('Summary – Safer neighbourhoods: south', [first])).toBe('Summary – Safer neighbourh… (2)');
  });

  it('takes another name than one that differs only in capitals', () => {
    expect(legalSheetName('summary', ['SUMMARY'])).toBe('summary (2)');
  });

  it('puts a hyphen for characters that Excel forbids', () => {
    expect(legalSheetName('Crime / ASB [all]?', [])).toBe('Crime - ASB -all--');
  });

  it('does not take the name History', () => {
    expect(legalSheetName('history', [])).toBe('history (2)');
  });
});
