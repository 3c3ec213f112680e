/** The theme summaries as they may be printed: what every renderer and every sheet of them is made from. */
import { disclose, type DisclosedMaterial } from '../domain/disclosure/disclose';
import { disclosureNotes } from '../domain/disclosure/disclosure-notes';
import type { Plan } from '../domain/framework/plan';
import { atOnce, type Rests } from '../domain/in-parts';
import { summariseThemesInParts } from '../domain/summary/summarise-themes';
import type { ThemeSummary } from '../domain/summary/theme-summary';
import type { Understanding } from './understanding';
import { WorkbookFault } from './workbook-port';
import type { SummarySettings } from './write-theme-summaries';

export interface PrintedThemes {
  readonly plan: Plan;
  /** Figures and words with small numbers withheld as the settings say. */
  readonly material: DisclosedMaterial;
  /** One a theme, in the plan's order. */
  readonly summaries: readonly ThemeSummary[];
}

/** Throws a WorkbookFault where there is no plan. */
export function printedThemes(understanding: Understanding, settings: SummarySettings): PrintedThemes {
  return atOnce(printedThemesInParts(understanding, settings));
}

/** The same with rests. */
export function* printedThemesInParts(understanding: Understanding, settings: SummarySettings): Rests<PrintedThemes> {
  const plan = planFor(understanding);
  const material = disclose(understanding, settings.disclosure);
  const { reading, series, run, setting, unchecked } = material;
  yield;
  const summaries = yield* summariseThemesInParts({ plan, reading, series, assessments: run, disclosureNotes: (own) => disclosureNotes(setting, unchecked, own), ...settings });
  return { plan, material, summaries };
}

/** The plan of what was read; throws a WorkbookFault where there is none. */
export function planFor({ plan }: Pick<Understanding, 'plan'>): Plan {
  if (plan) return plan;
  throw new WorkbookFault('Theme summaries need a plan, because the plan says which themes there are. Choose the plan, read the workbook, and write again.', 'no-plan');
}
