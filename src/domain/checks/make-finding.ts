/** Puts a finding together: its place and facts from a check, its sentences from the catalogue. */
import type { Measure, Plan } from '../framework/plan';
import type { Observation } from '../observation';
import { inertLine } from '../render/inert-text';
import { CATALOGUE, type Code, type FactsOf } from './catalogue';
import type { Finding, Severity } from './finding';

/** What a finding is about, as far as the check knows it. */
export type About = Partial<Omit<Finding, 'code' | 'severity' | 'message' | 'fix' | 'why'>>;

const NOWHERE = {
  sheet: null, address: null, theme: null, subTheme: null, measureId: null, source: null, period: null, text: null, expected: null, count: 1,
};

/** A finding of this code. What `about` leaves out is null, and its count 1. A label cannot turn or break the sentence that it is told in. */
export function makeFinding<C extends Code>(code: C, about: About, facts: FactsOf<C>): Finding {
  // One entry of the table belongs to one shape of facts; the compiler cannot follow that through an index.
  const { severity, message, fix, why } = CATALOGUE[code] as {
    readonly severity: Severity;
    readonly message: (facts: FactsOf<C>) => string;
    readonly fix: (facts: FactsOf<C>) => string;
    readonly why: string;
  };
  return { ...NOWHERE, ...about, code, severity, message: inertLine(message(facts)), fix: inertLine(fix(facts)), why };
}

/** A cell in words, as every message names it. */
export function cellWords(sheet: string, address: string): string {
  return `sheet "${sheet}", ${address.includes(':') ? 'cells' : 'cell'} ${address}`;
}

const known = new WeakMap<Plan, ReadonlyMap<string, Measure>>();
const NONE: ReadonlyMap<string, Measure> = new Map();

/** The plan's measures by id, worked out once a plan; empty without one. */
export function measuresById(plan: Plan | null): ReadonlyMap<string, Measure> {
  if (!plan) return NONE;
  const kept = known.get(plan);
  if (kept) return kept;
  const made = new Map(plan.measures.map((measure) => [measure.id, measure]));
  known.set(plan, made);
  return made;
}

/** Where a figure stands and what it is about. */
export function aboutFigure(observation: Observation, measures: ReadonlyMap<string, Measure>): About {
  const { sheet, cell, measureId, source, period, text } = observation;
  return { sheet, address: cell, source, period: period.column ?? period.label, text, ...aboutMeasure(measureId, measures) };
}

/** The measure with its theme and sub-theme; all null for a row that is matched to none. */
export function aboutMeasure(measureId: string | null, measures: ReadonlyMap<string, Measure>): About {
  const measure = measureId === null ? undefined : measures.get(measureId);
  return { measureId, theme: measure?.theme ?? null, subTheme: measure?.subTheme ?? null };
}
