/** The table of a returned form: its header row, and its columns by their headings wherever they stand now. */
import { distance } from 'fastest-levenshtein';
import { cellAddress, columnLetters, parseRange } from '../../address';
import { labelWords } from '../../table/normal-label';
import type { FileCell, FileSheet } from '../../workbook-file/read-file';
import type { DefinedName } from '../../workbook-file/read-workbook';
import type { Refused } from '../returned';
import { say, type Where } from './sentences';

export interface FoundTable<Column extends string> {
  readonly sheet: FileSheet;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Column, number>;
  readonly refused: readonly Refused[];
  readonly noticed: readonly Refused[];
}

/** Rows in which a header is looked for, and headings that must stand in it. */
const [LOOKED_AT, AT_LEAST] = [200, 3];
/** Cells of a row among which a heading is looked for. */
const MOST_COLUMNS = 300;
/** An edited heading may be this far from the one sent out, as a share of its letters. */
const LIKE = 1 / 3;
/** Longer texts are no headings. */
const LONGEST_HEADING = 200;

/** Undefined where no row of the sheet has enough of the headings. `nameOf` gives the workbook's name for a column. */
export function findTable<Column extends string>(
  sheet: FileSheet, headings: Readonly<Record<Column, string>>, names: readonly DefinedName[], nameOf: (column: Column) => string,
): FoundTable<Column> | undefined {
  const wanted = (Object.keys(headings) as Column[]).map((column) => ({ column, words: labelWords(headings[column]) }));
  const found = [...sheet.rows].slice(0, LOOKED_AT).map(([row, all]) => {
    const cells = all.slice(0, MOST_COLUMNS);
    const there = new Set(cells.map(wordsOf));
    return { row, cells, count: wanted.filter(({ words }) => there.has(words)).length };
  });
  const header = found.reduce<(typeof found)[number] | undefined>((best, one) => (one.count > (best?.count ?? 0) ? one : best), undefined);
  if (!header || header.count < AT_LEAST) return undefined;

  const columns = new Map<Column, number>();
  const refused: Refused[] = [];
  const noticed: Refused[] = [];
  const doubled = new Set<Column>();
  const at = (column: number): Where => ({ sheet: sheet.name, address: cellAddress(header.row, column), measureId: null, label: null });
  const named = namedColumns(sheet, names, wanted.map(({ column }) => column), nameOf);
  for (const { column, words } of wanted) {
    const places = header.cells.filter((cell) => wordsOf(cell) === words).map((cell) => cell.column);
    const [first] = places;
    const byName = named.get(column);
    if (places.length === 1 && first !== undefined) columns.set(column, first);
    else if (byName !== undefined && places.includes(byName)) columns.set(column, byName);
    else if (places.length > 1) {
      doubled.add(column);
      refused.push(say('heading-twice', at(places[1] ?? 0), { text: headings[column] }));
    }
  }
  // The names are believed only where they agree with every heading that was found: some programs leave them behind when columns move.
  const namesHold = [...columns].every(([column, place]) => (named.get(column) ?? place) === place);
  for (const { column, words } of wanted) {
    if (columns.has(column) || doubled.has(column)) continue;
    const strangers = header.cells.filter((cell) => ![...columns.values()].includes(cell.column) && wordsOf(cell) !== '' && !wanted.some((other) => other.words === wordsOf(cell)));
    const alike = strangers.filter((cell) => distance(wordsOf(cell), words) <= words.length * LIKE);
    const cell = (namesHold ? strangers.find((one) => one.column === named.get(column)) : undefined) ?? (alike.length === 1 ? alike[0] : undefined);
    if (!cell) continue;
    columns.set(column, cell.column);
    noticed.push(say('heading-edited', at(cell.column), { text: String(cell.value), other: headings[column] }));
  }
  for (const cell of header.cells) {
    if (![...columns.values()].includes(cell.column) && !refused.length) noticed.push(say('column-added', at(cell.column), { text: `${columnLetters(cell.column)}: ${String(cell.value)}` }));
  }
  return { sheet, headerRow: header.row, columns, refused, noticed };
}

function wordsOf(cell: FileCell): string {
  return typeof cell.value === 'string' && cell.value.length <= LONGEST_HEADING ? labelWords(cell.value) : '';
}

/** Where the workbook's own names say that the columns stand, on this sheet. */
function namedColumns<Column extends string>(sheet: FileSheet, names: readonly DefinedName[], columns: readonly Column[], nameOf: (column: Column) => string): ReadonlyMap<Column, number> {
  const onSheet = (formula: string): boolean => formula.slice(0, formula.lastIndexOf('!')).replace(/^\$?'|'$|^\$/g, '').replaceAll("''", "'") === sheet.name;
  return new Map(
    columns.flatMap((column) => {
      const name = names.find((one) => one.name.toLowerCase() === nameOf(column).toLowerCase());
      const range = name && onSheet(name.formula) ? parseRange(name.formula) : undefined;
      return range ? [[column, range.column] as const] : [];
    }),
  );
}
