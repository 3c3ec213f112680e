/** Notes of all themes under one numbering, as the Notes sheet lists them. */
import type { SummaryNote, ThemeSummary } from '../../summary/theme-summary';

export interface NumberedNotes {
  /** The number that a theme's own note has in the workbook. */
  readonly numberOf: (themeId: string, number: number) => number;
  /** The numbers of the notes on a theme's tables as a whole. */
  readonly ofWhole: (themeId: string) => readonly number[];
  /** In the order of their numbers, with the titles of the themes that they are about. */
  readonly notes: readonly { readonly number: number; readonly text: string; readonly themes: readonly string[] }[];
}

/**
 * Equal texts are one note. Left out are those that explain how the board style writes a cell, and `statement`, which stands on every
 * sheet in full.
 */
export function numberNotes(summaries: readonly ThemeSummary[], statement: string): NumberedNotes {
  const notes = new Map<string, { number: number; text: string; themes: string[] }>();
  const own = new Map<string, number>();
  const whole = new Map<string, number[]>();
  const used = new Map(summaries.map(({ theme, subThemes }) => [theme.id, new Set(subThemes.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.flatMap((row) => row.notes))))]));
  for (const { theme, notes: given } of summaries) {
    for (const note of given) {
      if (note.isOfCells || note.text === statement) continue;
      const known = notes.get(note.text) ?? { number: notes.size + 1, text: note.text, themes: [] };
      notes.set(note.text, known);
      if (known.themes.at(-1) !== theme.title) known.themes.push(theme.title);
      if (isOfRows(note, used.get(theme.id))) own.set(`${theme.id}\t${String(note.number)}`, known.number);
      else whole.set(theme.id, [...(whole.get(theme.id) ?? []), known.number]);
    }
  }
  return {
    numberOf: (themeId, number) => own.get(`${themeId}\t${String(number)}`) ?? number,
    ofWhole: (themeId) => whole.get(themeId) ?? [],
    notes: [...notes.values()],
  };
}

function isOfRows({ number }: SummaryNote, used: ReadonlySet<number> | undefined): boolean {
  return number !== null && used?.has(number) === true;
}

/** "[note 1] [note 2]": each in brackets of its own. */
export function noteMarks(numbers: readonly number[]): string {
  return [...new Set(numbers)].sort((a, b) => a - b).map((number) => `[note ${String(number)}]`).join(' ');
}
