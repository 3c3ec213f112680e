/**
 * The accessible style: the same summaries by the Government Analysis Function's rules for statistics in spreadsheets. Cover,
 * contents and notes, and one marked-up table a sheet.
 */
import { atOnce, CELLS_A_PART, flatMapInParts, mapInParts, type Rests } from '../../in-parts';
import type { CellScalar } from '../../snapshot';
import type { MethodContent } from '../../summary/method-content';
import type { AbbreviationUsed, ThemeSummary } from '../../summary/theme-summary';
import { accessibleMark } from '../mark';
import { legalSheetName } from '../sheet-name';
import type { CellLink, SheetPlan } from '../sheet-plan';
import { VISIBLE_MARK } from '../visible-mark';
import { coverSheet } from './cover-sheet';
import { leftOverSheet } from './left-over-sheet';
import { abbreviationsTable, contentsTable, methodsTable, notesTable, workingsTable, type ListTable } from './list-tables';
import { numberNotes } from './note-numbers';
import { tableSheet } from './table-sheet';
import { themeTables } from './theme-tables';

/** A sheet of ours as it stands. */
export interface StandingSheet {
  readonly mark: string;
  readonly name: string;
  /** Rows × columns from A1. */
  readonly values: readonly (readonly CellScalar[])[];
}

export interface AccessibleFacts {
  /** What is said of small numbers; it stands on the cover and on every table's sheet. */
  readonly statement: string;
  /** When it is written, in words. */
  readonly writtenAt: string;
  /** Names of sheets that these must not have. */
  readonly takenNames: readonly string[];
  /** Names of tables and of ranges that these sheets' tables must not have; none unless given. */
  readonly takenTables?: readonly string[];
  /** The sheets of ours in the workbook: names and what the author typed are kept. */
  readonly standing: readonly StandingSheet[];
  /** Commentary by theme id and row key. */
  readonly commentary: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const NONE: ReadonlyMap<string, string> = new Map();

/** In the order in which a reader goes through them. Empty where there is no summary. Every sheet's mark is of kind "accessible". */
export function accessibleSheets(summaries: readonly ThemeSummary[], method: MethodContent, facts: AccessibleFacts): readonly SheetPlan[] {
  return atOnce(accessibleSheetsInParts(summaries, method, facts));
}

/** The same with a rest for each theme and each sheet. */
export function* accessibleSheetsInParts(summaries: readonly ThemeSummary[], method: MethodContent, facts: AccessibleFacts): Rests<readonly SheetPlan[]> {
  const [first] = summaries;
  if (!first) return [];
  const { plan } = first;
  const standing = new Map(facts.standing.map((sheet) => [sheet.mark, sheet]));
  const taken = [...facts.takenNames, ...facts.standing.map(({ name }) => name)];
  const nameFor = (part: string, wish: string, ending = ''): string => {
    const name = standing.get(accessibleMark(plan.id, part))?.name ?? legalSheetName(wish, taken, ending);
    taken.push(name);
    return name;
  };
  const takenTables = new Set((facts.takenTables ?? []).map((name) => name.toLowerCase()));
  const sheetFor = (table: ListTable, part: string, name: string, links: readonly CellLink[] = []): SheetPlan =>
    tableSheet({ ...table, tableName: freeName(table.tableName, takenTables) }, { mark: accessibleMark(plan.id, part), name, links });
  const what = plan.title.includes(plan.partnership) ? plan.title : `${plan.partnership}, ${plan.title}`;
  const cover = nameFor('cover', 'Cover');
  const contents = nameFor('contents', 'Contents');
  const notesName = nameFor('notes', 'Notes');
  const notes = numberNotes(summaries, facts.statement);
  const tables = yield* flatMapInParts(summaries, CELLS_A_PART, (summary) =>
    themeTables({ summary, notes, notesSheet: notesName, statement: facts.statement, commentary: facts.commentary.get(summary.theme.id) ?? NONE }),
  );
  yield;
  const titles = distinct(tables.map(({ title }) => title));
  const lists: readonly { readonly part: string; readonly wish: string; readonly table: ListTable | undefined }[] = [
    { part: 'abbreviations', wish: 'Abbreviations', table: abbreviationsOf(summaries, what) },
    { part: 'methods', wish: 'Methods', table: methodsTable(`Methods behind the tables, ${what}`, method) },
    { part: 'workings', wish: 'Workings', table: workingsTable(`Workings of each symbol, test and interval, ${what}`, method) },
  ];
  const ofTables = yield* mapInParts(tables, CELLS_A_PART, (table, index) => {
    const name = nameFor(table.part, table.sheetWish, table.sheetEnding);
    return sheetFor({ ...table, title: titles[index] ?? table.title, lines: [...table.lines, VISIBLE_MARK] }, table.part, name);
  });
  yield;
  const ofLists = yield* flatMapInParts(lists, CELLS_A_PART, ({ part, wish, table }) => (table ? [sheetFor(table, part, nameFor(part, wish))] : []));
  yield;
  const sheets: SheetPlan[] = [...ofTables, ...ofLists];
  const notesSheet = sheetFor(notesTable(`Notes on the tables, ${what}`, notes), 'notes', notesName);
  const listed = [{ name: notesName, title: titleOf(notesSheet) }, ...sheets.map((sheet) => ({ name: sheet.name, title: titleOf(sheet) }))];
  const links = listed.map(({ name }, row): CellLink => ({ row, column: 0, sheet: name, address: 'A1' }));
  const contentsSheet = sheetFor(contentsTable(`Contents, ${what}`, listed), 'contents', contents, links);
  const coverPlan = coverSheet(coverOf(summaries, facts), standing.get(accessibleMark(plan.id, 'cover'))?.values ?? [], accessibleMark(plan.id, 'cover'), cover);
  const made = [coverPlan, contentsSheet, notesSheet, ...sheets];
  const marks = new Set(made.map(({ mark }) => mark));
  const left = facts.standing.filter(({ mark }) => mark.startsWith(accessibleMark(plan.id, '')) && !marks.has(mark));
  return [...made, ...left.map(({ mark, name }) => leftOverSheet(mark, name))];
}

function titleOf({ cells }: SheetPlan): string {
  return String(cells[0]?.[0] ?? '');
}

/** The name with "_2", "_3" … where a table or range has it already; it is taken from then on. */
function freeName(wish: string, taken: Set<string>): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wish : `${wish}_${String(count)}`;
    if (taken.has(name.toLowerCase())) continue;
    taken.add(name.toLowerCase());
    return name;
  }
}

