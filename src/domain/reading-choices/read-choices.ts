/** What stands on the sheet "Tables read", whether the pane wrote it or an analyst typed it. */
import * as z from 'zod/mini';
import { cellAddress } from '../address';
import { keptSheets, readKeptList } from '../render/kept-list';
import type { WorkbookSnapshot } from '../snapshot';
import { plainWords } from '../table/row-words';
import { CHOICES_SHEET, type ChoiceColumn } from './choices-sheet';
import { chosenBy, choiceWords, type ChoiceNotUsed, type ChosenReading, type ReadingChoice, type TableIdentity } from './reading-choice';

export interface ReadChoices {
  readonly choices: readonly ReadingChoice[];
  /** Rows that say nothing that can be done. */
  readonly notUsed: readonly ChoiceNotUsed[];
}

const NO_HEADINGS = 'the sheet has lost its row of headings (Sheet, Table, Choice …). Put the headings back.';
const NO_TABLE: TableIdentity = { sheet: '', address: '', title: null, headings: '', firstRow: '' };

const Words = z.pipe(z.union([z.string(), z.number(), z.boolean()]), z.transform((cell: string | number | boolean) => plainWords(String(cell))));
const ChoiceRow = z.object({
  sheet: Words, cells: Words, title: Words, headings: Words, first: Words, choice: Words, column: Words, header: Words, label: Words,
});

/** One row of the sheet as a choice; `at` is where its choice stands. */
export function parseChoiceRow(cells: Readonly<Record<ChoiceColumn, unknown>>, at: ReadingChoice['at']): ReadingChoice | ChoiceNotUsed {
  const row = ChoiceRow.parse(cells);
  const table = { sheet: row.sheet, address: row.cells, title: row.title || null, headings: row.headings, firstRow: row.first };
  const said = chosenBy(row.choice);
  const unclear = (reason: string): ChoiceNotUsed => ({ choice: { table, chosen: { kind: 'leave-out-table' }, words: row.choice, at }, reason });
  if (!said) return unclear(`it is none of those that can be made. Write, for instance, "${choiceWords({ kind: 'leave-out-table' })}".`);
  if (said.kind === 'leave-out-column' && row.column === '') return unclear('it does not say which column: its heading belongs under Column.');
  const chosen: ChosenReading =
    said.kind === 'layout' ? { ...said, headerRow: row.header || null, labelColumn: row.label || null }
    : said.kind === 'leave-out-column' ? { kind: said.kind, column: row.column }
    : { kind: said.kind };
  return { table, chosen, words: choiceWords(chosen), at };
}

/** Every choice on our sheet of this workbook, in the order of its rows; none where there is no such sheet. */
export function readChoices({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): ReadChoices {
  const choices: ReadingChoice[] = [];
  const notUsed: ChoiceNotUsed[] = [];
  for (const sheet of keptSheets(sheets, CHOICES_SHEET)) {
    const corner = sheet.used ?? { row: 0, column: 0 };
    const list = readKeptList(sheet.values, CHOICES_SHEET.columns);
    if (!list) {
      const at = { sheet: sheet.name, cell: cellAddress(corner.row, corner.column) };
      notUsed.push({ choice: { table: NO_TABLE, chosen: { kind: 'leave-out-table' }, words: 'every choice of this sheet', at }, reason: NO_HEADINGS });
      continue;
    }
    const column = list.columns.get('choice') ?? 0;
    for (const { cells, row } of list.rows) {
      const parsed = parseChoiceRow(cells, { sheet: sheet.name, cell: cellAddress(corner.row + row, corner.column + column) });
      if ('reason' in parsed) notUsed.push(parsed);
      else choices.push(parsed);
    }
  }
  return { choices, notUsed };
}
