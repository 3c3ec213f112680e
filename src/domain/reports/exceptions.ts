/** What the Board should look at first: each list by its own rule, and nothing in a list that its evidence does not carry. */
import type { Assessment } from '../trend/assessment';
import { againstWords } from '../summary/against';
import type { ReportLine } from './report-line';

/** Worse by the measure's polarity, and beyond what chance alone would bring. */
export function worseBeyondChance(lines: readonly ReportLine[]): readonly ReportLine[] {
  return lines.filter(({ assessment }) => assessment.symbol?.endsWith('-negative') === true && assessment.evidence.verdict === 'beyond-chance');
}

/** Worse by the measure's polarity, and nobody can say whether by more than chance: its evidence was not tested. */
export function worseUntested(lines: readonly ReportLine[]): readonly ReportLine[] {
  return lines.filter(({ assessment }) => assessment.symbol?.endsWith('-negative') === true && assessment.evidence.verdict === 'not-tested');
}

/** Whether there is anything that the figure was held against. */
export function isCompared({ comparison }: Assessment): boolean {
  return comparison.with !== null && comparison.verdict !== 'cannot be calculated';
}

/**
 * Worse than another area, or a target not met, while the latest change or the recent trend is for the worse. Chance may explain the
 * change: its evidence is printed beside it.
 */
export function worseThanOthers(lines: readonly ReportLine[]): readonly ReportLine[] {
  return lines.filter(({ assessment }) => (assessment.comparison.verdict === 'worse' || assessment.comparison.verdict === 'not met') && isGettingWorse(assessment));
}

export function isGettingWorse({ symbol, recentTrend }: Assessment): boolean {
  return symbol?.endsWith('-negative') === true || recentTrend.verdict.endsWith('getting worse');
}

/** "Rate of first time entrants (YJS): worse than Greater Manchester; increasing, worsening". */
export function exceptionWords({ name, source, assessment }: ReportLine): string {
  const against = againstWords(assessment.comparison);
  return `${name} (${source}): ${against}; ${assessment.words}`;
}
