/** Measures that the plan has given up: past their last period, or of an earlier plan whose measure this one continues. */
import { flatMapInParts, type Rests } from '../in-parts';
import { builtInPlans } from '../framework/built-in-plans';
import type { Measure, Plan } from '../framework/plan';
import { parsePeriod } from '../period/parse-period';
import { matchMeasure } from '../table/match-measure';
import { isPopulationRow } from '../trend/populations';
import { holdsFigure } from '../trend/comparability';
import { periodName } from '../trend/refusal';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { aboutFigure, aboutMeasure, cellWords, makeFinding, measuresById } from './make-finding';
import { rowsIn } from './rows-in';

/** A label is held against the measures of the earlier plans. */
const COSTLY = 100;

/** One finding a series with figures after its last period, at the first of them; one a label of another plan. */
export function* checkRetired({ reading, series, plan }: CheckInput): Rests<readonly Finding[]> {
  if (!plan) return [];
  const measures = measuresById(plan);
  const past = yield* flatMapInParts(series, 2, (one): readonly Finding[] => {
    const measure = one.measureId === null ? undefined : measures.get(one.measureId);
    const last = measure?.lastPeriod == null ? null : parsePeriod(measure.lastPeriod)?.end;
    if (!measure || last == null) return [];
    const later = one.observations.filter((observation) => holdsFigure(observation) && (observation.period.start ?? '') > last);
    const [first] = later;
    if (!first) return [];
    const facts = {
      at: cellWords(first.sheet, first.cell), label: one.label, successor: successorOf(measure, plan)?.wording ?? null,
      ended: `the plan asks for it up to ${measure.lastPeriod ?? ''}, and here is a figure for ${periodName(first.period)}`,
    };
    return [makeFinding('retired-measure', { ...aboutFigure(first, measures), count: later.length }, facts)];
  });
  const seen = new Set<string>();
  const ofOthers = yield* flatMapInParts(rowsIn(reading.tables), COSTLY, ({ table, row }): readonly Finding[] => {
    if (row.measureId !== null || row.isTotal === true || seen.has(row.label) || isPopulationRow(table, row)) return [];
    seen.add(row.label);
    const found = measureElsewhere(row.label, plan);
    if (!found) return [];
    const facts = {
      at: cellWords(table.sheet, row.address), label: row.label, successor: found.successor.wording,
      ended: `it is a measure of "${found.plan.title}", which this plan continues as "${found.successor.wording}"`,
    };
    const about = { sheet: table.sheet, address: row.address, text: row.label, expected: found.successor.wording, source: row.source };
    return [makeFinding('retired-measure', { ...about, ...aboutMeasure(null, measures) }, facts)];
  });
  return [...past, ...ofOthers];
}

function successorOf({ successor }: Measure, plan: Plan): Measure | undefined {
  return successor === null ? undefined : plan.measures.find(({ id }) => id === successor || `${plan.id}:${id}` === successor);
}

/** The measure of another built-in plan that this label names, where this plan has a measure that continues it; null otherwise. */
export function measureElsewhere(label: string, plan: Plan): { readonly plan: Plan; readonly successor: Measure } | null {
  for (const other of builtInPlans) {
    if (other.id === plan.id) continue;
    const { measure } = matchMeasure(label, null, null, other);
    const successor = measure ? successorOf(measure, plan) : undefined;
    if (measure?.successor?.startsWith(`${plan.id}:`) === true && successor) return { plan: other, successor };
  }
  return null;
}