/** Two themes of one title have tables of one title: the second is told by its number. */
function distinct(titles: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return titles.map((title) => {
    const count = (seen.get(title) ?? 0) + 1;
    seen.set(title, count);
    return count === 1 ? title : `${title} (${String(count)})`;
  });
}

function abbreviationsOf(summaries: readonly ThemeSummary[], what: string): ListTable | undefined {
  const used = new Map<string, AbbreviationUsed>();
  for (const { abbreviations } of summaries) for (const one of abbreviations) used.set(`${one.short}\t${one.long}`, one);
  if (used.size === 0) return undefined;
  const sorted = [...used.values()].sort((a, b) => (a.short < b.short ? -1 : a.short > b.short ? 1 : 0));
  return abbreviationsTable(`Abbreviations in the tables, ${what}`, sorted);
}

function coverOf(summaries: readonly ThemeSummary[], { statement, writtenAt }: AccessibleFacts): Parameters<typeof coverSheet>[0] {
  const [first] = summaries;
  const { plan } = first ?? { plan: { title: '', partnership: '', version: '' } };
  const where = plan.title.includes(plan.partnership) ? '' : `, ${plan.partnership}`;
  return {
    title: `Key performance measures and trends: ${plan.title}${where}`,
    sections: [
      {
        heading: 'Summary',
        texts: [
          `The measures of ${plan.title} with their latest figures, how they changed, and whether chance alone would explain the change. The themes are ${summaries.map(({ theme }) => theme.title).join('; ')}.`,
          'Trend and evidence are in words, each in a column of its own. Symbols and colours are not used.',
          statement,
        ],
      },
      { heading: 'Source', texts: [`The figures come from the agencies that each table names, as they stand in this workbook. Plan: ${plan.title}, version ${plan.version}.`] },
      { heading: 'Dates', texts: [`These worksheets were written on ${writtenAt}.`] },
    ],
  };
}
