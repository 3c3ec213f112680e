/** Quarters and months across a header that name no year: taken for periods where the table names exactly one, else left with a reason. */
import type { Grid } from './grid';
import type { Group } from './header-groups';
import type { LeftColumn } from './heading-draft';
import { bareParts, namedYear, partsIn, yearlessReason } from './named-year';
import type { Candidate } from './period-candidates';

/** The row's periods with its quarters and months that name no year among them, in the order of columns. */
export function withBareParts(grid: Grid, row: number, across: readonly Candidate[], taken: (row: number, column: number) => boolean): readonly Candidate[] {
  const own = new Set(across.map(({ column }) => column));
  const parts = bareParts(grid, row, taken).filter((column) => !own.has(column));
  if (parts.length === 0) return across;
  const yearless = parts.map((column): Candidate => ({ column, cell: { reading: { kind: 'none' }, weak: false, marks: [] }, rest: null, isPart: true }));
  return [...across, ...yearless].sort((a, b) => a.column - b.column);
}

/** The group with the year that its table names given to its quarters and months; `left` are those that no year could be given to. */
export function withYear(grid: Grid, row: number, group: Group): { readonly group: Group; readonly left: readonly LeftColumn[] } {
  const parts = group.columns.filter(({ isPart }) => isPart === true);
  if (parts.length === 0) return { group, left: [] };
  const first = group.columns[0]?.column ?? group.left;
  const named = namedYear(grid, row, { left: Math.min(group.left, first), right: group.right });
  const periods = named.kind === 'year' ? partsIn(named, parts.map(({ column }) => grid.text(row, column))) : null;
  if (!periods) {
    const reason = yearlessReason(named);
    return { group: { ...group, columns: group.columns.filter(({ isPart }) => isPart !== true) }, left: parts.map(({ column }) => ({ column, reason })) };
  }
  const byColumn = new Map(parts.map(({ column }, index) => [column, periods[index]]));
  const columns = group.columns.map((one): Candidate => {
    const period = byColumn.get(one.column);
    return period ? { ...one, cell: { ...one.cell, reading: { kind: 'sure', period, style: null } } } : one;
  });
  return { group: { ...group, columns }, left: [] };
}
