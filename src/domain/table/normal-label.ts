/** Labels made comparable: what differs between two writings of one measure is taken away, what tells measures apart is kept. */
import type { Plan } from '../framework/plan';
import { splitMarks } from '../value/footnote-marks';

/** Line breaks and runs of spaces to one space: for matching; the label itself is kept as it stands. */
export function tidyLabel(label: string): string {
  return label.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** Words in lower case, accents, punctuation and footnote marks gone, "&", "%" and "no." spelt out. */
export function labelWords(label: string): string {
  return splitMarks(tidyLabel(label))
    .text.normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+|['’‘`]/gu, '')
    .replace(/&/g, ' and ')
    .replace(/[<\u2264](?=\s*\d)/g, ' under ')
    .replace(/[>\u2265](?=\s*\d)|(?<=\d)\s*\+/g, ' over ')
    .replace(/%|\bper cent\b|\bpercentage\b/g, ' percent ')
    .replace(/\b(?:no\.|nos\.|nr\.?)(?=\s)|\bnos?(?= of\b)|#(?= of\b)/g, 'number')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * "fi", "fl", "ffi" and "ffl" without their second letter: text taken from a PDF often loses it ("fres" for "fires"), so both
 * sides are compared without. Spaces go too: "re-offending" and "reoffending" are one.
 */
function withoutLigatures(words: string): string {
  return words.replace(/ff[il]/g, 'ff').replace(/f[il]/g, 'f').replaceAll(' ', '');
}

/** Turns labels into comparison keys for one plan, whose long names, aliases and plurals are written short first: (MARAC) and its full name. */
export function keyMaker(plan: Plan): (label: string) => string {
  const names = plan.abbreviations
    .flatMap(({ short, long, aliases }) => [long, `${long}s`, ...aliases, `${short}s`].map((name) => ({ short: labelWords(short), long: labelWords(name) })))
    .filter(({ short, long }) => short !== '' && long !== '' && long !== short)
    .sort((a, b) => b.long.length - a.long.length);
  return (label) => {
    let words = ` ${labelWords(label)} `;
    for (const { short, long } of names) {
      if (!words.includes(` ${long} `)) continue;
      words = words.replaceAll(` ${long} `, ` ${short} `).replaceAll(` ${short} ${short} `, ` ${short} `);
    }
    return withoutLigatures(words.trim());
  };
}
