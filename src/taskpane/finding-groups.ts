/** Findings as the pane shows them: by severity, then alike together, so that 2,000 of them are a dozen lines. */
import type { Finding, Severity } from '../domain/checks/finding';
import { findingTitle } from './finding-titles';

export interface FindingGroup {
  readonly code: string;
  readonly title: string;
  /** How many cells and rows it stands for: each finding counts its own. */
  readonly count: number;
  readonly findings: readonly Finding[];
  /** What to do and why it matters, where every finding of the group says the same; null where they differ. */
  readonly fix: string | null;
  readonly why: string | null;
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly groups: readonly FindingGroup[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];

function total(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function inCommon(texts: readonly string[]): string | null {
  const first = texts[0] ?? null;
  return texts.length > 1 && texts.every((text) => text === first) ? first : null;
}

/** Most severe first; within a severity the largest group first, and findings in the order in which they came. */
export function groupFindings(findings: readonly Finding[]): readonly SeverityGroup[] {
  return SEVERITIES.flatMap((severity) => {
    const byCode = new Map<string, Finding[]>();
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const alike = byCode.get(finding.code);
      if (alike) alike.push(finding);
      else byCode.set(finding.code, [finding]);
    }
    const groups = [...byCode].map(([code, alike]): FindingGroup => ({
      code,
      title: findingTitle(code),
      count: total(alike),
      findings: alike,
      fix: inCommon(alike.map(({ fix }) => fix)),
      why: inCommon(alike.map(({ why }) => why)),
    }));
    groups.sort((a, b) => b.count - a.count);
    return groups.length > 0 ? [{ severity, count: total(groups), groups }] : [];
  });
}
