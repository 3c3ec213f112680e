/** Tables: marked up, in their place, with whole header rows and no unexplained blanks. */
import { cellAddress, columnLetters } from '../address';
import type { AuditFound, AuditRuleId } from './audit-rule';
import { isBlank, type AuditedSheet } from './audited-sheet';

const DEFAULT_TABLE = /^(?:table|list)_?\d*$/i;

export function checkTables(sheets: readonly AuditedSheet[]): readonly AuditFound[] {
  return sheets.filter(({ role, snapshot }) => role !== 'cover' && snapshot.used !== undefined).flatMap(tableFaults);
}

function tableFaults(sheet: AuditedSheet): readonly AuditFound[] {
  const { name, table, snapshot, above, around } = sheet;
  const found = (rule: AuditRuleId, cell: string | null, words: string): AuditFound => ({ rule, sheet: name, cell, words });
  if (!table) return [found('one-table', null, 'Nothing on the sheet is marked up as a table. Mark it under Insert, Table, or delete the sheet.')];
  const { range } = table;
  const extra = snapshot.tables.slice(1).map((other) => found('one-table', cellAddress(other.range.row, other.range.column), `"${other.name}" is a second table on the sheet. Move it to a sheet of its own.`));
  const beyond = around.filter(({ row }) => row >= range.row && !snapshot.tables.slice(1).some((other) => within(other.range, row)));
  return [
    ...extra,
    ...(/\bcontains one table\b/i.test(above) ? [] : [found('one-table', 'A2', 'Nothing above the table says “This worksheet contains one table”. Say so in cell A2.')]),
    ...(DEFAULT_TABLE.test(table.name) ? [found('table-names', cellAddress(range.row, range.column), `The table's name "${table.name}" does not say what it holds. Rename it under Table Design.`)] : []),
    ...(range.column === 0 ? [] : [found('table-place', cellAddress(range.row, range.column), `The table begins in column ${columnLetters(range.column)}. Move it to column A.`)]),
    ...beyond.map(({ address }) => found('table-place', address, `Something stands in ${address}, beside or below the table. Move it above the table or to another sheet.`)),
    ...headerFaults(sheet, found),
    ...blankFaults(sheet, found),
  ];
}

type Make = (rule: AuditRuleId, cell: string | null, words: string) => AuditFound;

function headerFaults({ headers }: AuditedSheet, found: Make): readonly AuditFound[] {
  const first = new Map<string, string>();
  return headers.flatMap((cell) => {
    const text = cell.text.trim().toLowerCase();
    // Excel itself fills an empty header of a table with "Column1".
    if (text === '' || /^column\d+$/.test(text)) return [found('headers', cell.address, `The heading in ${cell.address} says nothing. Say what the column holds.`)];
    const earlier = first.get(text);
    first.set(text, cell.address);
    return earlier === undefined ? [] : [found('headers', cell.address, `The heading in ${cell.address} is the same as in ${earlier}. Make them differ.`)];
  });
}

/** Whole blank rows and columns first; then single blanks, once a column, where the texts above do not name the column. */
function blankFaults({ body, headers, above }: AuditedSheet, found: Make): readonly AuditFound[] {
  const rows = body.filter((line) => line.every(isBlank));
  const filled = body.filter((line) => !line.every(isBlank));
  const explained = above.split('\n').filter((text) => /\bblank\b/i.test(text)).join(' ').toLowerCase();
  const isExplained = (heading: string): boolean => explained !== '' && (explained.includes(heading.trim().toLowerCase()) || /\b(?:blank cells|cells (?:that|which) are blank|some cells)\b(?!.*\bcolumns?\b)/.test(explained));
  const columns = headers.flatMap(({ text: heading, address }, index) => {
    const blanks = filled.flatMap((line) => (line[index] && isBlank(line[index]) ? [line[index]] : []));
    const [first] = blanks;
    if (!first || isExplained(heading)) return [];
    if (blanks.length === filled.length) return [found('no-blank-lines', address, `The column “${heading}” is blank. Delete it, or say above the table why it is.`)];
    return [found('blanks-explained', first.address, `Cell ${first.address} is blank${blanks.length > 1 ? `, and ${String(blanks.length - 1)} more in its column` : ''}. Use shorthand such as [x] or [z], or say above the table why.`)];
  });
  return [...rows.map(([first]) => found('no-blank-lines', first?.address ?? null, `Row ${String((first?.row ?? 0) + 1)} within the table is blank. Delete it.`)), ...columns];
}

function within({ row, rows }: { readonly row: number; readonly rows: number }, at: number): boolean {
  return at >= row && at < row + rows;
}
