/**
 * Draft sentences that officers type over. On a sheet each has a reference beside it, "Ref 1f0c22aa.9b3e", of its key and of the words
 * that were drafted: by it the sentence is found again wherever its row stands, and it is known whether someone changed it.
 */
import type { DocumentBlock } from '../summary/document';
import { foldKey } from '../summary/commentary-key';

/** A sentence as it stands on a sheet. */
export interface StandingDraft {
  readonly text: string;
  /** Of the words drafted when the officer last looked; null where the officer cleared it to say that the sentence is up to date. */
  readonly drafted: string | null;
}

/** FNV-1a, 32 bits, over UTF-16 code units, as eight hexadecimal digits (Fowler, Noll and Vo; IETF draft-eastlake-fnv). No security rests on it. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** What a draft is found by: the fingerprint of its key, letter case apart. */
export function draftReference(key: string): string {
  return fingerprint(foldKey(key));
}

const MOVED = 'The figures have moved since this was written.';

/**
 * The draft as it is to be printed, and, where an officer's own sentence stands while the figures moved on, a line that says so with
 * the sentence that would be drafted now. A sentence that was cleared is drafted again.
 */
export function draftBlocks(key: string, words: string, standing: ReadonlyMap<string, StandingDraft>): readonly DocumentBlock[] {
  const now = fingerprint(words);
  const own = standing.get(draftReference(key));
  const text = own?.text.trim() ?? '';
  if (!own || text === '' || text === words.trim() || fingerprint(own.text) === own.drafted) return [{ kind: 'draft', key, words, drafted: now }];
  if (own.drafted === null || own.drafted === now) return [{ kind: 'draft', key, words: own.text, drafted: now }];
  return [
    { kind: 'draft', key, words: own.text, drafted: own.drafted },
    { kind: 'paragraph', tone: 'quiet', words: `${MOVED} It would now be drafted: “${words}” Once yours is right, clear the reference beside it.` },
  ];
}

/** Sentences that someone wrote and that have no place in these blocks any more, by their references. */
export function draftsLeft(standing: ReadonlyMap<string, StandingDraft>, blocks: readonly DocumentBlock[]): readonly { readonly reference: string; readonly text: string }[] {
  const used = new Set(blocks.flatMap((block) => (block.kind === 'draft' ? [draftReference(block.key)] : [])));
  return [...standing].flatMap(([reference, { text, drafted }]) =>
    used.has(reference) || text.trim() === '' || fingerprint(text) === drafted ? [] : [{ reference, text }],
  );
}
