/** Footnote marks: told from the text that they hang on, and from one another. */

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Marks that may follow a figure, a heading or a label, at its very end. */
const TRAILING =
  /(?:\s*(\[(?:note\s*)?\d{1,3}\]|\[[a-z]{1,3}\]|\((?:r|p|e|provisional|revised|estimated)\)|\*{1,4}|[†‡§¶]+|[⁰¹²³⁴-⁹]{1,2}))$/iu;

export interface Marked {
  readonly text: string;
  /** As written, in the order in which they stand. */
  readonly marks: readonly string[];
}

/** Cuts marks off the end of a text: "139*" → "139" and ["*"]; "30-Jun-09(1)" keeps its "(1)" unless that is a known mark. */
export function splitMarks(text: string, known?: ReadonlySet<string>): Marked {
  let rest = text.trimEnd();
  const marks: string[] = [];
  while (marks.length < 8) {
    const match = TRAILING.exec(rest) ?? (known && known.size > 0 ? knownNumber(rest, known) : null);
    const mark = match?.[1];
    if (!match || mark === undefined) break;
    marks.unshift(mark);
    rest = rest.slice(0, match.index).replace(/[\s,]+$/, '');
  }
  return { text: rest, marks };
}

/** A number in round brackets is a mark only where a note is known by it. */
function knownNumber(text: string, known: ReadonlySet<string>): RegExpExecArray | null {
  const match = /\s*(\(\d{1,2}\))$/.exec(text);
  return match?.[1] !== undefined && known.has(markKey(match[1])) ? match : null;
}

/** What ties a mark to its note: "[note 1]", "(1)", "¹" and "1" are one; stars, daggers and letters stand for themselves. */
export function markKey(mark: string): string {
  const digits = Array.from(mark, (letter) => (SUPERSCRIPTS.includes(letter) ? String(SUPERSCRIPTS.indexOf(letter)) : letter)).join('');
  return digits.toLowerCase().replace(/^note\s*/, '').replace(/[[\]().:]|note\s*|\s/g, '');
}
