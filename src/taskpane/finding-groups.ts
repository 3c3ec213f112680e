/** Findings as the pane shows them: alike together, by kind or by table, so that 2,000 of them are a dozen lines. */
import { parseRange } from '../domain/address';
import type { Finding, Severity } from '../domain/checks/finding';
import { gathered } from '../domain/gathered';
import type { IndicatorTable } from '../domain/table/indicator-table';
import { findingTitle } from './finding-titles';
import { tableTitle } from './table-title';

export interface FindingGroup {
  /** Unique among the groups on show. */
  readonly key: string;
  readonly title: string;
  /** How many cells and rows it stands for: each finding counts its own. */
  readonly count: number;
  readonly findings: readonly Finding[];
  /** What to do and why it matters, where every finding of the group says the same; null where they differ. */
  readonly fix: string | null;
  readonly why: string | null;
}

/** All errors, or all of a sheet. */
export interface FindingSection {
  readonly key: string;
  readonly heading: string;
  readonly count: number;
  readonly groups: readonly FindingGroup[];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information'];
const HEADINGS: Readonly<Record<Severity, string>> = { error: 'Errors', warning: 'Warnings', information: 'For information' };

function total(counts: readonly { readonly count: number }[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function inCommon(texts: readonly string[]): string | null {
  const first = texts[0] ?? null;
  return texts.length > 1 && texts.every((text) => text === first) ? first : null;
}

function groupOf(key: string, title: string, findings: readonly Finding[]): FindingGroup {
  return { key, title, count: total(findings), findings, fix: inCommon(findings.map(({ fix }) => fix)), why: inCommon(findings.map(({ why }) => why)) };
}

/** Most severe first; within a severity the largest group first, and findings in the order in which they came. */
export function groupByKind(findings: readonly Finding[]): readonly FindingSection[] {
  const bySeverity = gathered(findings, ({ severity }) => severity);
  return SEVERITIES.flatMap((severity): FindingSection[] => {
    const own = bySeverity.get(severity) ?? [];
    const groups = [...gathered(own, ({ code }) => code)].map(([code, alike]) => groupOf(`${severity}:${code}`, findingTitle(code), alike));
    groups.sort((a, b) => b.count - a.count);
    return groups.length > 0 ? [{ key: severity, heading: HEADINGS[severity], count: total(groups), groups }] : [];
  });
}

const OUTSIDE = 'Outside the tables';
const NOWHERE = 'Not in the workbook';

/** Sheet by sheet and table by table in the order of the workbook, each with its errors first; what has no sheet comes last. */
export function groupByTable(findings: readonly Finding[], tables: readonly IndicatorTable[]): readonly FindingSection[] {
  const tableAt = tableFinder(tables);
  const order = new Map([...new Set(tables.map(({ sheet }) => sheet))].map((sheet, index) => [sheet, index]));
  const sheets = [...gathered(findings, ({ sheet }) => sheet)];
  const place = (sheet: string | null): number => (sheet === null ? Infinity : (order.get(sheet) ?? order.size));
  sheets.sort(([a], [b]) => (place(a) === place(b) ? 0 : place(a) - place(b)));
  return sheets.map(([sheet, own]): FindingSection => {
    const bySeverity = SEVERITIES.flatMap((severity) => own.filter((finding) => finding.severity === severity));
    const byTable = [...gathered(bySeverity, tableAt)].sort(([a], [b]) => (a?.range.row ?? Infinity) - (b?.range.row ?? Infinity) || 0);
    const groups = byTable.map(([table, alike], index) =>
      groupOf(`${sheet === null ? 'none' : `sheet:${sheet}`}:${String(index)}`, table ? tableTitle(table) : sheet === null ? NOWHERE : OUTSIDE, alike),
    );
    return { key: sheet === null ? 'none' : `sheet:${sheet}`, heading: sheet ?? NOWHERE, count: total(groups), groups };
  });
}

/** The table in which a finding's first cell stands, looked up by sheet and row; null where it stands in none. */
function tableFinder(tables: readonly IndicatorTable[]): (finding: Finding) => IndicatorTable | null {
  const byRow = new Map<string, IndicatorTable[]>();
  for (const table of tables) {
    for (let row = table.range.row; row < table.range.row + table.range.rows; row += 1) {
      const key = `${String(row)}:${table.sheet}`;
      const here = byRow.get(key);
      if (here) here.push(table);
      else byRow.set(key, [table]);
    }
  }
  return ({ sheet, address }) => {
    const at = address === null ? undefined : parseRange(address);
    if (sheet === null || !at) return null;
    const here = byRow.get(`${String(at.row)}:${sheet}`) ?? [];
    return here.find(({ range }) => at.column >= range.column && at.column < range.column + range.columns) ?? null;
  };
}
