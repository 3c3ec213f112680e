/** Every series of the workbook as one line: what it is, where it belongs in the plan, its latest figure, change, symbol and evidence. */
import type { Measure, Plan } from '../framework/plan';
import type { Observation, Series } from '../observation';
import { changeWords, evidenceWords } from '../summary/change-words';
import { comparedIn } from '../summary/compared-in';
import { columnOf } from '../summary/period-columns';
import { NONE_SHOWN } from '../summary/shown-value';
import type { Assessment, TrendSymbol } from '../trend/assessment';

export interface MeasureLine {
  /** The series'. */
  readonly key: string;
  readonly measureId: string | null;
  /** The plan's wording, with the place; the row's own label where it is no measure of the plan. */
  readonly name: string;
  /** The agency, as the workbook or the plan gives it; null where neither does. */
  readonly source: string | null;
  /** Titles of the plan's; null where the series matches no measure. */
  readonly theme: string | null;
  readonly subTheme: string | null;
  /** "4,648 in 2016/17", as the workbook writes it; null where nothing stands there. */
  readonly latest: string | null;
  /** "−308 (−6.2%) on 2015/16"; null where nothing is compared. */
  readonly change: string | null;
  readonly symbol: TrendSymbol | null;
  /** "decreasing, improving"; the reason where there is no symbol. */
  readonly words: string;
  /** "beyond chance (p 0.002)"; null where nothing is compared. */
  readonly evidence: string | null;
  readonly verdict: Assessment['evidence']['verdict'];
  /** All that a search looks through, in lower case. */
  readonly searched: string;
}

/** A sub-theme with its lines, in the plan's order; those of no measure come last, without a theme. */
export interface LinesOfTheme {
  readonly theme: string | null;
  readonly subThemes: readonly { readonly subTheme: string | null; readonly lines: readonly MeasureLine[] }[];
}

/** One line a series, in the order of the series. `assessments` are those of these series. */
export function measureLines(series: readonly Series[], assessments: readonly Assessment[], plan: Plan | null): readonly MeasureLine[] {
  const byKey = new Map(assessments.map((assessment) => [assessment.seriesKey, assessment]));
  const measures = new Map(plan?.measures.map((measure) => [measure.id, measure]) ?? []);
  const titles = titlesOf(plan);
  return series.map((one) => lineOf(one, byKey.get(one.key), measures.get(one.measureId ?? '') ?? null, titles));
}

/** The lines under the plan's headings. Headings without a line are left out. */
export function linesByTheme(lines: readonly MeasureLine[], plan: Plan | null): readonly LinesOfTheme[] {
  const order = [...(plan?.themes ?? []).map(({ title, subThemes }) => ({ theme: title, subThemes: subThemes.map((one): string | null => one.title) })), { theme: null, subThemes: [null] }];
  return order.flatMap(({ theme, subThemes }) => {
    const own = lines.filter((line) => line.theme === theme);
    const filled = subThemes.map((subTheme) => ({ subTheme, lines: own.filter((line) => line.subTheme === subTheme) })).filter((one) => one.lines.length > 0);
    return filled.length === 0 ? [] : [{ theme, subThemes: filled }];
  });
}

type Titles = ReadonlyMap<string, { readonly theme: string; readonly subTheme: string }>;

function titlesOf(plan: Plan | null): Titles {
  return new Map((plan?.themes ?? []).flatMap(({ id, title, subThemes }) => subThemes.map((sub) => [`${id}/${sub.id}`, { theme: title, subTheme: sub.title }] as const)));
}

function lineOf(series: Series, assessment: Assessment | undefined, measure: Measure | null, titles: Titles): MeasureLine {
  const heading = measure ? (titles.get(`${measure.theme}/${measure.subTheme}`) ?? null) : null;
  const wording = (measure?.wording ?? series.label).trim();
  const name = series.place === null ? wording : `${wording} – ${series.place}`;
  const source = series.source ?? measure?.source ?? null;
  const compared = assessment ? comparedIn(series, assessment) : [];
  const [earlier] = compared;
  const words = assessment ? (assessment.symbol === null ? (assessment.reason ?? assessment.words) : assessment.words) : 'not assessed';
  const change = assessment && assessment.symbol !== null ? changeWords(assessment, compared) : NONE_SHOWN;
  const evidence = assessment ? evidenceWords(assessment) : NONE_SHOWN;
  return {
    key: series.key,
    measureId: series.measureId,
    name,
    source,
    theme: heading?.theme ?? null,
    subTheme: heading?.subTheme ?? null,
    latest: latestWords(series.observations),
    change: change === NONE_SHOWN || !earlier ? null : `${change} on ${columnOf(earlier)}`,
    symbol: assessment?.symbol ?? null,
    words,
    evidence: evidence === NONE_SHOWN ? null : evidence,
    verdict: assessment?.evidence.verdict ?? 'not-tested',
    searched: [name, series.label, source, heading?.theme, heading?.subTheme, words, evidence].filter((part) => part !== null && part !== undefined).join('\n').toLowerCase(),
  };
}

/** The last cell that is not blank, in the workbook's own text. */
function latestWords(observations: readonly Observation[]): string | null {
  const latest = observations.findLast(({ kind }) => kind !== 'blank');
  return latest ? `${latest.text.trim().replace(/\s+/g, ' ')} in ${columnOf(latest)}` : null;
}
