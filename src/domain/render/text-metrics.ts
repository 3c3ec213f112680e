/**
 * How wide a text is and over how many lines it wraps, so that rows can be given a height: Excel does not fit rows reliably, and
 * differs by platform. Advance widths are those of Arial (and of Helvetica and Liberation Sans, which share them), in thousandths
 * of the type size, for the characters from the space to the tilde. Source: the fonts' own horizontal metrics.
 */
const REGULAR = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
  1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
  333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
const BOLD = [
  278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
  975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
  333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584,
];
/** Signs beyond the tilde that our own words use, regular and bold: the no-break space, £, dashes, quotation marks, minus. */
const SIGNS: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0xa0, [278, 278]], [0xa3, [556, 556]], [0x2013, [556, 556]], [0x2018, [222, 278]], [0x2019, [222, 278]], [0x201c, [333, 500]], [0x201d, [333, 500]],
  [0x2022, [350, 350]], [0x2212, [584, 584]],
]);
/** Accented and other letters of the alphabet's size; arrows, ideographs and emoji are about as wide as the type is high. */
const OTHER = 611;
const WIDE = 1000;
/** Printers and screens round glyphs differently: texts are taken to be this much wider than they are. */
const SLACK = 1.05;
/** A row of one line of Arial is about this many times the type's size. */
const LINE = 1.28;
/** Beyond this a text fills any row that Excel can show; there is no need to measure it. */
const MEASURED = 8_000;

export interface Type {
  readonly size: number;
  readonly bold?: boolean;
}

/** Width in points, with a little slack. */
export function textWidth(text: string, { size, bold = false }: Type): number {
  const widths = bold ? BOLD : REGULAR;
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    sum += code < 32 || code === 127 ? 0 : (widths[code - 32] ?? SIGNS.get(code)?.[bold ? 1 : 0] ?? (code < 0x2100 ? OTHER : WIDE));
  }
  return (sum * size * SLACK) / 1000;
}

/** The text broken into lines no wider than `width` points, at spaces, or within a word that is wider than the line. */
export function wrapText(text: string, width: number, type: Type): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.slice(0, MEASURED).split(/\r\n|[\r\n\v\f]/)) {
    let line = '';
    for (const word of paragraph.split(/[ \t]+/)) {
      const joined = line === '' ? word : `${line} ${word}`;
      if (textWidth(joined, type) <= width) line = joined;
      else {
        if (line !== '') lines.push(line);
        line = breakWord(word, width, type, lines);
      }
    }
    lines.push(line);
  }
  return lines;
}

/** How high a cell must be, in points, to show the text wrapped at `width` points. */
export function textHeight(text: string, width: number, type: Type): number {
  return wrapText(text, width, type).length * type.size * LINE;
}

/** Pushes the full lines of a word that is wider than a line, and gives back what is left of it. */
function breakWord(word: string, width: number, type: Type, lines: string[]): string {
  let rest = '';
  let used = 0;
  for (const character of word) {
    const wide = textWidth(character, type);
    if (rest !== '' && used + wide > width) {
      lines.push(rest);
      rest = '';
      used = 0;
    }
    rest += character;
    used += wide;
  }
  return rest;
}

/**
 * Points inside a column of so many characters of the default font. Excel shows 7 pixels a character and 5 of padding at 96 dots
 * an inch (ECMA-376 part 1, 18.3.1.13, with the maximum digit width of Calibri 11); another pixel or two is lost to rules.
 */
export function columnPoints(characters: number): number {
  return (7 * characters + 5) * 0.75;
}

/** The reverse: whole characters for a width in points, one at the least. */
export function widthOfPoints(points: number): number {
  return Math.max(1, Math.floor((points / 0.75 - 5) / 7));
}

/** What of a column's width its text can use. */
export function usablePoints(characters: number): number {
  return columnPoints(characters) - 5;
}
