/**
 * Which series of a workbook are benchmarks or targets for others: rows whose place, or the end or beginning of whose label, is
 * "Greater Manchester", "GM", "England", "Most similar group", "Target" … of the same measure.
 */
import { atOnce, restDue, type Rests } from '../in-parts';
import type { Measure } from '../framework/plan';
import type { Series } from '../observation';
import { labelWords } from '../table/normal-label';

export interface Benchmark {
  /** "Greater Manchester". */
  readonly name: string;
  readonly isTarget: boolean;
  readonly series: Series;
}

export interface Benchmarks {
  /** Of the same measure, the nearest peer first: most similar group, Greater Manchester, region, England, then a target. */
  readonly forSeries: (series: Series) => readonly Benchmark[];
  /** True for a series that is a benchmark or a target itself. */
  readonly isOne: (series: Series) => boolean;
}

/** In order of preference: a peer says more than a country, and a target is no comparison of areas. */
const NAMES: readonly (readonly [string, RegExp])[] = [
  ['Most similar group', /(?:most similar (?:family |force |forces )?(?:group|family|forces?|areas?)|ms[gf]|statistical neighbours?|nearest neighbours?|similar areas)/],
  ['Greater Manchester', /(?:gm|greater manchester)/],
  ['North West', /(?:north west|nw)/],
  ['England', /england/],
  ['England and Wales', /(?:england (?:and|&) wales|e ?& ?w)/],
  ['National', /(?:national|nationally|united kingdom|uk|great britain|gb)/],
  ['Target', /(?:target|annual target|local target)/],
];

const QUALIFIER = '(?:\\s+(?:average|mean|total|rate|figure|benchmark|region))?';
const WHOLE = NAMES.map(([name, { source }]) => [name, new RegExp(`^(?:the\\s+)?${source}${QUALIFIER}$`, 'i')] as const);
const AT_END = NAMES.map(([name, { source }]) => [name, new RegExp(`^(.*\\S)\\s*(?:\\s[-–—]\\s|:\\s*|,\\s*|\\()\\s*${source}${QUALIFIER}\\s*\\)?$`, 'i')] as const);
const AT_START = NAMES.map(([name, { source }]) => [name, new RegExp(`^${source}${QUALIFIER}\\s*(?:\\s[-–—]\\s|:)\\s*(\\S.*)$`, 'i')] as const);
const ANY = new RegExp(NAMES.map(([, { source }]) => `\\b${source}\\b`).join('|'), 'i');

/** The name by which a place or a word is a benchmark; undefined for any other. */
export function benchmarkName(text: string): string | undefined {
  return ANY.test(text) ? WHOLE.find(([, pattern]) => pattern.test(text.trim()))?.[0] : undefined;
}

/** One pass over the series; `measures` by id. */
export function benchmarksOf(series: readonly Series[], measures: ReadonlyMap<string, Measure>): Benchmarks {
  return atOnce(benchmarksInParts(series, measures));
}

/** A series' words are looked at: the work of so many figures. */
const COSTLY = 4;

/** The same with rests. */
export function* benchmarksInParts(series: readonly Series[], measures: ReadonlyMap<string, Measure>): Rests<Benchmarks> {
  const wordings = new Map<string, string>();
  for (const { wording, aliases } of measures.values()) for (const other of [wording, ...aliases]) wordings.set(labelWords(other), labelWords(wording));
  const keyOf = (label: string): string => wordings.get(labelWords(label)) ?? labelWords(label);
  const held = new Map<string, Benchmark[]>();
  const theirs = new Set<string>();
  const isDue = restDue();
  for (const one of series) {
    if (isDue(COSTLY)) yield;
    const read = readBenchmark(one);
    if (!read) continue;
    theirs.add(one.key);
    const key = one.measureId === null ? keyOf(read.label) : labelWords(measures.get(one.measureId)?.wording ?? one.label);
    held.set(key, [...(held.get(key) ?? []), { name: read.name, isTarget: read.name === 'Target', series: one }]);
  }
  const rank = (name: string): number => NAMES.findIndex(([known]) => known === name);
  for (const list of held.values()) list.sort((a, b) => rank(a.name) - rank(b.name));
  return {
    isOne: ({ key }) => theirs.has(key),
    forSeries: (one) => {
      if (held.size === 0) return [];
      const own = one.measureId === null ? keyOf(one.label) : labelWords(measures.get(one.measureId)?.wording ?? one.label);
      return held.get(own) ?? [];
    },
  };
}

/** The benchmark's name and the measure's label without it. */
function readBenchmark({ place, label }: Series): { readonly name: string; readonly label: string } | undefined {
  const byPlace = place === null ? undefined : benchmarkName(place);
  if (byPlace !== undefined) return { name: byPlace, label };
  if (!ANY.test(label)) return undefined;
  for (const [name, pattern] of [...AT_END, ...AT_START]) {
    const rest = pattern.exec(label.trim())?.[1];
    if (rest !== undefined) return { name, label: rest };
  }
  return undefined;
}
