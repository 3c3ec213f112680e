/** One column of a table with periods down as series: one for each place, source and set of words among its rows. */
import { mapInParts, rowsAPart, type Rests } from '../in-parts';
import type { CellReading } from '../observation';
import { markKey, splitMarks } from '../value/footnote-marks';
import { isMeasureWord } from './heading-sense';
import type { TableRow } from './indicator-table';
import { tidyLabel } from './normal-label';
import { notesOf, observe, periodOf } from './observe';
import { isPlaceName } from './place-names';
import type { ReadingContext } from './reading-context';
import { settleKinds } from './row-figures';
import { scaleIn } from './scale-words';
import type { ColumnHeading } from './stack-header';
import type { notesSay } from './table-notes';
import type { Placed } from './transposed-rows';

interface Around {
  readonly title: string | null;
  readonly notes: ReturnType<typeof notesSay>;
  readonly headerAt: number;
}

/** A figure is read with its marks, notes and period: twice the work of a look at its cell. */
const COSTLY = 2;

/** One column's series: one for each place, source and set of words among the rows. */
export function* seriesOf(context: ReadingContext, heading: ColumnHeading, rows: readonly Placed[], around: Around): Rests<readonly TableRow[]> {
  const { grid } = context;
  const groups = new Map<string, Placed[]>();
  const isSplit = new Set(rows.map(({ period }) => `${period.start ?? period.label}|${period.end ?? ''}`)).size < rows.length;
  for (const [done, row] of rows.entries()) {
    if (done % rowsAPart(1) === 0) yield;
    const key = JSON.stringify([row.place, row.source, row.words, isSplit ? row.section : null]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const labelled = heading.words.join(' - ');
  const series: TableRow[] = [];
  for (const group of groups.values()) {
    const [first] = group;
    if (!first) continue;
    yield;
    const sectionPlace = isSplit && first.section !== null && isPlaceName(first.section) ? first.section : null;
    const sectionWords = isSplit && first.section !== null && sectionPlace === null ? [first.section] : [];
    const beside = [...sectionWords, ...first.words];
    const written = heading.words.length === 1 ? grid.text(around.headerAt, heading.column) : labelled;
    const bare = heading.words.length === 0 ? (around.title ?? heading.place ?? '') : tidyLabel(written) === labelled ? written : labelled;
    const label = beside.length === 0 ? bare : isMeasureWord(labelled) ? [...beside, bare].join(' - ') : [bare, ...beside].join(' - ');
    const places = [first.place ?? sectionPlace, heading.place].filter((one) => one !== null);
    const place = places.length === 0 ? null : places.join(', ');
    const source = first.source ?? around.notes.source;
    const section = sectionPlace === null ? first.section : null;
    const { measure, match } = context.match(label, source, section ?? around.title);
    const measureId = measure?.id ?? null;
    const { legend, marks: known, byKey } = around.notes;
    const read = yield* mapInParts(group, COSTLY, ({ row }): CellReading => grid.reading(row, heading.column, { legend, marks: known }));
    const readings = settleKinds(read, `${label} ${heading.unit} ${scaleIn(around.title)}`, measure);
    const labelMarks = splitMarks(written).marks;
    const observations = yield* mapInParts(group, COSTLY, ({ row, period, marks }, index) => {
      const reading = readings[index] ?? grid.reading(row, heading.column, {});
      const keys = [...reading.marks, ...marks, ...labelMarks].map(markKey);
      const noted = [...new Set(keys.flatMap((key) => [...notesOf([key], byKey), ...(byKey.has(key) ? [] : notesOf([key], context.notesByKey))]))];
      const where = { sheet: grid.sheet.name, cell: grid.address(row, heading.column), label, measureId, source, place };
      return observe(reading, where, periodOf(reading, period, undefined, undefined), noted);
    });
    series.push({ label, source, place, section, address: grid.address(around.headerAt, heading.column), measureId, match, observations });
  }
  return series;
}
