/**
 * Sheet names that Excel takes: 1 to 31 characters, none of \ / ? * : [ ], no apostrophe at either end, not "History", and not
 * one that another sheet has, whatever the capitals (Microsoft Support, "Rename a worksheet").
 */
const LONGEST = 31;
const SHORTENED = '…';
/** A name that would lose more than this to whole words is cut within one. */
const SHORTEST_PART = 0.6;

/**
 * The nearest legal name to the wish that none of `taken` has. Shortened by whole words; doubled names get " (2)", " (3)" … What
 * `ending` says, in legal characters, follows the wish and is never shortened.
 */
export function legalSheetName(wish: string, taken: readonly string[], ending = ''): string {
  const used = new Set(taken.map(fold));
  const clean = tidy(wish) || 'Sheet';
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? '' : ` (${count})`;
    const name = trimEnds(shorten(clean, LONGEST - suffix.length - ending.length)) + ending + suffix;
    if (!used.has(fold(name)) && fold(name) !== 'history') return name;
  }
}

/** As Excel compares names: without regard to capitals, and wide forms as their plain ones. */
function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

function tidy(wish: string): string {
  const spaced = wish
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, ' ')
    .normalize('NFC')
    // Control characters and the marks that turn the direction of writing are what is looked for here.
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g, ' ')
    .replace(/[\\/?*:[\]\uff07\uff0f\uff1a\uff1f\uff3b\uff3c\uff3d\uff0a]/g, '-')
    .replace(/\s+/g, ' ');
  return trimEnds(spaced);
}

function trimEnds(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, '');
}

/** Cut after a whole word where one ends late enough; otherwise between characters, with "…" in place of what is gone. */
function shorten(name: string, limit: number): string {
  if (name.length <= limit) return name;
  const words = name.slice(0, Math.max(0, name.lastIndexOf(' ', limit))).replace(/(?:[\s,;–-]+(?:and|or|of|the|for|to|in|with|&))*[\s'.,;–-]*$/i, '');
  if (words.length >= limit * SHORTEST_PART) return words;
  const kept = name.slice(0, limit - SHORTENED.length).replace(/[\uD800-\uDBFF]$/, '');
  return kept.replace(/[\s'.,;–-]+$/, '') + SHORTENED;
}
