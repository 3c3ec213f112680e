/** Marks without a note, and notes whose mark stands nowhere. */
import type { Observation } from '../observation';
import type { SheetSnapshot } from '../snapshot';
import type { IndicatorTable, TableNote, TableRow } from '../table/indicator-table';
import { cellAddress } from '../address';
import { isShorthand } from '../trend/break-note';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { aboutFigure, cellWords, makeFinding, measuresById } from './make-finding';

/** One finding a mark of a row, and one a note. Shorthand in square brackets has a set meaning and needs no note. */
export function checkMarks({ reading, snapshot, plan }: CheckInput): readonly Finding[] {
  const measures = measuresById(plan);
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const unexplained = reading.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      unexplainedMarks(row, table).map(({ mark, first, count }) => {
        const period = first.period.column ?? first.period.label;
        const facts = { at: cellWords(first.sheet, first.cell), label: first.label, period, text: first.text, mark, count };
        return makeFinding('unexplained-mark', { ...aboutFigure(first, measures), count, expected: `a note that begins with ${mark}` }, facts);
      }),
    ),
  );
  const unused = reading.tables.flatMap((table) =>
    table.notes.flatMap((note) => {
      const sheet = sheets.get(table.sheet);
      if (note.mark === null || isUsed(note.mark, note, table, sheet)) return [];
      const about = { sheet: table.sheet, address: note.address, text: note.text };
      return [makeFinding('note-without-mark', about, { at: cellWords(table.sheet, note.address), mark: note.mark, text: note.text })];
    }),
  );
  return [...unexplained, ...unused];
}

function unexplainedMarks(row: TableRow, table: IndicatorTable): readonly { mark: string; first: Observation; count: number }[] {
  const found = new Map<string, { mark: string; first: Observation; count: number }>();
  for (const observation of row.observations) {
    for (const mark of observation.marks) {
      if (isShorthand(mark) || isExplained(mark, observation, table)) continue;
      const alike = found.get(mark);
      if (alike) alike.count += 1;
      else found.set(mark, { mark, first: observation, count: 1 });
    }
  }
  return [...found.values()];
}

function isExplained(mark: string, { marks, notes }: Observation, table: IndicatorTable): boolean {
  return table.notes.some((note) => note.mark === mark) || (marks.length === 1 && notes.length > 0);
}

/** A mark may stand on a figure, or at the end of any label or heading of the sheet. */
function isUsed(mark: string, note: TableNote, table: IndicatorTable, sheet: SheetSnapshot | undefined): boolean {
  if (table.rows.some(({ observations }) => observations.some(({ marks }) => marks.includes(mark)))) return true;
  const { used, text } = sheet ?? {};
  if (!used || !text) return false;
  // A figure such as 11 does not carry the mark 1; a label such as "MAPPA1" does.
  const ending = /^\d+$/.test(mark) ? new RegExp(`[^\\d.,\\s]${mark}$`) : undefined;
  return text.some((row, r) =>
    row.some((cell, c) => {
      const trimmed = cell.trim();
      const carries = ending ? ending.test(trimmed) : trimmed.endsWith(mark);
      return carries && trimmed !== mark && cellAddress(used.row + r, used.column + c) !== note.address;
    }),
  );
}
