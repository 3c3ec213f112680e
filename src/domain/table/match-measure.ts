/** Which measure of the plan a row reports. */
import type { Measure, Plan } from '../framework/plan';
import type { TableRow } from './indicator-table';
import { measureIndex, type MeasureIndex } from './measure-index';
import { bareLabels } from './bare-labels';
import { tidyLabel } from './normal-label';

export interface MeasureMatch {
  readonly measure: Measure | null;
  /** 'accepted' with no measure: a person said that the row is none of the plan's. */
  readonly match: TableRow['match'];
}

export const NO_MATCH: MeasureMatch = { measure: null, match: 'none' };

/** A longer label is a paragraph, and no measure's name. */
const LONGEST_LABEL = 1_000;

/**
 * Matches a row's label to a measure: word for word, by an alias, then normalised (case, punctuation, line breaks, ligatures
 * lost in a PDF, abbreviations), then without what is put before or behind a name ("CSP1 – ", "(1)", a unit that the measure has).
 * Where several measures share the wording, the source tells them apart, then the section; where neither does, the row stays
 * unmatched. No match is made by likeness: see suggestMeasures.
 */
export function matchMeasure(label: string, source: string | null, section: string | null, plan: Plan): MeasureMatch {
  const index = measureIndex(plan);
  const tidy = tidyLabel(label);
  if (tidy === '' || tidy.length > LONGEST_LABEL) return NO_MATCH;
  const ways = [
    ['exact', () => index.exact.get(tidy)],
    ['alias', () => index.alias.get(tidy)],
    ['normalised', () => index.normalised.get(index.keyOf(tidy))],
    ['normalised', () => withoutTrimmings(tidy, index)],
  ] as const;
  for (const [match, find] of ways) {
    const found = find();
    if (!found) continue;
    const measure = tellApart(found, source, section, plan);
    return measure ? { measure, match } : NO_MATCH;
  }
  return NO_MATCH;
}

function withoutTrimmings(tidy: string, index: MeasureIndex): readonly Measure[] | undefined {
  for (const { label, suits } of bareLabels(tidy)) {
    const found = index.normalised.get(index.keyOf(label))?.filter(suits);
    if (found && found.length > 0) return found;
  }
  return undefined;
}

function tellApart(found: readonly Measure[], source: string | null, section: string | null, plan: Plan): Measure | null {
  if (found.length === 1) return found[0] ?? null;
  const { sourceOf, subThemeOf } = measureIndex(plan);
  const bySource = source === null || source.trim() === '' ? found : found.filter((one) => one.source !== null && sourceOf(one.source) === sourceOf(source));
  if (bySource.length === 1) return bySource[0] ?? null;
  const subTheme = section === null ? undefined : subThemeOf(section);
  const bySection = bySource.filter((one) => one.subTheme === subTheme);
  return bySection.length === 1 ? (bySection[0] ?? null) : null;
}
