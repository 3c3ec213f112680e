/**
 * Shorthand in square brackets, and what it stands for. Source: Government Analysis Function, "Using symbols and shorthand in
 * spreadsheets" (the list in its guidance on releasing statistics in spreadsheets).
 */
export const SHORTHAND: ReadonlyMap<string, string> = new Map([
  ['[b]', 'break in the series'],
  ['[c]', 'confidential'],
  ['[e]', 'estimated'],
  ['[f]', 'forecast'],
  ['[low]', 'rounds to 0 but is not 0'],
  ['[ns]', 'not statistically significant'],
  ['[p]', 'provisional'],
  ['[r]', 'revised'],
  ['[s]', 'statistically significant at the 5% level'],
  ['[ss]', 'statistically significant at the 1% level'],
  ['[sss]', 'statistically significant at the 0.1% level'],
  ['[u]', 'low reliability'],
  ['[w]', 'none recorded in the survey'],
  ['[x]', 'not available'],
  ['[z]', 'not applicable'],
]);

/** One sentence that explains the shorthand standing in these texts; undefined where there is none. */
export function shorthandNote(texts: readonly string[]): string | undefined {
  const found = new Set(texts.flatMap((text) => text.toLowerCase().match(/\[[a-z]{1,3}\]/g) ?? []));
  const explained = [...SHORTHAND].filter(([short]) => found.has(short)).map(([short, long]) => `${short} ${long}`);
  return explained.length === 0 ? undefined : `Shorthand: ${explained.join('; ')}.`;
}
