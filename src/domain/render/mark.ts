/** Our own mark on a sheet that the add-in made: what kind of sheet it is, and of what. */

export type ParsedMark =
  | { readonly kind: 'theme'; readonly planId: string; readonly themeId: string }
  | { readonly kind: 'method'; readonly planId: string };

/** "theme:ssp-2016-17:protecting-vulnerable-people". Ids are lower-case words joined by hyphens, so a colon parts them. */
export function themeMark(planId: string, themeId: string): string {
  return `theme:${planId}:${themeId}`;
}

/** "method:ssp-2016-17": one Method sheet a plan. */
export function methodMark(planId: string): string {
  return `method:${planId}`;
}

const ID = '([a-z0-9]+(?:-[a-z0-9]+)*)';
const THEME = new RegExp(`^theme:${ID}:${ID}$`);
const METHOD = new RegExp(`^method:${ID}$`);

/** The parts of a mark; undefined for a text that is not one of ours. */
export function parseMark(text: string): ParsedMark | undefined {
  const [, planId, themeId] = THEME.exec(text) ?? [];
  if (planId !== undefined && themeId !== undefined) return { kind: 'theme', planId, themeId };
  const [, ofPlan] = METHOD.exec(text) ?? [];
  return ofPlan === undefined ? undefined : { kind: 'method', planId: ofPlan };
}
