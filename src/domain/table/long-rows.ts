/** The rows of a long table: one a measure, source and place, each with its observations as they stand. */
import { flatMapInParts } from '../in-parts';
import type { Rests } from '../in-parts';
import type { Observation } from '../observation';
import type { Period } from '../period/period';
import { markKey } from '../value/footnote-marks';
import { BARE_LETTERS } from '../value/shorthand';
import type { IndicatorTable, TableRow } from './indicator-table';
import { figureAt } from './long-figures';
import type { LongFigure } from './long-figures';
import type { LongColumn } from './long-header';
import { matchNamed } from './long-labels';
import type { Named } from './long-labels';
import type { LongLayout } from './long-layout';
import type { RowPeriod } from './long-time';
import type { ValueColumn } from './long-values';
import { observe } from './observe';
import type { ReadingContext } from './reading-context';
import { settleKinds } from './row-figures';
import { notesSay } from './table-notes';

/** Rows to a part of the work: about 10 ms. */
export const ROWS_A_PART = 1000;
/** Measures to a part of the work: about 10 ms. */
const GROUPS_A_PART = 200;

export interface LongParts {
  readonly periods: readonly RowPeriod[];
  readonly named: readonly (readonly (Named | null)[])[];
  readonly notes: IndicatorTable['notes'];
  readonly labelColumn: LongColumn | null;
  /** What the title says of thousands. */
  readonly scale: string;
}

interface Found extends LongFigure {
  readonly index: number;
  readonly period: Period;
}

interface Group {
  readonly name: Named;
  readonly value: ValueColumn;
  readonly found: Found[];
}

/** Columns named as in the data files of the Department for Education, whose shorthand stands without brackets. */
function isNamedAsDfe(columns: readonly LongColumn[]): boolean {
  const names = new Set(columns.map(({ heading }) => heading.trim().toLowerCase()));
  return names.has('time_period') && names.has('time_identifier');
}

/** One row a measure, source and place, each with its observations as they stand. */
export function* tableRows(context: ReadingContext, layout: LongLayout, { periods, named, notes, labelColumn, scale }: LongParts): Rests<readonly TableRow[]> {
  const { grid, notesByKey } = context;
  const { cells, columns, values, body } = layout;
  const say = notesSay(notes, []);
  const table = { cell: { legend: isNamedAsDfe(columns) ? new Map([...BARE_LETTERS, ...grid.conventions, ...say.legend]) : say.legend, marks: new Set([...say.marks, ...notesByKey.keys()]) }, noteOf: (mark: string) => say.byKey.get(markKey(mark)) ?? notesByKey.get(markKey(mark)) };
  const noteColumns = columns.filter(({ role }) => role === 'note').map(({ column }) => column);
  const unit = columns.find(({ role }) => role === 'unit');
  const groups = new Map<string, Group>();
  /** The group that rows of this name joined last: most follow one another. */
  const latest = new Map<Named, Group>();
  for (const index of cells.rows.keys()) {
    if (index % ROWS_A_PART === 0) yield;
    const period = periods[index];
    if (period?.kind !== 'period') continue;
    for (const [place, value] of values.entries()) {
      const name = named[index]?.[place];
      if (!name) continue;
      const section = name.section ?? body.sections[index] ?? null;
      const last = latest.get(name);
      let group = last?.name.section === section && last.value === value ? last : undefined;
      if (!group) {
        const key = [String(value.column), name.label, name.source ?? '', name.place ?? '', section ?? ''].join('\u0000');
        group = groups.get(key);
        if (!group) groups.set(key, (group = { name: { ...name, section, source: name.source ?? say.source }, value, found: [] }));
        latest.set(name, group);
      }
      group.found.push({ ...figureAt(context, cells, index, value, noteColumns, table), index, period: period.period });
    }
  }
  return yield* flatMapInParts([...groups.values()], GROUPS_A_PART, ({ name, value, found }): readonly TableRow[] => {
    const { label, source, place, section } = name;
    const { measure, match } = matchNamed(name, context);
    const measureId = measure?.id ?? null;
    const first = found[0]?.index ?? 0;
    const words = `${label} ${value.heading} ${unit ? cells.text(first, unit.column) : ''} ${scale}`;
    const readings = settleKinds(found.map(({ reading }) => reading), words, measure);
    const observations = found.map((one, at): Observation => {
      const cell = grid.address(cells.rows[one.index] ?? 0, value.column);
      return observe(readings[at] ?? one.reading, { sheet: grid.sheet.name, cell, label, measureId, source, place }, one.period, one.notes);
    });
    const address = labelColumn ? grid.address(cells.heldAt(first, labelColumn.column), labelColumn.column) : grid.address(cells.rows[first] ?? 0, value.column);
    return [{ label, source, place, section, address, measureId, match, observations }];
  });
}
