import fc from 'fast-check';
import { keptSheet, readKept, type KeptText } from '../../../src/domain/commentary/kept-sheet';
import { commentaryKey } from '../../../src/domain/summary/commentary-key';
import { snapshotOf } from '../../support/framework';

const text = fc.string({ minLength: 1, maxLength: 40 }).filter((one) => one.trim() !== '');
const entry = fc.record({ themeId: fc.constantFrom('safety', 'justice'), theme: fc.constant('Safety'), subTheme: text, name: text, source: text, text, where: fc.option(fc.constant('Summary – Safety'), { nil: null }) });

const valuesOf = (texts: readonly KeptText[], earlier: Parameters<typeof keptSheet>[3] = []) => snapshotOf(keptSheet('a-plan', 'Commentary kept', texts, earlier)).values;

it('gives back every text with its theme and key, and none of them changed', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 8 }), (entries) => {
      const texts = entries.map(({ subTheme, name, source, ...rest }): KeptText => ({ ...rest, key: commentaryKey(subTheme, name, source) }));
      const read = readKept(valuesOf(texts));
      expect(read?.map(({ themeId, key, text: one, isEdited }) => ({ themeId, key, text: one, isEdited }))).toEqual(texts.map(({ themeId, key, text: one }) => ({ themeId, key, text: one, isEdited: false })));
    }),
  );
});

const ONE: KeptText = { themeId: 'safety', theme: 'Safety', key: commentaryKey('First', 'Fires', 'GMFRS'), text: 'Dry spring.', where: null };

it('knows a text that someone changed on it', () => {
  const values = valuesOf([ONE]).map((row) => row.map((cell) => (cell === 'Dry spring.' ? 'Wet spring.' : cell)));
  expect(readKept(values)).toEqual([expect.objectContaining({ text: 'Wet spring.', isEdited: true })]);
});

it('keeps a column that people added, with its rows', () => {
  const earlier = valuesOf([ONE]).map((row, index, all) => [...row, row.includes('Commentary') ? 'Checked by' : index === all.length - 1 ? 'Analyst' : '']);
  expect(valuesOf([ONE], earlier).at(-1)).toContain('Analyst');
});

it('cannot be read without its headings', () => {
  expect(readKept(valuesOf([ONE]).filter((row) => !row.includes('Commentary')))).toBeUndefined();
});
