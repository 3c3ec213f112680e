/** A reading put right by the analyst's choices: tables left out, columns left out, tables read in another layout. */
import { parseRange, rangeAddress, type CellRange } from '../address';
import type { InParts, Step } from '../in-parts';
import type { SheetSnapshot } from '../snapshot';
import type { IndicatorTable, Reading, TableLayout, UnreadRange } from '../table/indicator-table';
import { areFigures, columnsHeaded, headedColumns, withBlankColumns, withoutFigures } from './leave-out-column';
import type { ReadChoices } from './read-choices';
import type { ChoiceNotUsed, ChoiceUsed, ChosenReading, ReadingChoice, TableIdentity } from './reading-choice';
import { regionOf } from './region';
import { identityOfRange, tableFinder } from './table-identity';

export const LEFT_OUT = 'You left this table out, so none of its figures are used. To have it read again, take the choice back in the pane or on the sheet "Tables read".';
const SET_ASIDE = 'You said that this table has no periods, so there is no time to compare over, and its figures were left unread.';
const NO_COLUMNS = 'You left out every column of this table that holds figures.';

/** Reads one sheet; in one layout where `layout` names it,with with its header in the first row where `isHeaded`. */
export type SheetReading = (sheet: SheetSnapshot, layout: TableLayout | null, isHeaded: boolean, step: Step) => InParts<Reading>;

type Layout = Extract<ChosenReading, { kind: 'layout' }>;

/** What is chosen of one table. */
interface Wanted {
  readonly table: TableIdentity;
  readonly range: CellRange;
  readonly title: string | null;
  readonly columns: { readonly choice: ReadingChoice; readonly heading: string }[];
  readonly layouts: { readonly choice: ReadingChoice; readonly chosen: Layout }[];
  readonly left: ReadingChoice[];
}

/**
 * `plain` is the reading without any choice, of `sheets`. A choice that no table answers to, or that its table cannot be read by, changes
 * nothing and is named with its reason. Sheets without a choice are not read again; the others at most twice and a part.
 */
export function* readAsChosen(plain: Reading, sheets: readonly SheetSnapshot[], { choices, notUsed: unclear }: ReadChoices, read: SheetReading): InParts<Reading> {
  const used: ChoiceUsed[] = [];
  const notUsed: ChoiceNotUsed[] = [...unclear];
  const wanted = resolve(plain, sheets, choices, notUsed);
  const found = new Map<string, Reading>();
  for (const { name } of sheets) found.set(name, { tables: plain.tables.filter(({ sheet }) => sheet === name), unread: plain.unread.filter(({ sheet }) => sheet === name) });
  for (const [index, sheet] of sheets.entries()) {
    const own = wanted.get(sheet.name);
    const before = found.get(sheet.name);
    if (!own || !before) continue;
    const step: Step = { words: `Reading sheet ${String(index + 1)} of ${String(sheets.length)} as you chose`, done: index, of: sheets.length };
    yield step;
    found.set(sheet.name, yield* sheetAsChosen(before, sheet, own, read, step, { used, notUsed }));
  }
  const readings = [...found.values()];
  return { tables: readings.flatMap(({ tables }) => tables), unread: readings.flatMap(({ unread }) => unread), choices: { used, notUsed } };
}

/** The choices by sheet and table. */
function resolve(plain: Reading, sheets: readonly SheetSnapshot[], choices: readonly ReadingChoice[], notUsed: ChoiceNotUsed[]): ReadonlyMap<string, readonly Wanted[]> {
  const bySheet = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  const known = new Map<TableIdentity, { readonly range: CellRange; readonly title: string | null }>();
  const know = (name: string, range: CellRange | undefined, title: string | null): void => {
    const sheet = bySheet.get(name);
    if (sheet && range) known.set(identityOfRange(sheet, range, title), { range, title });
  };
  for (const { sheet, range, title } of plain.tables) know(sheet, range, title);
  for (const { sheet, address } of plain.unread) know(sheet, parseRange(address), null);
  const { find } = tableFinder([...known.keys()], sheets.map(({ name }) => name));
  const byTable = new Map<TableIdentity, Wanted>();
  for (const choice of choices) {
    const table = find(choice.table);
    const place = typeof table === 'string' ? undefined : known.get(table);
    if (typeof table === 'string' || !place) {
      notUsed.push({ choice, reason: table === 'several' ? 'more than one table looks like it, and it cannot be told which is meant.' : 'no table of this title and these headings was found.' });
      continue;
    }
    const own = byTable.get(table) ?? { table, ...place, columns: [], layouts: [], left: [] };
    byTable.set(table, own);
    const { chosen } = choice;
    if (chosen.kind === 'leave-out-table') own.left.push(choice);
    else if (chosen.kind === 'leave-out-column') own.columns.push({ choice, heading: chosen.column });
    else own.layouts.push({ choice, chosen });
  }
  const wanted = new Map<string, Wanted[]>();
  for (const own of byTable.values()) {
    const alike = wanted.get(own.table.sheet);
    if (alike) alike.push(own);
    else wanted.set(own.table.sheet, [own]);
  }
  return wanted;
}

interface Outcome {
  readonly used: ChoiceUsed[];
  readonly notUsed: ChoiceNotUsed[];
}

