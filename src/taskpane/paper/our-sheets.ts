/** Which sheets of ours stand in the workbook, so that the pane can name them and go to them. */
import type { Plan } from '../../domain/framework/plan';
import { parseMark } from '../../domain/render/mark';
import type { WorkbookSnapshot } from '../../domain/snapshot';
import type { WrittenSheet } from '../../workflow/workbook-port';

/** Names by mark, in the workbook's order: as they were read, and those that were written since. */
export function ourSheets({ sheets }: WorkbookSnapshot, written: readonly WrittenSheet[]): ReadonlyMap<string, string> {
  const read = sheets.flatMap(({ mark, name }): [string, string][] => (mark === undefined ? [] : [[mark, name]]));
  return new Map([...read, ...written.map(({ mark, name }): [string, string] => [mark, name])]);
}

/** Where a theme stands, whatever the style: its board sheet, and its tables of the accessible style. */
export function sheetsOfTheme({ id, themes }: Plan, themeId: string, sheets: ReadonlyMap<string, string>): readonly string[] {
  return [...sheets].flatMap(([mark, name]) => {
    const parsed = parseMark(mark);
    if (parsed?.planId !== id) return [];
    if (parsed.kind === 'theme') return parsed.themeId === themeId ? [name] : [];
    if (parsed.kind !== 'accessible') return [];
    // One theme's id may begin another's: the longest is meant.
    const [own] = themes.map((theme) => theme.id).filter((one) => parsed.part.startsWith(`table-${one}-`)).sort((a, b) => b.length - a.length);
    return own === themeId ? [name] : [];
  });
}
