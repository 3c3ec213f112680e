/** How many lines text takes when it wraps within a width, breaking between words as Excel does. */

/** `width` and what `measure` gives are in one unit. A word wider than the width is broken. At least 1. */
export function wrappedLines(text: string, width: number, measure: (text: string) => number): number {
  return text.split(/\r\n|\r|\n/).reduce((lines, paragraph) => lines + linesOf(paragraph, width, measure), 0);
}

function linesOf(paragraph: string, width: number, measure: (text: string) => number): number {
  if (width <= 0 || measure(paragraph) <= width) return 1;
  let [lines, used] = [1, 0];
  for (const word of paragraph.split(/(?<=[\s\u2013-])/)) {
    const wide = measure(word);
    const bare = measure(word.trimEnd());
    if (used > 0 && used + bare > width) {
      lines += 1;
      used = 0;
    }
    const broken = Math.ceil(bare / width);
    if (broken > 1) lines += broken - 1;
    used = broken > 1 ? bare % width : used + wide;
  }
  return lines;
}
