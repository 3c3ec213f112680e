/** The figures that a text says, in digits or in words, without the numbers that are dates, note marks and cell addresses. */

export interface TextFigure {
  readonly value: number;
  readonly isPercent: boolean;
  /** 1 and −1 where a sign stands before it, as in a printed change; 0 where there is none. */
  readonly sign: -1 | 0 | 1;
}

const WORDS = new Map(
  ['nil', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty']
    .map((word, index) => [word, index] as const),
);
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** What looks like a figure and is none. */
const NO_FIGURES = [
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b(?:19|20)\d{2}\s*[/–-]\s*(?:\d{4}|\d{2})\b(?!\d)/g,
  new RegExp(String.raw`\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?${MONTH}\b(?:\s+\d{2,4})?`, 'gi'),
  new RegExp(String.raw`\b${MONTH}\s+\d{2,4}\b`, 'gi'),
  /\b\d{1,2}:\d{2}\b/g,
  /\bq[1-4]\b|\bquarters? [1-4]\b/gi,
  /\[?\bnotes?\s+\d+(?:,\s*\d+)*\]?/gi,
  /\$?\b[a-z]{1,3}\$?\d+(?::\$?[a-z]{1,3}\$?\d+)?\b/gi,
  /\bper\s+\d[\d,]*/gi,
  // How many years or points a method had, in the words of the Method sheet.
  /\bare needed and there (?:is|are) (?:only )?\d+|\(\d+ points?\)/gi,
  /\bversion\s+[\d.]+/gi,
];
const FIGURE = /([+−-]\s?)?£?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(\s?%|\s?per\s?cent)?/gi;

/** In the order of the text, digits before words. */
export function figuresInText(text: string): readonly TextFigure[] {
  const plain = NO_FIGURES.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
  const digits = [...plain.matchAll(FIGURE)].map(([, sign = '', figure = '', percent]): TextFigure => ({
    value: Number(figure.replaceAll(',', '')),
    isPercent: percent !== undefined,
    sign: sign === '' ? 0 : sign.startsWith('+') ? 1 : -1,
  }));
  const words = (plain.toLowerCase().match(/\p{L}+/gu) ?? []).flatMap((word): TextFigure[] => {
    const value = WORDS.get(word);
    return value === undefined ? [] : [{ value, isPercent: false, sign: 0 }];
  });
  return [...digits, ...words];
}
