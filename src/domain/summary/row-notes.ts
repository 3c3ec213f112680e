/** The notes that rows of a summary carry: found by mark or by the reader, numbered in the order in which they are first met. */
import type { Observation } from '../observation';
import type { IndicatorTable, Reading, TableNote } from '../table/indicator-table';
import { SHORTHAND } from './shorthand';

interface NumberedNote {
  readonly number: number;
  readonly mark: string | null;
  readonly text: string;
  /** The sub-themes in which it is met. */
  readonly where: Set<string>;
}

export interface NoteBook {
  /** The numbers of the notes that these figures carry; `where` is the title of their sub-theme. */
  readonly numbersFor: (observations: readonly Observation[], where: string) => readonly number[];
  /** The notes met so far, each as one text: `Drugs and alcohol, marked *: 2016/17 unable …`. */
  readonly texts: () => readonly { readonly number: number; readonly text: string }[];
  /** Whether the words of this table's note are among them. */
  readonly has: (note: TableNote) => boolean;
}

/** An empty note book over what was read. A mark that the workbook does not explain gets a note that says so. */
export function noteBook(reading: Reading): NoteBook {
  const notes = new Map<string, NumberedNote>();
  // Made once a figure carries a mark or a note: it holds every cell.
  let tables: ReadonlyMap<string, IndicatorTable> | null = null;
  const numberOf = (mark: string | null, text: string, where: string): number => {
    const key = `${mark ?? ''}\t${text}`;
    const note = notes.get(key) ?? { number: notes.size + 1, mark, text, where: new Set<string>() };
    notes.set(key, note);
    note.where.add(where);
    return note.number;
  };
  const numbersOf = (observation: Observation, where: string): readonly number[] => {
    if (observation.marks.length + observation.notes.length === 0) return NONE;
    tables ??= tablesByCell(reading);
    const table = tables.get(`${observation.sheet}!${observation.cell}`);
    const byMark = observation.marks
      .filter((mark) => !SHORTHAND.has(mark.toLowerCase()))
      .map((mark) => {
        const found = table?.notes.find((note) => note.mark === mark)?.text ?? observation.notes.find((note) => note.startsWith(mark));
        return { mark, text: found === undefined ? `the workbook does not explain this mark (sheet "${observation.sheet}", ${observation.cell}).` : bare(found, mark) };
      });
    const covered = new Set(byMark.map(({ text }) => text));
    const rest = observation.notes.filter((note) => ![...covered].some((text) => note.endsWith(text)));
    return [
      ...byMark.map(({ mark, text }) => numberOf(mark, text, where)),
      ...rest.map((note) => {
        const mark = table?.notes.find(({ text }) => text === note)?.mark ?? null;
        return numberOf(mark, mark === null ? note.trim() : bare(note, mark), where);
      }),
    ];
  };
  return {
    numbersFor: (observations, where) =>
      [...new Set(observations.flatMap((observation) => numbersOf(observation, where)))].sort((a, b) => a - b),
    texts: () =>
      [...notes.values()].map(({ number, mark, text, where }) => {
        const places = [...where].join('; ');
        return { number, text: mark === null ? `${places}: ${text}` : `${places}, marked ${mark}: ${text}` };
      }),
    has: ({ mark, text }) => notes.has(`${mark ?? ''}\t${mark === null ? text.trim() : bare(text, mark)}`),
  };
}

const NONE: readonly number[] = [];
const made = new WeakMap<Reading, ReadonlyMap<string, IndicatorTable>>();

/** The table of each cell that was read, worked out once for all themes. */
function tablesByCell(reading: Reading): ReadonlyMap<string, IndicatorTable> {
  const kept = made.get(reading);
  if (kept) return kept;
  const tables = new Map<string, IndicatorTable>();
  for (const table of reading.tables) {
    for (const row of table.rows) for (const { sheet, cell } of row.observations) tables.set(`${sheet}!${cell}`, table);
  }
  made.set(reading, tables);
  return tables;
}

/** A note's words without the mark at their head. */
function bare(text: string, mark: string): string {
  return (text.startsWith(mark) ? text.slice(mark.length) : text).replace(/^[\s:.–-]+/, '').trim();
}
