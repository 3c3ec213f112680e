/** Which lines of the Trends tab are on show. */
import type { MeasureLine } from '../../domain/measures/measure-lines';
import { counted } from '../counted';
import { hasWords, searchWords } from '../search-words';

export const SHOWN = ['all', 'improving', 'worsening', 'beyond-chance', 'not-compared'] as const;
export type Shown = (typeof SHOWN)[number];

export const SHOWN_WORDS: Readonly<Record<Shown, string>> = {
  all: 'All measures', improving: 'Improving', worsening: 'Worsening', 'beyond-chance': 'Changed beyond chance', 'not-compared': 'Not compared, and why',
};

export interface TrendFilter {
  readonly text: string;
  readonly shown: Shown;
}

/** The lines that pass, in their order: every word of the text is in each. */
export function filterLines(lines: readonly MeasureLine[], { text, shown }: TrendFilter): readonly MeasureLine[] {
  const words = searchWords(text);
  return lines.filter((line) => isShown(line, shown) && hasWords(line.searched, words));
}

function isShown({ symbol, verdict }: MeasureLine, shown: Shown): boolean {
  switch (shown) {
    case 'all': return true;
    case 'improving': return symbol?.endsWith('-positive') === true;
    case 'worsening': return symbol?.endsWith('-negative') === true;
    case 'beyond-chance': return verdict === 'beyond-chance';
    case 'not-compared': return symbol === null;
  }
}

/** "45 series. 12 were tested, 5 of them changed beyond chance." The number tested is told beside every reading of chance (methods.md). */
export function trendCounts(lines: readonly MeasureLine[]): string {
  const tested = lines.filter(({ verdict }) => verdict !== 'not-tested').length;
  const beyond = lines.filter(({ verdict }) => verdict === 'beyond-chance').length;
  return `${counted(lines.length, 'series', 'series')}. ${counted(tested, 'was', 'were')} tested, ${beyond.toLocaleString('en-GB')} changed beyond chance.`;
}
