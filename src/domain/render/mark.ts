/** Our own mark on a sheet that the add-in made: what kind of sheet it is, and of what. */

export type ParsedMark =
  | { readonly kind: 'theme'; readonly planId: string; readonly themeId: string }
  | { readonly kind: 'method'; readonly planId: string }
  | { readonly kind: 'chartdata'; readonly planId: string }
  | { readonly kind: 'commentary'; readonly planId: string }
  /** A sheet of the accessible style; `part` says which: "cover", "table-protecting-vulnerable-people-number-0". */
  | { readonly kind: 'accessible'; readonly planId: string; readonly part: string }
  | { readonly kind: 'report'; readonly report: string; readonly planId: string; readonly partId: string | null };

/** "theme:ssp-2016-17:protecting-vulnerable-people". Ids are lower-case words joined by hyphens, so a colon parts them. */
export function themeMark(planId: string, themeId: string): string {
  return `theme:${planId}:${themeId}`;
}

/** "method:ssp-2016-17": one Method sheet a plan. */
export function methodMark(planId: string): string {
  return `method:${planId}`;
}

/** "chartdata:ssp-2016-17": the figures behind a plan's charts. */
export function chartDataMark(planId: string): string {
  return `chartdata:${planId}`;
}

/** "accessible:ssp-2016-17:cover"; `part` in lower-case words joined by hyphens. */
export function accessibleMark(planId: string, part: string): string {
  return `accessible:${planId}:${part}`;
}

/** "commentary:ssp-2016-17": one sheet a plan on which commentary is kept. */
export function commentaryMark(planId: string): string {
  return `commentary:${planId}`;
}

/** "report:spotlight:ossp-2025-28:fire"; `partId` where there is one report for each of several parts of the plan. */
export function reportMark(report: string, planId: string, partId: string | null = null): string {
  return partId === null ? `report:${report}:${planId}` : `report:${report}:${planId}:${partId}`;
}

const ID = '([a-z0-9]+(?:-[a-z0-9]+)*)';
const THEME = new RegExp(`^theme:${ID}:${ID}$`);
const REPORT = new RegExp(`^report:${ID}:${ID}(?::${ID})?$`);
const ACCESSIBLE = new RegExp(`^accessible:${ID}:${ID}$`);
const OF_PLAN = new RegExp(`^(method|chartdata|commentary):${ID}$`);

/** The parts of a mark; undefined for a text that is not one of ours. */
export function parseMark(text: string): ParsedMark | undefined {
  const [, planId, themeId] = THEME.exec(text) ?? [];
  if (planId !== undefined && themeId !== undefined) return { kind: 'theme', planId, themeId };
  const [, report, reported, partId] = REPORT.exec(text) ?? [];
  if (report !== undefined && reported !== undefined) return { kind: 'report', report, planId: reported, partId: partId ?? null };
  const [, ofWorkbook, part] = ACCESSIBLE.exec(text) ?? [];
  if (ofWorkbook !== undefined && part !== undefined) return { kind: 'accessible', planId: ofWorkbook, part };
  const [, kind, ofPlan] = OF_PLAN.exec(text) ?? [];
  if (ofPlan === undefined) return undefined;
  return { kind: kind === 'method' || kind === 'commentary' ? kind : 'chartdata', planId: ofPlan };
}
