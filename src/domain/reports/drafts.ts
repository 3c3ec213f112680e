/**
 * Draft sentences that officers type over. On a sheet each has a reference beside it, by which the sentence is found again wherever its
 * row stands, and by which it is known whether someone changed it and whether its figures have moved since. See DECISIONS.md.
 */
import type { DocumentBlock } from '../summary/document';
import { foldKey } from '../summary/commentary-key';

/** A sentence as it stands on a sheet, with what its reference says. */
export interface StandingDraft {
  readonly text: string;
  /** Fingerprints of the draft, and of the text itself, when the sheet was last written. */
  readonly shown: string;
  readonly written: string;
  /** Of the draft that the officer's sentence answers to, where the figures had moved on by then; null otherwise. */
  readonly basis: string | null;
}

/** FNV-1a, 32 bits, as eight hexadecimal digits (Fowler, Noll and Vo, draft-eastlake-fnv): no security rests on it. Spaces count once. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text.replace(/\s+/g, ' ').trim().split('')) hash = Math.imul(hash ^ unit.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** What a draft is found by: the fingerprint of its key, letter case apart. */
export function draftReference(key: string): string {
  return fingerprint(foldKey(key));
}

const REFERENCE = /^ref ([0-9a-f]{8})\.([0-9a-f]{8})(?:\.([0-9a-f]{8}))?(?:\.([0-9a-f]{8}))?$/i;

/** "Ref 1f0c22aa.9b3e4410": the key and the draft; then the text where it is another; then what it was written beside, where that is another. */
function referenceText(key: string, shown: string, written: string, basis: string): string {
  const parts = [key, shown, ...(written === shown && basis === shown ? [] : [written]), ...(basis === shown ? [] : [basis])];
  return `Ref ${parts.join('.')}`;
}

/** The reference of a cell's text, or undefined. */
export function parseReference(text: string): { readonly key: string; readonly shown: string; readonly written: string; readonly basis: string | null } | undefined {
  const [, key, shown, written, basis] = REFERENCE.exec(text.trim()) ?? [];
  return key === undefined || shown === undefined ? undefined : { key, shown, written: written ?? shown, basis: basis ?? null };
}

/**
 * The draft as it is to be printed, and, where an officer's own sentence stands while the figures moved on, a line that says so with
 * the sentence that would be drafted now. A sentence that was cleared is drafted again.
 */
export function draftBlocks(key: string, words: string, standing: ReadonlyMap<string, StandingDraft>): readonly DocumentBlock[] {
  const reference = draftReference(key);
  const now = fingerprint(words);
  const own = standing.get(reference);
  const text = own?.text.trim() ?? '';
  const standsNow = fingerprint(text);
  if (!own || text === '' || standsNow === own.shown || standsNow === now) {
    return [{ kind: 'draft', key, words, reference: referenceText(reference, now, now, now) }];
  }
  const basis = standsNow === own.written ? (own.basis ?? own.shown) : own.shown;
  const draft: DocumentBlock = { kind: 'draft', key, words: text, reference: referenceText(reference, now, standsNow, basis) };
  if (basis === now) return [draft];
  const moved = `The figures have moved since the sentence above was written. It would now be drafted: “${words}” Change it, or clear its cell to take that draft.`;
  return [draft, { kind: 'paragraph', tone: 'quiet', words: moved }];
}

/** Sentences that someone wrote and that have no place in these blocks any more, each with its reference as it stands. */
export function draftsLeft(standing: ReadonlyMap<string, StandingDraft>, blocks: readonly DocumentBlock[]): readonly { readonly reference: string; readonly text: string }[] {
  const used = new Set(blocks.flatMap((block) => (block.kind === 'draft' ? [draftReference(block.key)] : [])));
  return [...standing].flatMap(([key, { text, shown, basis }]) =>
    used.has(key) || text.trim() === '' || fingerprint(text) === shown ? [] : [{ reference: referenceText(key, shown, fingerprint(text), basis ?? shown), text: text.trim() }],
  );
}
