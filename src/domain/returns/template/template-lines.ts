/** The lines of a measure in a return: one for each source and place that the workbook holds it by, or one where it holds none. */
import { againstOf } from '../../summary/against';
import type { Measure, Plan } from '../../framework/plan';
import type { Observation, Series } from '../../observation';
import { comparePeriods } from '../../period/compare-periods';
import type { Quarter } from '../quarter';
import type { EarlierValue, HeldAgainst, TemplateLine } from '../return-template';

/** How many earlier values a lead is shown. */
const SHOWN = 5;

/**
 * In the order in which the workbook's series stand; without any, the plan's own source and the whole area. `source` in the
 * result is as the series have it (capitals), else the plan's.
 */
export function linesOf(measure: Measure, plan: Plan, series: readonly Series[], quarter: Quarter): readonly TemplateLine[] {
  const groups = new Map<string, { source: string | null; place: string | null; observations: Observation[] }>();
  for (const one of series) {
    const source = one.source ?? measure.source;
    const key = JSON.stringify([source?.toUpperCase() ?? null, one.place]);
    const group = groups.get(key);
    if (group) group.observations.push(...one.observations);
    else groups.set(key, { source, place: one.place, observations: [...one.observations] });
  }
  if (groups.size === 0) groups.set('', { source: measure.source, place: null, observations: [] });
  return [...groups.values()].map((group) => lineOf(measure, plan, group, quarter));
}

function lineOf(measure: Measure, plan: Plan, held: { source: string | null; place: string | null; observations: readonly Observation[] }, quarter: Quarter): TemplateLine {
  const theme = plan.themes.find(({ id }) => id === measure.theme);
  const before = held.observations
    .filter((one) => one.kind !== 'blank' && (one.period.end ?? one.period.start ?? '') < (quarter.period.start ?? ''))
    .sort((a, b) => comparePeriods(a.period, b.period));
  const asks = measure.kind === 'narrative' || measure.kind === 'not-specified' ? 'commentary' : 'value';
  const isRelative = asks === 'value' && (measure.kind === 'rate' || measure.kind === 'percent');
  const asksNumber = isRelative && (measure.withNumber || before.some(({ number }) => number !== null));
  return {
    measure,
    source: held.source,
    place: held.place,
    theme: theme?.title ?? measure.theme,
    subTheme: theme?.subThemes.find(({ id }) => id === measure.subTheme)?.title ?? measure.subTheme,
    asks,
    earlier: latest(before).map(earlierValue),
    heldAgainst: asks === 'value' ? heldAgainst(before, quarter) : null,
    asksNumber,
    asksDenominator: asksNumber && (measure.kind === 'percent' || before.some(({ denominator }) => denominator !== null)),
  };
}

/** One a period: where two stand for one, the one that the workbook gives last. */
function latest(before: readonly Observation[]): readonly Observation[] {
  return [...new Map(before.map((one) => [one.period.label, one])).values()].slice(-SHOWN);
}

function earlierValue({ period, text, sheet, cell }: Observation): EarlierValue {
  return { period: period.label, text, sheet, cell };
}

/** Only a quarter's figure can be held against a quarter's: a year ago, so that the seasons are alike, else the quarter before. */
function heldAgainst(before: readonly Observation[], { period }: Quarter): HeldAgainst | null {
  const start = period.start ?? '';
  const yearAgo = `${String(Number(start.slice(0, 4)) - 1)}${start.slice(4)}`;
  const quarters = before.filter((one) => /quarter$/.test(one.period.kind) && one.value !== null);
  const same = quarters.findLast((one) => one.period.start === yearAgo);
  if (same?.value != null) return { when: 'a year ago', value: same.value };
  const last = quarters.findLast((one) => isDayBefore(one.period.end, start));
  return last?.value == null ? null : { when: 'last quarter', value: last.value };
}

/** True where the day after `end` is `start`. */
function isDayBefore(end: string | null, start: string): boolean {
  return end !== null && Date.parse(start) - Date.parse(end) === 86_400_000;
}

/** What stands beside a measure for the lead: baseline, target and acceptable range, each on a line of its own; "" where the plan has none. */
export function againstLines(measure: Measure): readonly string[] {
  const { target, range } = againstOf(measure, undefined);
  const { baseline } = measure;
  return [
    ...(baseline ? [`Baseline: ${String(baseline.value)}${measure.kind === 'percent' ? '%' : ''} in ${baseline.period}`] : []),
    ...(target === '' ? [] : [`Target: ${target}`]),
    ...(range === '' ? [] : [`Acceptable: ${range}`]),
  ];
}
