/** All commentary of a workbook brought together, and given to the rows that the summaries now have. */
import { placeCommentary } from '../render/place-commentary';
import { readStanding, type StandingCommentary } from '../render/read-commentary';
import { foldKey, keyParts } from '../summary/commentary-key';
import type { ThemeSummary } from '../summary/theme-summary';
import type { CellScalar } from '../snapshot';
import type { KeptEntry } from './kept-sheet';
import { mergeTexts } from './merge-commentary';

/** A sheet of a theme as it stands. */
export interface ThemeSheet {
  readonly themeId: string;
  readonly style: 'board' | 'accessible';
  readonly values: readonly (readonly CellScalar[])[];
}

export interface Gathered {
  /** By theme id: text by the row's own key. */
  readonly byTheme: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Texts for which no row is left, with the theme that they were written under. */
  readonly left: readonly { readonly themeId: string; readonly key: string; readonly text: string; readonly stoodOnBoard: boolean }[];
}

interface Text {
  readonly themeId: string;
  readonly key: string;
  readonly text: string;
  readonly stoodOnBoard: boolean;
}

/** A text stays with its theme where its row is there; else it goes to the one row of another theme that has its measure and source. */
export function gatherCommentary(summaries: readonly ThemeSummary[], sheets: readonly ThemeSheet[], kept: readonly KeptEntry[]): Gathered {
  const themes = new Set([...sheets.map(({ themeId }) => themeId), ...kept.map(({ themeId }) => themeId)]);
  const texts = [...themes].flatMap((themeId) => textsOf(themeId, sheets.filter((sheet) => sheet.themeId === themeId), kept.filter((entry) => entry.themeId === themeId)));
  const byTheme = new Map<string, Map<string, string>>();
  const left: Text[] = [];
  for (const { theme, subThemes } of summaries) {
    const keys = subThemes.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows.map(({ commentaryKey }) => commentaryKey)));
    const own = texts.filter(({ themeId }) => themeId === theme.id);
    const placed = placeCommentary(keys, new Map(own.map(({ key, text }) => [key, text])));
    byTheme.set(theme.id, new Map(placed.byRow));
    left.push(...own.filter(({ key }) => placed.left.has(key)));
  }
  const known = new Set(summaries.map(({ theme }) => theme.id));
  const homeless = [...left, ...texts.filter(({ themeId }) => !known.has(themeId))];
  const rivals = new Map<string, number>();
  for (const { key } of homeless) rivals.set(sameMeasure(key), (rivals.get(sameMeasure(key)) ?? 0) + 1);
  const places = homeless.length === 0 ? new Map<string, readonly RowPlace[]>() : placesOf(summaries);
  return { byTheme, left: homeless.filter((text) => !givenElsewhere(text, rivals, places, byTheme)) };
}

/** The texts of one theme: each row's once, from both styles and what was kept. */
function textsOf(themeId: string, sheets: readonly ThemeSheet[], kept: readonly KeptEntry[]): readonly Text[] {
  const standing = (['board', 'accessible'] as const).map((style) => joined(sheets.filter((sheet) => sheet.style === style).map(({ values }) => readStanding(values))));
  const keptByKey = new Map(kept.map((entry) => [foldKey(entry.key), entry]));
  const keys = new Map<string, string>();
  for (const { texts } of standing) for (const key of texts.keys()) keys.set(foldKey(key), key);
  for (const { key } of kept) if (!keys.has(foldKey(key))) keys.set(foldKey(key), key);
  const folded = standing.map(({ texts, rows }) => ({ texts: new Map([...texts].map(([key, text]) => [foldKey(key), text])), rows }));
  return [...keys].flatMap(([fold, key]): Text[] => {
    const stands = folded.map(({ texts, rows }) => texts.get(fold) ?? (rows.has(fold) ? '' : undefined));
    const entry = keptByKey.get(fold);
    const stoodOnBoard = stands[0] !== undefined && stands[0] !== '';
    const merged = entry?.isEdited === true ? mergeTexts(undefined, [...stands, entry.text]) : mergeTexts(entry?.text, stands);
    if (merged !== null) return merged.trim() === '' ? [] : [{ themeId, key, text: merged, stoodOnBoard }];
    // Too long together for one cell: each is kept under a source of its own.
    const all = [...new Set([...stands, entry?.isEdited === true ? entry.text : undefined])].filter((text) => text !== undefined && text.trim() !== '');
    return all.flatMap((text, index) => (text === undefined ? [] : [{ themeId, key: index === 0 ? key : `${key} (${String(index + 1)})`, text, stoodOnBoard }]));
  });
}

function joined(all: readonly StandingCommentary[]): Pick<StandingCommentary, 'texts' | 'rows'> {
  const texts = new Map<string, string>();
  for (const one of all) {
    for (const [key, text] of one.texts) {
      const earlier = texts.get(key);
      texts.set(earlier === undefined || earlier === text ? key : `${key} (2)`, text);
    }
  }
  return { texts, rows: new Set(all.flatMap(({ rows }) => [...rows])) };
}

interface RowPlace {
  readonly themeId: string;
  readonly key: string;
}

/** Puts the text in the only row of all themes that is of its measure and source, where that has none and no other text asks for it. */
function givenElsewhere(text: Text, rivals: ReadonlyMap<string, number>, places: ReadonlyMap<string, readonly RowPlace[]>, byTheme: ReadonlyMap<string, Map<string, string>>): boolean {
  const wanted = sameMeasure(text.key);
  const rows = places.get(wanted) ?? [];
  const [row] = rows;
  const home = row && byTheme.get(row.themeId);
  if (!home || rows.length !== 1 || rivals.get(wanted) !== 1 || row.themeId === text.themeId || home.has(row.key)) return false;
  home.set(row.key, text.text);
  return true;
}

function placesOf(summaries: readonly ThemeSummary[]): ReadonlyMap<string, readonly RowPlace[]> {
  const places = new Map<string, RowPlace[]>();
  for (const { theme, subThemes } of summaries) {
    for (const { commentaryKey: key } of subThemes.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows))) {
      const same = places.get(sameMeasure(key));
      if (same) same.push({ themeId: theme.id, key });
      else places.set(sameMeasure(key), [{ themeId: theme.id, key }]);
    }
  }
  return places;
}

function sameMeasure(key: string): string {
  const { name, source } = keyParts(key);
  return foldKey(`${name}\t${source}`);
}
