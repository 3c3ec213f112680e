/** Words that office.js and the file format have for the same things, in pairs. */
export type WordPairs = readonly (readonly [ours: string, file: string])[];

/** Undefined for a word that the file has no like of. */
export function toFile(pairs: WordPairs, ours: unknown): string | undefined {
  return pairs.find(([one]) => one === ours)?.[1];
}

/** Undefined for a word that office.js has no like of. */
export function fromFile<Ours extends string>(pairs: readonly (readonly [ours: Ours, file: string])[], file: string | undefined): Ours | undefined {
  return pairs.find(([, one]) => one === file)?.[0];
}
