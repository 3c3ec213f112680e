/** Measures of the plan that are nowhere in the workbook. */
import type { Measure, Plan } from '../framework/plan';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { makeFinding } from './make-finding';

/** One finding a measure; where a whole sub-theme or theme is missing, one for it. Narrative and unspecified measures need no row. */
export function checkMissing({ plan, series }: CheckInput): readonly Finding[] {
  if (!plan) return [];
  const held = new Set(series.map(({ measureId }) => measureId));
  const expected = plan.measures.filter(({ kind }) => kind !== 'narrative' && kind !== 'not-specified');
  return plan.themes.flatMap((theme) => {
    const ofTheme = expected.filter((measure) => measure.theme === theme.id);
    if (isWhollyMissing(ofTheme, held)) return [grouped(theme.title, ofTheme, { theme: theme.id })];
    return theme.subThemes.flatMap((subTheme) => {
      const ofSubTheme = ofTheme.filter((measure) => measure.subTheme === subTheme.id);
      if (isWhollyMissing(ofSubTheme, held)) return [grouped(subTheme.title, ofSubTheme, { theme: theme.id, subTheme: subTheme.id })];
      return ofSubTheme.filter(({ id }) => !held.has(id)).map((measure) => single(measure));
    });
  });
}

/** A single measure is named by itself, so a group needs two. */
function isWhollyMissing(measures: readonly Measure[], held: ReadonlySet<string | null>): boolean {
  return measures.length > 1 && measures.every(({ id }) => !held.has(id));
}

function single({ id, theme, subTheme, wording, source }: Measure): Finding {
  return makeFinding('missing-measure', { theme, subTheme, measureId: id, source, expected: wording }, { wording, source });
}

function grouped(heading: Plan['title'], measures: readonly Measure[], about: { theme: string; subTheme?: string }): Finding {
  return makeFinding('missing-measures', { ...about, count: measures.length }, { heading, wordings: measures.map(({ wording }) => wording) });
}
