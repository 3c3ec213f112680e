/** The rows that the sheet "Tables read" is to have: what stands there, with the choice just made, or without the one taken back. */
import type { KeptRow } from '../render/kept-list';
import { fold } from '../table/row-words';
import type { ChoiceColumn, ChoiceList } from './choices-sheet';
import { parseChoiceRow } from './read-choices';
import { choiceWords, type ChoiceUsed, type ChosenReading, type ReadingChoice, type TableIdentity } from './reading-choice';
import { sameTable } from './table-identity';

export type PlannedChoiceRow = Pick<KeptRow<ChoiceColumn>, 'cells' | 'beside'>;

/** Who chose, initials or "", and when, in words. */
export interface SaidBy {
  readonly by: string;
  readonly when: string;
}

interface Standing extends PlannedChoiceRow {
  /** Null for a row that says nothing that can be done. */
  readonly choice: ReadingChoice | null;
  /** Where its table stands now; where it stood, for a table that is not found. */
  readonly table: TableIdentity | null;
}

/**
 * Rows in the order in which they stand, then the new one. A row that says the same of the table stays, with its own who and when; one
 * that another choice takes the place of is changed where it stands. A row whose table has moved says where it stands now.
 */
export function withChoice(earlier: ChoiceList, table: TableIdentity, chosen: ChosenReading, said: SaidBy, used: readonly ChoiceUsed[]): readonly PlannedChoiceRow[] {
  const given = cellsOf(table, chosen, said);
  const rows = standing(earlier, used);
  const instead = rows.filter((row) => isInstead(row, table, chosen));
  const [first] = instead;
  const others = new Set<Standing>(instead.slice(1));
  if (!first) return [...rows, { cells: given, beside: [] }];
  return rows
    .filter((row) => !others.has(row))
    .map((row): PlannedChoiceRow => (row !== first || (row.choice && sameChoice(row.choice.chosen, chosen)) ? row : { cells: given, beside: row.beside }));
}

/** The rows without those that make this choice of the table. */
export function withoutChoice(earlier: ChoiceList, table: TableIdentity, chosen: ChosenReading, used: readonly ChoiceUsed[]): readonly PlannedChoiceRow[] {
  return standing(earlier, used).filter((row) => !isInstead(row, table, chosen));
}

/** True for a row that this choice of the table takes the place of: a table has one layout, and each of its columns is left out once. */
function isInstead({ choice, table: own }: Standing, table: TableIdentity, now: ChosenReading): boolean {
  if (!choice || !own || !sameTable(own, table)) return false;
  const { chosen } = choice;
  if (chosen.kind === 'leave-out-column' && now.kind === 'leave-out-column') return fold(chosen.column) === fold(now.column);
  return chosen.kind === now.kind;
}

function sameChoice(a: ChosenReading, b: ChosenReading): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The rows with their choices; `used` says where the tables of those that are followed stand now. */
function standing({ rows }: ChoiceList, used: readonly ChoiceUsed[]): readonly Standing[] {
  const now = new Map(used.map(({ choice, table }) => [keyOf(choice), table]));
  return rows.map(({ cells, beside }): Standing => {
    const parsed = parseChoiceRow(cells, null);
    if ('reason' in parsed) return { cells, beside, choice: null, table: null };
    const table = now.get(keyOf(parsed));
    return { cells: table ? { ...cells, ...placeOf(table) } : cells, beside, choice: parsed, table: table ?? parsed.table };
  });
}

const keyOf = ({ table, chosen }: ReadingChoice): string => JSON.stringify([table, chosen]);

function placeOf({ sheet, address, title, headings, firstRow }: TableIdentity): Pick<PlannedChoiceRow['cells'], 'sheet' | 'cells' | 'title' | 'headings' | 'first'> {
  return { sheet, cells: address, title: title ?? '', headings, first: firstRow };
}

function cellsOf(table: TableIdentity, chosen: ChosenReading, { by, when }: SaidBy): PlannedChoiceRow['cells'] {
  const isLayout = chosen.kind === 'layout';
  return {
    ...placeOf(table),
    choice: choiceWords(chosen),
    column: chosen.kind === 'leave-out-column' ? chosen.column : '',
    header: isLayout ? (chosen.headerRow ?? '') : '',
    label: isLayout ? (chosen.labelColumn ?? '') : '',
    by, when,
  };
}
