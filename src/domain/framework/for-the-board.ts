/** What a plan leaves for the Board to define: measures that no figure can be asked for yet, and parts of the plan without any. */
import type { Measure, Plan } from './plan';

export interface ToDefine {
  readonly theme: string;
  /** Null for a theme that has no sub-themes. */
  readonly subTheme: string | null;
  /** Null where a whole part of the plan has no measure. */
  readonly measureId: string | null;
  /** The plan's line as it words it, or the heading of the part. */
  readonly words: string;
  /** What is missing, as a sentence. */
  readonly reason: string;
}

const NARRATIVE = 'The plan asks for words here and names no figure: say what the Board is to be told, and how often.';
const NOT_SPECIFIED = 'The plan does not say what is counted, by whom or how often: agree the figure, its source and its frequency.';
const NO_MEASURE = 'The plan names no measure for this part: agree at least one, or say that there is to be none.';

/** In the plan's order: every narrative or not yet specified measure, every sub-theme and theme without a measure. */
export function forTheBoardToDefine(plan: Plan): readonly ToDefine[] {
  const bySubTheme = new Map<string, Measure[]>();
  for (const measure of plan.measures) {
    const key = `${measure.theme}:${measure.subTheme}`;
    const alike = bySubTheme.get(key);
    if (alike) alike.push(measure);
    else bySubTheme.set(key, [measure]);
  }
  return plan.themes.flatMap((theme): ToDefine[] => {
    if (theme.subThemes.length === 0) return [noMeasure(theme.id, null, theme.title)];
    return theme.subThemes.flatMap((subTheme): ToDefine[] => {
      const measures = bySubTheme.get(`${theme.id}:${subTheme.id}`) ?? [];
      return measures.length === 0 ? [noMeasure(theme.id, subTheme.id, subTheme.title)] : measures.flatMap(undefinedMeasure);
    });
  });
}

function noMeasure(theme: string, subTheme: string | null, words: string): ToDefine {
  return { theme, subTheme, measureId: null, words, reason: NO_MEASURE };
}

function undefinedMeasure({ id, theme, subTheme, wording, kind, note }: Measure): ToDefine[] {
  if (kind !== 'narrative' && kind !== 'not-specified') return [];
  const reason = kind === 'narrative' ? NARRATIVE : NOT_SPECIFIED;
  return [{ theme, subTheme, measureId: id, words: wording, reason: note === null ? reason : `${reason} ${note}` }];
}