/** A sheet's reading with what is chosen of its tables: layouts first, then columns, since those may only stand in the new reading. */
function* sheetAsChosen(before: Reading, sheet: SheetSnapshot, wanted: readonly Wanted[], read: SheetReading, step: Step, outcome: Outcome): InParts<Reading> {
  let { tables, unread } = before;
  for (const own of wanted) {
    const { range, left } = own;
    const address = rangeAddress(range);
    if (left.length > 0) {
      for (const choice of [...left, ...own.layouts.map((one) => one.choice), ...own.columns.map((one) => one.choice)]) outcome.used.push({ choice, table: own.table });
      tables = tables.filter((one) => !overlaps(one.range, range));
      unread = [...unread.filter((one) => !isWithin(one, range)), { sheet: sheet.name, address, reason: LEFT_OUT }];
      continue;
    }
    const layout = oneLayout(own, outcome);
    if (layout) {
      const others = tables.map((one) => one.range).filter((one) => !overlaps(one, range));
      const result = yield* readLayout(sheet, own, others, layout.chosen, read, step);
      if (typeof result === 'string') outcome.notUsed.push({ choice: layout.choice, reason: result });
      else {
        outcome.used.push({ choice: layout.choice, table: own.table });
        tables = [...tables.filter((one) => !overlaps(one.range, range)), ...result.tables];
        unread = [...unread.filter((one) => !isWithin(one, range)), ...result.unread];
      }
    }
    const result = own.columns.length === 0 ? null : yield* withoutColumns(sheet, own, tables, read, step, outcome);
    if (result) {
      tables = [...tables.filter((one) => !overlaps(one.range, range)), ...result.tables];
      unread = [...unread, ...result.unread];
    }
  }
  return { tables: [...tables].sort((a, b) => a.range.row - b.range.row || a.range.column - b.range.column), unread };
}

function oneLayout({ layouts, table }: Wanted, { used, notUsed }: Outcome): Wanted['layouts'][number] | null {
  const [first, ...rest] = layouts;
  if (!first) return null;
  if (rest.every(({ chosen }) => JSON.stringify(chosen) === JSON.stringify(first.chosen))) {
    for (const { choice } of rest) used.push({ choice, table });
    return first;
  }
  for (const { choice } of layouts) notUsed.push({ choice, reason: 'the table is chosen to be read in more than one way. Leave only one of these rows.' });
  return null;
}

/** The table in the chosen layout, or the end of a sentence that says why it cannot be read so. */
function* readLayout(sheet: SheetSnapshot, { range, title }: Wanted, others: readonly CellRange[], chosen: Layout, read: SheetReading, step: Step): InParts<Reading | string> {
  if (chosen.layout === 'cross-section') return { tables: [], unread: [{ sheet: sheet.name, address: rangeAddress(range), reason: SET_ASIDE }] };
  const region = regionOf(sheet, range, others, chosen);
  if (typeof region === 'string') return region;
  const result = yield* read(region.sheet, chosen.layout, region.header !== null, step);
  const tables = result.tables.filter((one) => overlaps(one.range, range) && one.rows.some(({ observations }) => observations.length > 0));
  if (tables.length === 0) return WHY_NOT[chosen.layout];
  return { tables: tables.map((one) => ({ ...one, title: one.title ?? title })), unread: result.unread };
}

const WHY_NOT: Readonly<Record<Exclude<TableLayout, 'cross-section'>, string>> = {
  wide: 'no row of it holds periods with figures beneath them. The table is read as before.',
  transposed: 'no column of it holds periods with figures beside them. The table is read as before.',
  long: 'its headings do not name a period, a measure and a figure. The table is read as before.',
};

/** The tables of this range without the chosen columns; null where none of them has such a column. */
function* withoutColumns(
  sheet: SheetSnapshot,
  own: Wanted,
  tables: readonly IndicatorTable[],
  read: SheetReading,
  step: Step,
  { used, notUsed }: Outcome,
): InParts<Reading | null> {
  const here = tables.filter((one) => overlaps(one.range, own.range));
  const headed = here.flatMap((one) => headedColumns(sheet, one));
  const columns = new Set<number>();
  for (const { choice, heading } of own.columns) {
    const found = columnsHeaded(headed, heading);
    if (found.length === 0) notUsed.push({ choice, reason: `no column of the table is headed "${heading}".` });
    else used.push({ choice, table: own.table });
    for (const { column } of found) columns.add(column);
  }
  if (columns.size === 0) return null;
  const left: IndicatorTable[] = [];
  const unread: UnreadRange[] = [];
  for (const table of here) {
    let rest: readonly (IndicatorTable | null)[];
    if (areFigures(table, columns)) rest = [withoutFigures(table, columns)];
    else {
      const again = yield* read(withBlankColumns(sheet, table.range, columns), null, false, step);
      rest = again.tables.filter((one) => overlaps(one.range, table.range)).map((one) => withoutFigures(one, columns));
    }
    const kept = rest.filter((one) => one !== null);
    if (kept.length === 0) unread.push({ sheet: sheet.name, address: rangeAddress(table.range), reason: NO_COLUMNS });
    left.push(...kept);
  }
  return { tables: left, unread };
}

export function overlaps(a: CellRange, b: CellRange): boolean {
  return a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
}

function isWithin({ address }: UnreadRange, range: CellRange): boolean {
  const own = parseRange(address);
  return own !== undefined && overlaps(own, range);
}
