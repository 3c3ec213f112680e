/** A column's heading as plain words: "LowerCI95", "FINANCIAL_YEAR" and "Value (%)" come as "lower ci 95", "financial year" and "value". */
import { splitMarks } from '../value/footnote-marks';

export interface HeadingWords {
  /** Without what stands in brackets, unless that is all there is. */
  readonly words: string;
  /** With it, the brackets gone. */
  readonly all: string;
}

function plain(text: string): string {
  return text
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]{2,})([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/\b(ci|cl|confidence|v)(?=\d)/g, '$1 ')
    .replace(/[^\p{L}\p{N}%£#.,]+/gu, ' ')
    .replace(/[.,](?!\d)|(?<!\d)[.,]/g, ' ')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The words of a heading in lower case: case, underscores, hyphens, footnote marks and brackets taken away. */
export function headingWords(heading: string): HeadingWords {
  const { text } = splitMarks(heading.replace(/\[note[^\]]*\]/gi, ' '));
  const words = plain(text.replace(/\([^()]*\)|\[[^[\]]*\]/g, ' '));
  const all = plain(text);
  return { words: words === '' ? all : words, all };
}
