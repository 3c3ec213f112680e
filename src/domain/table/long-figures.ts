/** The figure in one cell of a long table, with its limits, count, denominator, marks and notes from the cells beside it. */
import type { CellReading } from '../observation';
import type { CellContext } from '../value/read-cell';
import { withoutFigure } from '../value/reading';
import { readShorthand, saysHeldBack } from '../value/shorthand';
import type { LongCells } from './long-cells';
import type { ValueColumn } from './long-values';
import type { ReadingContext } from './reading-context';

export interface LongFigure {
  readonly reading: CellReading;
  readonly notes: readonly string[];
}

/** Statuses that say no more than that the figure is as it should be. */
const PLAIN = /^(?:a|normal(?: value)?|final|none|no|false|0|-1|-|ok|n\/a|na)$/i;
/** Longer than this, a text beside a figure is a note and not a mark. */
const LONGEST_MARK = 12;

/** `notesByKey`: the table's own notes first, then the sheet's. */
export function figureAt(
  { grid }: ReadingContext,
  cells: LongCells,
  index: number,
  value: ValueColumn,
  noteColumns: readonly number[],
  table: { readonly cell: CellContext; readonly noteOf: (mark: string) => string | undefined },
): LongFigure {
  const row = cells.rows[index] ?? 0;
  const own = grid.reading(row, value.column, table.cell);
  const said = noteColumns.flatMap((column) => (grid.isBlank(row, column) ? [] : [grid.text(row, column).trim()])).filter((text) => !PLAIN.test(text));
  const read = own.kind === 'blank' && own.value === null ? (absenceOf(said) ?? own) : own;
  if (said.length === 0 && value.lower === null && value.upper === null && value.number === null && value.denominator === null) {
    return { reading: read, notes: read.marks.length === 0 ? NONE : notesFor(read.marks) };
  }
  const marks = [...read.marks, ...said.filter((text) => text.length <= LONGEST_MARK)];
  const beside = (column: number | null): number | null => (column === null ? null : grid.reading(row, column, table.cell).value);
  return {
    reading: {
      text: read.text, kind: read.kind, value: read.value,
      number: read.number ?? beside(value.number),
      denominator: read.denominator ?? positive(beside(value.denominator)),
      lower: read.lower ?? beside(value.lower),
      upper: read.upper ?? beside(value.upper),
      marks, basis: read.basis, decimals: read.decimals,
    },
    notes: [...new Set([...notesFor(marks), ...said.filter((text) => text.length > LONGEST_MARK)])],
  };

  function notesFor(all: readonly string[]): readonly string[] {
    return [...new Set(all.flatMap((mark) => table.noteOf(mark) ?? []))];
  }

  /** "[c]" or "Value suppressed" in the column of markings beside an empty value says why it is empty. */
  function absenceOf(texts: readonly string[]): CellReading | null {
    for (const text of texts) {
      const kind = readShorthand(text, table.cell.legend);
      if (kind !== undefined && kind !== 'zero') return withoutFigure(text, kind);
      if (kind === undefined && saysHeldBack(text)) return withoutFigure(text, 'suppressed');
    }
    return null;
  }
}

const NONE: readonly string[] = [];
/** -1 stands for "none" in upload templates; no denominator is negative. */
const positive = (value: number | null): number | null => (value !== null && value < 0 ? null : value);
