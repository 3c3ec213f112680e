/** The latest figure of one series against the workbook's own benchmark or target for it (comparison.ts). */
import type { Observation, Series } from '../observation';
import type { Compared, Interval } from './assessment';
import type { Benchmark, Benchmarks } from './benchmarks';
import { periodKey } from './choose-pair';
import { holdsFigure } from './comparability';
import { compareWithBenchmark, compareWithTarget } from './comparison';
import { footingsOf, type Grounds } from './footing';
import type { Better } from './recent-trend';
import { periodName, placeOf } from './refusal';

/** The ten boroughs of Greater Manchester (Local Government Act 1972, Schedule 1). */
const BOROUGHS = /^(?:bolton|bury|manchester|oldham|rochdale|salford|stockport|tameside|trafford|wigan)$/i;

/** Against the first benchmark that has a figure for the very period; what is wanting is said of the first there is. */
export function comparisonOf(
  series: Series,
  later: Observation | null,
  intervals: { readonly 95: Interval | null; readonly 99.8: Interval | null },
  benchmarks: Benchmarks,
  better: Better,
  grounds: Grounds,
): Compared {
  if (benchmarks.isOne(series)) return cannot(null, 'it is itself what other figures are compared with');
  const candidates = benchmarks.forSeries(series);
  if (candidates.length === 0) return cannot(null, 'the workbook holds no benchmark or target for this measure');
  const [first] = candidates;
  if (!later || !holdsFigure(later)) return cannot(first?.name ?? null, 'there is no latest figure');
  const found = candidates
    .map((benchmark) => ({ benchmark, figure: figureFor(benchmark.series, later) }))
    .find(({ figure }) => figure !== undefined);
  if (!found?.figure) return cannot(first?.name ?? null, `${first?.name ?? 'it'} has no figure for ${periodName(later.period)}`);
  const { benchmark, figure } = found;
  if (figure.kind !== later.kind && !(benchmark.isTarget && isPlain(figure) && isPlain(later))) {
    return cannot(benchmark.name, `the two are in different units (${placeOf(later)}, and ${placeOf(figure)})`);
  }
  return benchmark.isTarget ? againstTarget(benchmark, later, figure, better) : againstArea(series, benchmark, later, figure, intervals, better, grounds);
}

/** The target of a series for this figure's period; null where the workbook has none. */
export function targetFor(series: Series, later: Observation | null, benchmarks: Benchmarks): number | null {
  const target = benchmarks.isOne(series) ? undefined : benchmarks.forSeries(series).find(({ isTarget }) => isTarget);
  const figure = target && later ? figureFor(target.series, later) : undefined;
  return figure?.value ?? null;
}

function figureFor({ observations }: Series, { period }: Observation): Observation | undefined {
  return observations.findLast((one) => holdsFigure(one) && periodKey(one.period) === periodKey(period));
}

function isPlain({ kind }: Observation): boolean {
  return kind === 'count' || kind === 'number' || kind === 'rate';
}

function againstTarget({ name }: Benchmark, later: Observation, target: Observation, better: Better): Compared {
  const verdict = later.value === null || target.value === null ? undefined : compareWithTarget(later.value, target.value, null, better);
  if (verdict === undefined) return cannot(name, 'no judgement: the plan does not say whether higher or lower is better');
  return { with: name, verdict, method: `figure against the target of ${target.text.trim()} (${placeOf(target)})`, reason: null };
}

function againstArea(
  { place }: Series,
  { name }: Benchmark,
  later: Observation,
  figure: Observation,
  intervals: { readonly 95: Interval | null; readonly 99.8: Interval | null },
  better: Better,
  grounds: Grounds,
): Compared {
  let [value, basis] = [figure.value, ''];
  if (later.kind === 'count') {
    const [own, theirs] = footingsOf([later, figure], grounds)?.each ?? [];
    if (!own || !theirs) return cannot(name, 'numbers of two areas are compared only as rates, and the workbook has no population for both');
    value = (theirs.count / theirs.exposure) * own.exposure;
    basis = ', as rates of their populations';
  }
  const { verdict, level, reason } = compareWithBenchmark(intervals, value, better);
  if (verdict === 'cannot be compared') return cannot(name, reason ?? 'the figures do not allow it');
  const levels = level === null ? 'within the 95% interval' : `outside the ${level === 95 ? '95% interval' : '95% and 99.8% intervals'}`;
  const judged = better === 'none' && verdict !== 'similar' ? '; no judgement, since the plan does not say whether higher or lower is better' : '';
  const method = `${name}'s ${figure.text.trim()} (${placeOf(figure)}) lies ${levels} of the figure${basis}${judged}${inclusion(name, place)}`;
  return { with: name, verdict, method, reason: null };
}

function inclusion(name: string, place: string | null): string {
  if (name !== 'Greater Manchester') return '';
  return `; Greater Manchester includes ${place !== null && BOROUGHS.test(place.trim()) ? place.trim() : 'Stockport'}, so the two are not independent`;
}

function cannot(name: string | null, reason: string): Compared {
  return { with: name, verdict: 'cannot be calculated', method: null, reason };
}
