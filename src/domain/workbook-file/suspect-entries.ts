/**
 * A zip that no program that saves workbooks makes: made by hand to lead a reader astray. Where two readers would unpack different
 * figures from one file, neither can be trusted.
 */

export interface ZipEntry {
  readonly name: string;
  /** Bytes that the part takes in the file, and where its local header begins. */
  readonly packed: number;
  readonly start: number;
}

/** A local header without its name (PKWARE APPNOTE 6.3.10, 4.3.7). */
const LOCAL_HEADER = 30;

/** What is wrong with the entries, for the brackets of a sentence; undefined where nothing is. */
export function whySuspect(entries: readonly ZipEntry[]): string | undefined {
  if (entries.some(({ name }) => name.split('/').includes('..') || name.includes('\0') || /^[a-z]:/i.test(name))) return 'the name of a part leads out of the workbook';
  if (new Set(entries.map(({ name }) => name)).size < entries.length) return 'two of its parts have one name';
  const inOrder = [...entries].sort((one, other) => one.start - other.start);
  // Parts laid over each other unpack the same bytes many times (D. Fifield, "A better zip bomb", 2019).
  const overlaps = inOrder.some(({ start }, index) => {
    const before = inOrder[index - 1];
    return before !== undefined && before.start + LOCAL_HEADER + before.packed > start;
  });
  return overlaps ? 'two of its parts lie over each other' : undefined;
}
