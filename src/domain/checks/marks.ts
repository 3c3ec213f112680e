/** Marks without a note, and notes whose mark stands nowhere. */
import { figuresOf, flatMapInParts, restDue, rowsAPart, type IsDue, type Rests } from '../in-parts';
import type { Observation } from '../observation';
import type { SheetSnapshot } from '../snapshot';
import type { IndicatorTable, TableNote, TableRow } from '../table/indicator-table';
import { cellAddress } from '../address';
import { isShorthand } from '../trend/break-note';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { aboutFigure, cellWords, makeFinding, measuresById } from './make-finding';
import { figuresIn, rowsIn } from './rows-in';

const NONE: ReadonlySet<string | null> = new Set();

/** One finding a mark of a row, and one a note. Shorthand in square brackets has a set meaning and needs no note. */
export function* checkMarks({ reading, snapshot, plan }: CheckInput): Rests<readonly Finding[]> {
  const measures = measuresById(plan);
  const noted = new Map(reading.tables.map((table) => [table, new Set(table.notes.map(({ mark }) => mark))]));
  const unexplained = yield* flatMapInParts(rowsIn(reading.tables), figuresIn, ({ table, row }) =>
    unexplainedMarks(row, noted.get(table) ?? NONE).map(({ mark, first, count }) => {
      const period = first.period.column ?? first.period.label;
      const facts = { at: cellWords(first.sheet, first.cell), label: first.label, period, text: first.text, mark, count };
      return makeFinding('unexplained-mark', { ...aboutFigure(first, measures), count, expected: `a note that begins with ${mark}` }, facts);
    }),
  );
  const asked = new Map<string, TableNote[]>();
  const isDue = restDue();
  for (const table of reading.tables) {
    const unmarked = yield* notesWithoutFigure(table, isDue);
    const alike = asked.get(table.sheet);
    if (alike) alike.push(...unmarked);
    else if (unmarked.length > 0) asked.set(table.sheet, [...unmarked]);
  }
  const unused: Finding[] = [];
  for (const sheet of snapshot.sheets) {
    const notes = asked.get(sheet.name) ?? [];
    if (notes.length === 0) continue;
    const carriers = yield* carriersOf(new Set(notes.flatMap(({ mark }) => mark ?? [])), sheet);
    for (const { mark, address, text } of notes) {
      if (mark === null || carriers.get(mark)?.some((carrier) => carrier !== address) === true) continue;
      unused.push(makeFinding('note-without-mark', { sheet: sheet.name, address, text }, { at: cellWords(sheet.name, address), mark, text }));
    }
  }
  return [...unexplained, ...unused];
}

function unexplainedMarks(row: TableRow, noted: ReadonlySet<string | null>): readonly { mark: string; first: Observation; count: number }[] {
  const found = new Map<string, { mark: string; first: Observation; count: number }>();
  for (const observation of row.observations) {
    for (const mark of observation.marks) {
      if (isShorthand(mark) || isExplained(mark, observation, noted)) continue;
      const alike = found.get(mark);
      if (alike) alike.count += 1;
      else found.set(mark, { mark, first: observation, count: 1 });
    }
  }
  return [...found.values()];
}

function isExplained(mark: string, { marks, notes }: Observation, noted: ReadonlySet<string | null>): boolean {
  return noted.has(mark) || (marks.length === 1 && notes.length > 0);
}

/** Notes whose mark stands on none of the table's figures. */
function* notesWithoutFigure({ notes, rows }: IndicatorTable, isDue: IsDue): Rests<readonly TableNote[]> {
  if (notes.length === 0) return [];
  const used = new Set<string>();
  for (const row of rows) {
    if (isDue(figuresOf(row))) yield;
    for (const { marks } of row.observations) for (const mark of marks) used.add(mark);
  }
  return notes.filter(({ mark }) => mark !== null && !used.has(mark));
}

/**
 * For each mark the first two cells that end with it: a note's own cell may be one. A mark may stand at the end of any label or heading
 * of the sheet. The sheet is gone through once, however many notes there are: each cell is held against one ending for each length of mark.
 */
function* carriersOf(marks: ReadonlySet<string>, { used, text }: SheetSnapshot): Rests<ReadonlyMap<string, readonly string[]>> {
  const carriers = new Map<string, string[]>();
  const lengths = [...new Set([...marks].map(({ length }) => length))];
  if (!used) return carriers;
  const part = rowsAPart(used.columns);
  for (const [r, row] of text.entries()) {
    if (r % part === 0) yield;
    for (const [c, cell] of row.entries()) {
      if (cell === '') continue;
      const trimmed = cell.trim();
      for (const length of lengths) {
        const mark = trimmed.slice(-length);
        if (trimmed.length <= length || !marks.has(mark) || !isMarked(trimmed, mark)) continue;
        const known = carriers.get(mark);
        if (!known) carriers.set(mark, [cellAddress(used.row + r, used.column + c)]);
        else if (known.length < 2) known.push(cellAddress(used.row + r, used.column + c));
      }
    }
  }
  return carriers;
}

/** A figure such as 11 does not carry the mark 1; a label such as "MAPPA1" does. */
function isMarked(text: string, mark: string): boolean {
  return !/^\d+$/.test(mark) || /[^\d.,\s]/.test(text.charAt(text.length - mark.length - 1));
}
