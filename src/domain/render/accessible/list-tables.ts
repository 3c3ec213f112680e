/** The tables that are lists: contents, notes, abbreviations, and the method. */
import type { MethodContent } from '../../summary/method-content';
import { symbolWords } from '../../trend/symbol-words';
import type { AbbreviationUsed } from '../../summary/theme-summary';
import type { PlanCell } from '../sheet-plan';
import { READ_ONLY_LINE } from '../visible-mark';
import type { AccessibleColumn, AccessibleTable } from './accessible-table';
import type { NumberedNotes } from './note-numbers';

export type ListTable = Omit<AccessibleTable, 'part' | 'sheetWish' | 'sheetEnding'>;

const ONE = 'This worksheet contains one table.';

function list(tableName: string, title: string, lines: readonly string[], columns: readonly (readonly [string, number])[], rows: readonly (readonly PlanCell[])[]): ListTable {
  return {
    tableName, title,
    lines: [...lines, READ_ONLY_LINE],
    columns: columns.map(([heading, width]): AccessibleColumn => ({ heading, width, decimals: null })),
    rows,
    commentaryKeys: [],
  };
}

/** One row a sheet: its name and its title. */
export function contentsTable(title: string, sheets: readonly { readonly name: string; readonly title: string }[]): ListTable {
  return list('Contents', title, [`${ONE} Each row is a worksheet of this publication; its name is a link to it.`], [['Worksheet', 40], ['What it holds', 100]], sheets.map(({ name, title: words }) => [name, words]));
}

export function notesTable(title: string, { notes }: NumberedNotes): ListTable {
  const rows = notes.length === 0 ? [['[z]', 'There are no notes.', '[z]']] : notes.map(({ number, text, themes }) => [`[note ${String(number)}]`, text, themes.join('; ')]);
  const lines = notes.length === 0 ? [`${ONE} Shorthand used in this table: [z] not applicable.`] : [`${ONE} Each row is a note; the tables name it by its number.`];
  return list('Notes', title, lines, [['Note', 14], ['What it says', 100], ['Themes that it is about', 50]], rows);
}

export function abbreviationsTable(title: string, used: readonly AbbreviationUsed[]): ListTable {
  return list('Abbreviations', title, [`${ONE} Each row is an abbreviation that the tables use.`], [['Abbreviation', 30], ['What it stands for', 100]], used.map(({ short, long }) => [short, long]));
}

export function methodsTable(title: string, { methods, reading }: MethodContent): ListTable {
  const rows = methods.map(({ name, version, what, source }) => [name, version, what, source]);
  return list('Methods', title, [`${ONE} Each row is a method.`, ...reading], [['Method', 30], ['Version', 12], ['What it does', 90], ['Where it comes from', 50]], rows);
}

/** Undefined where no measure has figures. */
export function workingsTable(title: string, { rows }: MethodContent): ListTable | undefined {
  if (rows.length === 0) return undefined;
  const columns: readonly (readonly [string, number])[] = [
    ['Measure and source', 40], ['Figures compared', 34], ['Trend', 24], ['Rule for the trend', 34], ['Test of the change', 34], ['Intervals', 28], ['Recent trend, control chart and comparison', 44],
  ];
  const cells = rows.map(({ measure, inputs, trend, symbol, rule, test, intervals, further }) =>
    [measure, quotedMarks(inputs), symbol === null ? trend : symbolWords(symbol).words, rule, test, intervals, further].map((text) => text.replaceAll('\u00a0', ' ') || '[z]'),
  );
  const shorthand = cells.some((row) => row.includes('[z]')) ? ['Shorthand used in this table: [z] not applicable.'] : [];
  return list('Workings', title, [`${ONE} Each row is a measure from one source, with the cells that its figures were read from.`, ...shorthand], columns, cells);
}

/** A figure that the workbook shows with a mark is quoted: the mark is the workbook's, and none of ours. */
function quotedMarks(inputs: string): string {
  return inputs.replace(/^(.*: )([^:\n]*[*†‡§¶][^:\n]*)$/gm, '$1“$2”');
}
