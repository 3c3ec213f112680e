/** The rows of a long table: one a measure, source and place, each with its observations as they stand. */
import { rowsAPart, type Rests } from '../in-parts';
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
import type { RowPeriod } from './long-periods';
import type { ValueColumn } from './long-values';
import { observe } from './observe';
import type { ReadingContext } from './reading-context';
import { settleKinds } from './row-figures';
import { notesSay } from './table-notes';

/** A figure is read with its limits, marks and notes: the work of several cells. */
const COSTLY = 6;
/** An observation is made of what was read. */
const LESS_COSTLY = 3;

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

/** The note of a mark, the table's own before the sheet's. A mark stands behind many figures: each is looked up once. */
function noteOfMark(own: ReadonlyMap<string, string>, ofSheet: ReadonlyMap<string, string>): (mark: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (mark) => {
    if (!known.has(mark)) {
      const key = markKey(mark);
      known.set(mark, own.get(key) ?? ofSheet.get(key));
    }
    return known.get(mark);
  };
}

/** One row a measure, source and place, each with its observations as they stand. */
export function* tableRows(context: ReadingContext, layout: LongLayout, { periods, named, notes, labelColumn, scale }: LongParts): Rests<readonly TableRow[]> {
  const { grid, notesByKey } = context;
  const { cells, columns, values, body } = layout;
  const say = notesSay(notes, []);
  const table = { cell: { legend: isNamedAsDfe(columns) ? new Map([...BARE_LETTERS, ...grid.conventions, ...say.legend]) : say.legend, marks: new Set([...say.marks, ...notesByKey.keys()]) }, noteOf: noteOfMark(say.byKey, notesByKey) };
  const noteColumns = columns.filter(({ role }) => role === 'note').map(({ column }) => column);
  const unit = columns.find(({ role }) => role === 'unit');
  const groups = new Map<string, Group>();
  /** The group that rows of this name joined last: most follow one another. */
  const latest = new Map<Named, Group>();
  const part = rowsAPart(values.length * COSTLY);
  for (const index of cells.rows.keys()) {
    if (index % part === 0) yield;
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
  const rows: TableRow[] = [];
  let made = 0;
  for (const { name, value, found } of groups.values()) {
    const { label, source, place, section } = name;
    const { measure, match } = matchNamed(name, context);
    const measureId = measure?.id ?? null;
    const first = found[0]?.index ?? 0;
    const words = `${label} ${value.heading} ${unit ? cells.text(first, unit.column) : ''} ${scale}`;
    const readings = settleKinds(found.map(({ reading }) => reading), words, measure);
    const observations: Observation[] = [];
    for (const [at, one] of found.entries()) {
      made += 1;
      if (made % rowsAPart(LESS_COSTLY) === 0) yield;
      const cell = grid.address(cells.rows[one.index] ?? 0, value.column);
      observations.push(observe(readings[at] ?? one.reading, { sheet: grid.sheet.name, cell, label, measureId, source, place }, one.period, one.notes));
    }
    const address = labelColumn ? grid.address(cells.heldAt(first, labelColumn.column), labelColumn.column) : grid.address(cells.rows[first] ?? 0, value.column);
    rows.push({ label, source, place, section, address, measureId, match, observations });
  }
  return rows;
}
