/** The commentary of the sheets that a write goes over, refused where it could not be told apart and would be lost. */
import { gatherCommentary, type Gathered, type ThemeSheet } from '../domain/commentary/gather-commentary';
import { readKept, type KeptEntry } from '../domain/commentary/kept-sheet';
import { commentaryMark, parseMark } from '../domain/render/mark';
import { LEFT_OVER_TITLE } from '../domain/render/accessible/left-over-sheet';
import { readStanding } from '../domain/render/read-commentary';
import type { ThemeSummary } from '../domain/summary/theme-summary';
import { WorkbookFault, type OwnSheet } from './workbook-port';

/** Throws a WorkbookFault with a sentence where a sheet of ours lost the headings that commentary is found by. */
export function standingCommentary(summaries: readonly ThemeSummary[], ownSheets: readonly OwnSheet[], planId: string): Gathered {
  const sheets = ownSheets.flatMap((own): (ThemeSheet & OwnSheet)[] => {
    const place = placeOf(own.mark, summaries, planId);
    return place ? [{ ...own, ...place }] : [];
  });
  for (const sheet of sheets) refuseDamaged(sheet, summaries);
  return gatherCommentary(summaries, sheets, keptEntries(ownSheets, planId));
}

function placeOf(mark: string, summaries: readonly ThemeSummary[], planId: string): Pick<ThemeSheet, 'themeId' | 'style'> | undefined {
  const parsed = parseMark(mark);
  if (parsed?.planId !== planId) return undefined;
  // A theme that the plan no longer has keeps its sheet: it is not written, and its commentary stands where it stood.
  if (parsed.kind === 'theme') return summaries.some(({ theme }) => theme.id === parsed.themeId) ? { themeId: parsed.themeId, style: 'board' } : undefined;
  if (parsed.kind !== 'accessible' || !parsed.part.startsWith('table-')) return undefined;
  const ids = summaries.map(({ theme }) => theme.id).filter((id) => parsed.part.startsWith(`table-${id}-`));
  return { themeId: ids.sort((a, b) => b.length - a.length)[0] ?? parsed.part, style: 'accessible' };
}

function keptEntries(ownSheets: readonly OwnSheet[], planId: string): readonly KeptEntry[] {
  const sheet = ownSheets.find(({ mark }) => mark === commentaryMark(planId));
  const kept = readKept(sheet?.values ?? []);
  if (kept) return kept;
  throw new WorkbookFault(
    `Sheet "${sheet?.name ?? ''}" has lost its row of headings (Measure, Source, Commentary …), so the commentary kept there cannot be told apart. ` +
      'Put the headings back, or delete the sheet if nothing on it is needed, then write again. Nothing was written.',
    'commentary-not-understood',
  );
}

function refuseDamaged({ name, values, themeId }: ThemeSheet & OwnSheet, summaries: readonly ThemeSummary[]): void {
  const { damaged, rows } = readStanding(values);
  const told = damaged !== null ? `Row ${String(damaged + 1)} of sheet "${name}"` : rows.size === 0 && holdsMeasures(values, themeId, summaries) ? `Sheet "${name}"` : null;
  if (told === null) return;
  throw new WorkbookFault(
    `${told} no longer has the headings that commentary is found by (PI name or Measure, Source, Commentary), so what was typed could not be kept. ` +
      'Put the headings back, or copy what you need and delete the sheet, then write again. Nothing was written.',
    'commentary-not-understood',
  );
}

/** Rows of measures without any headings above them. */
function holdsMeasures(values: OwnSheet['values'], themeId: string, summaries: readonly ThemeSummary[]): boolean {
  if (values[0]?.[0] === LEFT_OVER_TITLE) return false;
  const own = summaries.find(({ theme }) => theme.id === themeId);
  const names = new Set<unknown>(own?.subThemes.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map(({ name }) => name))));
  return values.some((row) => row.some((cell) => names.has(cell)));
}
