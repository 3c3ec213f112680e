/** How themes and sub-themes are named in cells, and found again: by id, or by heading without regard to capitals and spaces. */
import type { Theme } from '../plan';
import { foldWords } from './framework-words';

interface Named {
  readonly id: string;
  readonly title: string;
}

export interface ThemeNames {
  /** The theme that a cell names, or undefined. */
  readonly theme: (text: string) => Theme | undefined;
  readonly subTheme: (theme: Theme, text: string) => Named | undefined;
  /** Its heading, or its id where the heading stands for another, or for none. */
  readonly cellOf: (theme: Theme) => string;
  readonly subThemeCellOf: (theme: Theme, subTheme: Named) => string;
}

export function themeNames(themes: readonly Theme[]): ThemeNames {
  const byText = lookup(themes);
  const below = new Map(themes.map((theme) => [theme, lookup(theme.subThemes)]));
  const subTheme = (theme: Theme, text: string): Named | undefined => find(below.get(theme) ?? new Map<string, Named>(), text);
  const theme = (text: string): Theme | undefined => find(byText, text);
  return {
    theme,
    subTheme,
    cellOf: (one) => (theme(one.title) === one ? one.title : one.id),
    subThemeCellOf: (of, one) => (subTheme(of, one.title) === one ? one.title : one.id),
  };
}

/** Ids come first, then the first of each heading. */
function lookup<T extends Named>(all: readonly T[]): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const one of all) found.set(`id ${one.id}`, one);
  for (const one of all) {
    const key = `title ${foldWords(one.title)}`;
    if (!found.has(key)) found.set(key, one);
  }
  return found;
}

function find<T>(all: ReadonlyMap<string, T>, text: string): T | undefined {
  return all.get(`id ${text.trim()}`) ?? all.get(`title ${foldWords(text)}`);
}
