/** Footnote marks: told from the text that they hang on, and from one another. */

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Marks that may follow a figure, a heading or a label, at its very end. */
const TRAILING =
  /(?:\s*(\[(?:(?:foot)?notes?\s*)?\d{1,3}(?:\s*(?:,|and|&)\s*(?:note\s*)?\d{1,3})*\]|\[[a-z]{1,3}\]|\((?:r|p|e|provisional|prov\.?|revised|rev\.?|estimated?|est\.?)\)|\*{1,4}|[†‡§¶]+|[⁰¹²³⁴-⁹]{1,2}))$/iu;

/** Letters and words that are marks behind a figure or a year, without brackets: "12r", "2016/17 p", "2016/17 provisional". */
const LOOSE = /^(.*\d[%)]?)(?: ?([prePR])| (provisional|prov\.?|revised|rev\.|estimated?|est\.?))$/;

export interface Marked {
  readonly text: string;
  /** As written, in the order in which they stand. */
  readonly marks: readonly string[];
}

/**
 * Cuts marks off the end of a text: "139*" → "139" and ["*"]; "12 [note 2, 3]" → "12" and ["[note 2]", "[note 3]"]. What may as
 * well be part of the text ("(1)", "(a)", "#") is a mark only where a note is known by it (`known`, see markKey).
 */
export function splitMarks(text: string, known?: ReadonlySet<string>): Marked {
  let rest = text.trimEnd();
  const marks: string[] = [];
  while (marks.length < 8) {
    const match = TRAILING.exec(rest) ?? (known && known.size > 0 ? knownMark(rest, known) : null);
    const mark = match?.[1];
    if (!match || mark === undefined) break;
    marks.unshift(...each(mark, known));
    rest = rest.slice(0, match.index).replace(/[\s,]+$/, '');
  }
  return { text: rest, marks };
}

/** A mark without brackets behind a figure; the text as it stands where there is none. */
export function splitLoose(text: string): Marked {
  const match = LOOSE.exec(text);
  const mark = match?.[2] ?? match?.[3];
  return match?.[1] === undefined || mark === undefined ? { text, marks: [] } : { text: match[1], marks: [mark] };
}

/** A number or a letter in round brackets, a sign, or a figure that lost its raised setting, where a note is known by it. */
function knownMark(text: string, known: ReadonlySet<string>): RegExpExecArray | null {
  const match =
    /\s*(\((?:\d{1,2}|[a-z])(?:\s*,\s*(?:\d{1,2}|[a-z]))*\))$/i.exec(text) ?? /\s*([#~^])$/.exec(text) ?? /\s*([a-z])$/i.exec(text) ?? /\s+(\d{1,2})$/.exec(text);
  if (match?.[1] === undefined || (/^[a-z]$/i.test(match[1]) && !/\d/.test(text.charAt(match.index - 1)))) return null;
  return match[1].split(',').every((part) => known.has(markKey(part))) && match.index > 0 ? match : null;
}

/** "[note 2, 3]" is two marks; so is "¹²" where there is no note 12 but a 1 and a 2. */
function each(mark: string, known: ReadonlySet<string> | undefined): readonly string[] {
  const inside = /^([[(])(.*)[\])]$/.exec(mark);
  if (inside?.[2] !== undefined && /,|\band\b|&/.test(inside[2])) {
    const [open, close] = inside[1] === '[' ? ['[', ']'] : ['(', ')'];
    const lead = /note/i.test(inside[2]) ? 'note ' : '';
    return inside[2].replace(/(?:foot)?notes?/gi, '').split(/,|\band\b|&/).map((part) => `${open}${lead}${part.trim()}${close}`);
  }
  const digits = Array.from(mark);
  const isPair = digits.length === 2 && SUPERSCRIPTS.includes(digits[0] ?? '?') && known !== undefined && !known.has(markKey(mark));
  return isPair && digits.every((one) => known.has(markKey(one))) ? digits : [mark];
}

const WORDS: Readonly<Record<string, string>> = { provisional: 'p', prov: 'p', revised: 'r', rev: 'r', estimate: 'e', estimated: 'e', est: 'e' };

/**
 * What ties a mark to its note: "[note 1]", "(1)", "¹" and "1" are one, as are "[p]", "p" and "provisional"; stars and daggers stand
 * for themselves.
 */
export function markKey(mark: string): string {
  const digits = Array.from(mark, (letter) => (SUPERSCRIPTS.includes(letter) ? String(SUPERSCRIPTS.indexOf(letter)) : letter)).join('');
  const key = digits.toLowerCase().replace(/^\^(?=\d)/, '').replace(/(?:foot)?notes?\s*/g, '').replace(/[[\]().:]|\s/g, '');
  return WORDS[key] ?? key;
}
