import fc from 'fast-check';
import { readDrafts } from '../../../src/domain/render/read-drafts';
import { draftBlocks, draftsLeft, fingerprint, type StandingDraft } from '../../../src/domain/reports/drafts';
import type { DocumentBlock } from '../../../src/domain/summary/document';

const KEY = 'Fire\tNumber of fires\tGMFRS';
const NONE: ReadonlyMap<string, StandingDraft> = new Map();
const [FIRST, SECOND, THIRD] = ['Fires fell by 2, from 9 to 7.', 'Fires rose by 1, from 7 to 8.', 'Fires rose by 4, from 8 to 12.'] as const;

/** What stands on the sheet after a write, with the sentence as someone left it. */
const rows = (blocks: readonly DocumentBlock[], own?: string) =>
  blocks.flatMap((block) => (block.kind === 'draft' ? [[own ?? block.words, block.reference ?? '']] : []));
const after = (blocks: readonly DocumentBlock[], own?: string) => readDrafts(rows(blocks, own));
const words = (blocks: readonly DocumentBlock[]) => blocks.map((block) => ('words' in block ? block.words : ''));

// FNV-1a of "a", from the authors' own list of answers.
it('has the fingerprints of FNV-1a', () => expect(fingerprint('a')).toBe('e40c292c'));

it('drafts again what nobody changed', () => {
  expect(words(draftBlocks(KEY, SECOND, after(draftBlocks(KEY, FIRST, NONE))))).toEqual([SECOND]);
});

it('keeps what someone wrote, and says nothing while the figures stand', () => {
  expect(words(draftBlocks(KEY, FIRST, after(draftBlocks(KEY, FIRST, NONE), 'Fires fell again.')))).toEqual(['Fires fell again.']);
});

it('says that the figures have moved, and goes on saying so until the sentence is changed', () => {
  const moved = draftBlocks(KEY, SECOND, after(draftBlocks(KEY, FIRST, NONE), 'Fires fell again.'));
  expect(words(moved)).toEqual(['Fires fell again.', expect.stringContaining(`It would now be drafted: “${SECOND}”`)]);
  const again = draftBlocks(KEY, SECOND, after(moved));
  expect(again).toHaveLength(2);
  expect(draftBlocks(KEY, SECOND, after(again, 'Fires rose a little.'))).toHaveLength(1);
  expect(words(draftBlocks(KEY, THIRD, after(again, 'Fires rose a little.')))[1]).toContain(THIRD);
});

it('drafts again where the cell was cleared', () => {
  expect(words(draftBlocks(KEY, SECOND, after(draftBlocks(KEY, FIRST, NONE), '  ')))).toEqual([SECOND]);
});

it('finds a sentence again where its row and columns were moved, and its heading retyped in capitals', () => {
  const [[, reference = ''] = []] = rows(draftBlocks(KEY, FIRST, NONE));
  const standing = readDrafts([['x', ''], ['', 'Mine.', '', reference]]);
  expect(words(draftBlocks(KEY.toUpperCase(), FIRST, standing))).toEqual(['Mine.']);
});

it('keeps what has no place any more, and drops what was only drafted', () => {
  const gone = draftBlocks('Fire\tGone\tGMP', FIRST, NONE);
  expect(draftsLeft(after(gone, 'Mine.'), draftBlocks(KEY, FIRST, NONE)).map(({ text }) => text)).toEqual(['Mine.']);
  expect(draftsLeft(after(gone), draftBlocks(KEY, FIRST, NONE))).toEqual([]);
});

it('never loses a sentence that is not a draft, whatever is drafted since', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }).filter((text) => text.trim() !== ''), fc.array(fc.constantFrom(FIRST, SECOND, THIRD), { maxLength: 5 }), (text, drafts) => {
      fc.pre(![FIRST, SECOND, THIRD].some((draft) => draft === text.trim()));
      let blocks = draftBlocks(KEY, FIRST, after(draftBlocks(KEY, FIRST, NONE), text));
      for (const draft of drafts) blocks = draftBlocks(KEY, draft, after(blocks));
      expect(words(blocks)[0]).toBe(text.trim());
    }),
  );
});
