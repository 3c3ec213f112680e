/** Observations gathered into series: one measure, one source, one place, oldest first. */
import type { Plan } from '../framework/plan';
import { during, figuresOf, flatMapInParts, restDue, whole, type Rests, type Step } from '../in-parts';
import type { Observation, Series } from '../observation';
import { comparePeriods } from '../period/compare-periods';
import type { Reading, TableRow } from './indicator-table';
import { gatheredSource } from './gathered-source';
import { withoutRepeats } from './join-returned';
import { labelWords } from './normal-label';

const key = (parts: readonly (string | null)[]): string => parts.map((part) => (part === null ? '' : part.trim())).join('|');

/**
 * The series of a reading, in the order in which their first rows stand. A matched measure is one series wherever in the
 * workbook its rows stand; rows that match none are kept apart by sheet and section too, since the same words ("Robbery")
 * can be a row of several tables, and by table where those agree as well. Totals are left out. Observations are oldest
 * first; two for one period both stand, in the order read, but for a returned figure that the workbook's own tables hold too
 * (join-returned.ts). An agency under any of the names that `plan` gives it is one source.
 */
export function toSeries(reading: Reading, plan: Plan | null = null): readonly Series[] {
  return whole(during(GATHERING, toSeriesInParts(reading, plan)));
}

export const GATHERING: Step = { words: 'Gathering the figures of each measure', done: 0, of: 1 };

/** The same with rests. */
export function* toSeriesInParts(reading: Reading, plan: Plan | null = null): Rests<readonly Series[]> {
  const sourceOf = gatheredSource(reading, plan);
  const returned = new Set<Observation>();
  const groups = new Map<string, { row: TableRow; observations: Observation[]; table: number }>();
  const isDue = restDue();
  for (const [place, table] of reading.tables.entries()) {
    for (const row of table.rows) {
      if (isDue(figuresOf(row))) yield;
      if (row.isTotal === true) continue;
      if (table.isReturned) for (const one of row.observations) returned.add(one);
      const source = sourceOf(table, row);
      const name = row.measureId ?? labelWords(row.label);
      let own = row.measureId === null ? key([name, source, row.place, table.sheet, row.section]) : key([name, source, row.place]);
      if (row.measureId === null && (groups.get(own)?.table ?? place) !== place) own = key([own, row.address]);
      const group = groups.get(own);
      if (group) group.observations.push(...row.observations);
      else groups.set(own, { row, observations: [...row.observations], table: place });
    }
  }
  return yield* flatMapInParts([...groups], ([, group]) => figuresOf(group), ([own, { row, observations }]): readonly Series[] => [
    {
      key: own,
      measureId: row.measureId,
      label: row.label,
      source: row.source,
      place: row.place,
      observations: withoutRepeats(observations, returned).sort((a, b) => comparePeriods(a.period, b.period)),
    },
  ]);
}
