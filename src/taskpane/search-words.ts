/** Searching as every list of the pane does it: all words must be found, in any order, in upper or lower case. */

/** The words of what was typed, in lower case. */
export function searchWords(text: string): readonly string[] {
  return text.toLowerCase().split(/\s+/).filter((word) => word !== '');
}

/** True where each word stands in what is said, which is in lower case. */
export function hasWords(said: string, words: readonly string[]): boolean {
  return words.every((word) => said.includes(word));
}
