import fc from 'fast-check';
import { fileName } from '../../../src/taskpane/paper/file-name';

it.each([
  ['Safer Stockport Partnership Plan 2016/17', 'Safer Stockport Partnership Plan 2016 17.docx'],
  ['Why? "Theme": A|B', 'Why Theme A B.docx'],
  ['…/..', '….docx'],
  ['CON', 'Plan CON.docx'],
  ['  ', 'Plan Performance.docx'],
])('makes of %j the name %j', (wish, name) => {
  expect(fileName(wish, '.docx')).toBe(name);
});

it('makes a name that Windows takes of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (wish) => {
      const name = fileName(wish, '.html');
      // eslint-disable-next-line no-control-regex -- what Windows forbids
      expect(name).not.toMatch(/[\\/:*?"<>|\u0000-\u001f]/);
      expect(name).toMatch(/^[^. ].*\.html$/s);
    }),
  );
});
