/** A plan's measures by every way in which a row may name them; made once a plan. */
import type { Measure, Plan } from '../framework/plan';
import { keyMaker, labelWords, tidyLabel } from './normal-label';

export interface MeasureIndex {
  readonly byId: ReadonlyMap<string, Measure>;
  readonly exact: ReadonlyMap<string, readonly Measure[]>;
  readonly alias: ReadonlyMap<string, readonly Measure[]>;
  readonly normalised: ReadonlyMap<string, readonly Measure[]>;
  readonly keyOf: (label: string) => string;
  /** The plan's abbreviation of an agency that it knows under any name; undefined for one that it does not. */
  readonly agencyOf: (source: string) => string | undefined;
  /** An agency's name in any of its forms to the plan's abbreviation. */
  readonly sourceOf: (source: string) => string;
  /** A sub-theme's title to its id. */
  readonly subThemeOf: (title: string) => string | undefined;
  /** Word → places in `entries` of the wordings that use it, for suggestions. */
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly entries: readonly { readonly measure: Measure; readonly words: string }[];
}

const indexes = new WeakMap<Plan, MeasureIndex>();

/** The index of this plan; kept with the plan object, which is not changed once made. */
export function measureIndex(plan: Plan): MeasureIndex {
  const kept = indexes.get(plan);
  if (kept) return kept;
  const made = makeIndex(plan);
  indexes.set(plan, made);
  return made;
}

function add<T>(map: Map<string, T[]>, key: string, item: T): void {
  if (key === '') return;
  const items = map.get(key);
  if (!items) map.set(key, [item]);
  else if (!items.includes(item)) items.push(item);
}

function makeIndex(plan: Plan): MeasureIndex {
  const exact = new Map<string, Measure[]>();
  const alias = new Map<string, Measure[]>();
  const normalised = new Map<string, Measure[]>();
  const byWord = new Map<string, number[]>();
  const entries: { measure: Measure; words: string }[] = [];
  const keyOf = keyMaker(plan);
  for (const measure of plan.measures) {
    add(exact, tidyLabel(measure.wording), measure);
    for (const other of measure.aliases) add(alias, tidyLabel(other), measure);
    for (const wording of [measure.wording, ...measure.aliases]) {
      add(normalised, keyOf(wording), measure);
      const words = labelWords(wording);
      const place = entries.push({ measure, words }) - 1;
      for (const word of new Set(words.split(' '))) add(byWord, word, place);
    }
  }
  const byId = new Map(plan.measures.map((measure) => [measure.id, measure]));
  const agencyOf = agencies(plan);
  return { byId, exact, alias, normalised, byWord, entries, keyOf, agencyOf, sourceOf: (source) => agencyOf(source) ?? labelWords(source).toUpperCase(), subThemeOf: subThemeTitles(plan) };
}

function agencies(plan: Plan): (source: string) => string | undefined {
  const names = new Map<string, string>();
  for (const { short, long, aliases } of plan.abbreviations) {
    for (const name of [short, long, ...aliases]) names.set(labelWords(name), short);
  }
  return (source) => names.get(labelWords(source));
}

function subThemeTitles(plan: Plan): (title: string) => string | undefined {
  const titles = new Map(plan.themes.flatMap(({ subThemes }) => subThemes.map(({ id, title }) => [labelWords(title), id] as const)));
  return (title) => titles.get(labelWords(title));
}
