/** What a table is known by, from the cells that stand there, and which table of a workbook a choice is about. */
import { rangeAddress, type CellRange } from '../address';
import { readPeriod } from '../period/read-period';
import type { SheetSnapshot } from '../snapshot';
import { fold, plainWords, sectionKey, yearlessKey } from '../table/row-words';
import type { TableIdentity } from './reading-choice';

/** Headings beyond these add nothing to what a table is known by. */
const MOST_HEADINGS = 12;
const LONGEST_HEADING = 60;
const BETWEEN = ' | ';

/** The words of one row within a range: text that is no period, in the order of its columns. `row` counts from the used range's own corner. */
function wordsOf(sheet: SheetSnapshot, row: number, left: number, right: number, isHeading: boolean): readonly string[] {
  const words: string[] = [];
  for (let column = left; column <= right && words.length < MOST_HEADINGS; column += 1) {
    const value = sheet.values[row]?.[column];
    if (typeof value !== 'string' || value.trim() === '') continue;
    const text = plainWords(value).slice(0, LONGEST_HEADING).trim();
    if (!isHeading || readPeriod(text).kind === 'none') words.push(text);
  }
  return words;
}

/** The identity of a range of this sheet (zero-based rows and columns of the sheet itself). */
export function identityOfRange(sheet: SheetSnapshot, range: CellRange, title: string | null): TableIdentity {
  const top = range.row - (sheet.used?.row ?? 0);
  const left = range.column - (sheet.used?.column ?? 0);
  const right = left + range.columns - 1;
  let firstRow = '';
  for (let row = top + 1; row < top + range.rows && firstRow === ''; row += 1) firstRow = wordsOf(sheet, row, left, right, true)[0] ?? '';
  return {
    sheet: sheet.name,
    address: rangeAddress(range),
    title: title === null ? null : plainWords(title),
    headings: wordsOf(sheet, top, left, right, true).join(BETWEEN),
    firstRow,
  };
}

/** Headings as a key: those that are periods count for nothing, so that a new year's column changes nothing. */
export function headingsKey(headings: string): string {
  return headings.split(/\s*\|\s*/).filter((one) => readPeriod(one).kind === 'none').map(sectionKey).filter((one) => one !== '').slice(0, MOST_HEADINGS).join('|');
}

/** The row's headings as the sheet "Tables read" shows them, periods too. */
export function rowHeadings(sheet: SheetSnapshot, row: number, left: number, right: number): string {
  return wordsOf(sheet, row, left, right, false).join(BETWEEN);
}

/** True where two identities are of one table as it stands: used when a choice is made again. */
export function sameTable(a: TableIdentity, b: TableIdentity): boolean {
  return fold(a.sheet) === fold(b.sheet) && fold(a.title ?? '') === fold(b.title ?? '') && headingsKey(a.headings) === headingsKey(b.headings) && fold(a.firstRow) === fold(b.firstRow);
}

/** The tables by what they are known by, and the names of all sheets, to look choices up. */
export interface TableFinder {
  readonly find: (wanted: TableIdentity) => TableIdentity | 'none' | 'several';
}

const titleKey = (title: string | null): string => yearlessKey(title ?? '');

/** Looks choices up among these tables. Time for each grows only with the number of tables that share its title and headings. */
export function tableFinder(tables: readonly TableIdentity[], sheets: readonly string[]): TableFinder {
  const present = new Set(sheets.map(fold));
  const byBoth = new Map<string, TableIdentity[]>();
  const byOne = new Map<string, TableIdentity[]>();
  const put = (map: Map<string, TableIdentity[]>, key: string, table: TableIdentity): void => {
    const alike = map.get(key);
    if (alike) alike.push(table);
    else map.set(key, [table]);
  };
  for (const table of tables) {
    const [title, headings] = [titleKey(table.title), headingsKey(table.headings)];
    put(byBoth, `${title}\t${headings}`, table);
    // A title or a heading that was changed is no reason to lose a table that stands on its own sheet.
    if (title !== '') put(byOne, `${fold(table.sheet)}\ttitle\t${title}`, table);
    if (headings !== '') put(byOne, `${fold(table.sheet)}\theadings\t${headings}`, table);
  }
  return {
    find: (wanted) => {
      const [title, headings, sheet] = [titleKey(wanted.title), headingsKey(wanted.headings), fold(wanted.sheet)];
      const both = byBoth.get(`${title}\t${headings}`) ?? [];
      const here = both.filter((one) => fold(one.sheet) === sheet);
      // While its own sheet is there, a table like it on another sheet is another table.
      const elsewhere = here.length > 0 || (present.has(sheet) && sheet !== '') ? [] : both;
      const near = here.length + elsewhere.length > 0 ? [] : [...(byOne.get(`${sheet}\ttitle\t${title}`) ?? []), ...(byOne.get(`${sheet}\theadings\t${headings}`) ?? [])];
      const candidates = [...new Set([...here, ...elsewhere, ...near])];
      if (candidates.length === 0) return 'none';
      const tests: readonly ((one: TableIdentity) => boolean)[] = [
        (one) => fold(one.title ?? '') === fold(wanted.title ?? ''),
        (one) => fold(one.firstRow) === fold(wanted.firstRow),
        (one) => one.address.split(':')[0] === wanted.address.split(':')[0],
      ];
      let left: readonly TableIdentity[] = candidates;
      for (const test of tests) {
        const passing = left.filter(test);
        if (passing.length > 0) left = passing;
      }
      return left.length === 1 ? (left[0] ?? 'none') : 'several';
    },
  };
}
