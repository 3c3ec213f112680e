/** Our own mark on a sheet that the add-in made: what kind of sheet it is, and of what. */

export interface ParsedMark {
  readonly kind: 'theme';
  readonly planId: string;
  readonly themeId: string;
}

/** "theme:ssp-2016-17:protecting-vulnerable-people". Ids are lower-case words joined by hyphens, so a colon parts them. */
export function themeMark(planId: string, themeId: string): string {
  return `theme:${planId}:${themeId}`;
}

/** The parts of a mark; undefined for a text that is not one of ours. */
export function parseMark(text: string): ParsedMark | undefined {
  const match = /^theme:([a-z0-9]+(?:-[a-z0-9]+)*):([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(text);
  const [, planId, themeId] = match ?? [];
  return planId !== undefined && themeId !== undefined ? { kind: 'theme', planId, themeId } : undefined;
}
