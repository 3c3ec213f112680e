/** The summary sheets that stand in the workbook, put together by style. */
import { parseMark } from '../../domain/render/mark';

export interface SheetGroup {
  readonly words: string;
  readonly sheets: readonly { readonly mark: string; readonly name: string }[];
}

const GROUPS = ['Board style', 'Accessible style', 'Kept for the next time'] as const;

/** Undefined for a sheet that is no part of the plan's summaries. */
function groupOf(mark: string, planId: string): (typeof GROUPS)[number] | undefined {
  const parsed = parseMark(mark);
  if (parsed?.planId !== planId || parsed.kind === 'report') return undefined;
  if (parsed.kind === 'accessible') return 'Accessible style';
  return parsed.kind === 'commentary' ? 'Kept for the next time' : 'Board style';
}

/** `sheets` are names by mark (see ourSheets). Each once, in their order; groups with nothing in them are left out. */
export function sheetGroups(sheets: ReadonlyMap<string, string>, planId: string): readonly SheetGroup[] {
  const all = [...sheets].map(([mark, name]) => ({ mark, name, group: groupOf(mark, planId) }));
  return GROUPS.map((words) => ({ words, sheets: all.filter(({ group }) => group === words) })).filter((group) => group.sheets.length > 0);
}
