/** Which row gets which commentary, and what is left over: nothing that an analyst typed is lost. */
import { gathered } from '../gathered';
import { foldKey, keyParts } from '../summary/commentary-key';
import { LONGEST_TEXT } from '../summary/cut-text';

export interface PlacedCommentary {
  /** By the row's own key; a key that several rows share belongs to the first of them. */
  readonly byRow: ReadonlyMap<string, string>;
  /** Key and text of what has no row any more. */
  readonly left: ReadonlyMap<string, string>;
}

/**
 * A row gets the text that has its key; failing that, one of the same measure and source from another sub-theme, where only one
 * row and one text answer to them.
 */
export function placeCommentary(rowKeys: readonly string[], commentary: ReadonlyMap<string, string>): PlacedCommentary {
  const rows = new Map([...rowKeys].reverse().map((key) => [foldKey(key), key]));
  const byRow = new Map<string, string>();
  const unplaced: (readonly [string, string])[] = [];
  for (const [key, text] of commentary) {
    if (text.trim() === '') continue;
    const row = rows.get(foldKey(key));
    const joined = row === undefined ? undefined : joinTexts(byRow.get(row), text);
    if (row !== undefined && joined !== undefined) byRow.set(row, joined);
    else unplaced.push([key, text]);
  }
  const left = new Map<string, string>();
  const candidates = gathered(unplaced.length === 0 ? [] : [...rows.values()], sameMeasure);
  const rivals = gathered(unplaced.map(([key]) => key), sameMeasure);
  for (const [key, text] of unplaced) {
    const [row, ...others] = candidates.get(sameMeasure(key)) ?? [];
    if (row !== undefined && others.length === 0 && rivals.get(sameMeasure(key))?.length === 1 && !byRow.has(row)) byRow.set(row, text);
    else left.set(key, text);
  }
  return { byRow, left };
}

/** Two texts for one row, each on lines of its own; undefined where a cell cannot hold both. Equal texts are one. */
export function joinTexts(earlier: string | undefined, later: string): string | undefined {
  if (earlier === undefined || earlier === later) return later;
  const joined = `${earlier}\n${later}`;
  return joined.length <= LONGEST_TEXT ? joined : undefined;
}

function sameMeasure(key: string): string {
  const { name, source } = keyParts(key);
  return foldKey(`${name}\t${source}`);
}
