/** Which findings are on show. */
import type { Finding, Severity } from '../domain/checks/finding';
import type { Acknowledgement } from '../domain/validation/acknowledgement';
import { findingKey } from '../domain/validation/finding-key';
import { counted } from './counted';
import { findingTitle } from './finding-titles';
import { hasWords, searchWords } from './search-words';

export interface FindingFilter {
  readonly severity: Severity | 'all';
  /** Words to be found, all of them, in any order; "" for every finding. */
  readonly text: string;
  readonly acknowledged: 'open' | 'acknowledged' | 'all';
}

export const EVERYTHING_OPEN: FindingFilter = { severity: 'all', text: '', acknowledged: 'open' };

/** The findings that pass, in their order. */
export function filterFindings(findings: readonly Finding[], acknowledged: ReadonlyMap<string, Acknowledgement>, filter: FindingFilter): readonly Finding[] {
  const words = searchWords(filter.text);
  return findings.filter((finding) => {
    if (filter.severity !== 'all' && finding.severity !== filter.severity) return false;
    if (filter.acknowledged !== 'all' && acknowledged.size > 0 && acknowledged.has(findingKey(finding)) !== (filter.acknowledged === 'acknowledged')) return false;
    if (filter.acknowledged === 'acknowledged' && acknowledged.size === 0) return false;
    if (words.length === 0) return true;
    const { message, fix, source, period, sheet, address, code } = finding;
    const said = [findingTitle(code), message, fix, source, period, sheet, address].join('\n').toLowerCase();
    return hasWords(said, words);
  });
}

/** "35 findings."; "Showing 3 of 35 findings." */
export function countWords(shown: number, all: number): string {
  return shown === all ? `${counted(all, 'finding', 'findings')}.` : `Showing ${shown.toLocaleString('en-GB')} of ${counted(all, 'finding', 'findings')}.`;
}
