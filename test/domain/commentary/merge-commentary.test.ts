import { mergeTexts } from '../../../src/domain/commentary/merge-commentary';

describe('mergeTexts', () => {
  it.each([
    ['nothing changed', 'old', ['old', 'old'], 'old'],
    ['one style was changed', 'old', ['old', 'new'], 'new'],
    ['one style was cleared', 'old', ['', 'old'], ''],
    ['the row stands on no sheet any more', 'old', [undefined, undefined], 'old'],
    ['one style lost the row', 'old', [undefined, 'new'], 'new'],
    ['both styles were changed alike', 'old', ['new', 'new'], 'new'],
    ['both styles were changed', 'old', ['one', 'two'], 'one\ntwo'],
    ['one was cleared and one changed', 'old', ['', 'two'], 'two'],
    ['nothing was kept yet', undefined, ['typed', ''], 'typed'],
    ['nothing was ever typed', undefined, ['', undefined], ''],
  ] as const)('where %s', (_, kept, standing, expected) => {
    expect(mergeTexts(kept, standing)).toBe(expected);
  });

  it('says so where a cell cannot hold both', () => {
    expect(mergeTexts('old', ['a'.repeat(20_000), 'b'.repeat(20_000)])).toBeNull();
  });
});
