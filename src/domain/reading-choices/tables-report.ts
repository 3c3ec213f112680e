/** Each table with what was understood of it and what was not, for the pane and the command line to show. */
import { parseRange, rangeAddress } from '../address';
import type { Plan } from '../framework/plan';
import { identityOf } from '../measure-map/row-key';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import type { RowIdentity } from '../table/accepted-matches';
import type { IndicatorTable, Reading, TableLayout, TableRow, UnreadRange } from '../table/indicator-table';
import { measureIndex } from '../table/measure-index';
import { suggestMeasures } from '../table/suggest-measures';
import { isPopulationRow } from '../trend/populations';
import { headedColumns } from './leave-out-column';
import { overlaps } from './read-as-chosen';
import type { ChoiceNotUsed, ReadingChoice, TableIdentity } from './reading-choice';
import { identityOfRange, rowHeadings } from './table-identity';

/** A row of a table, and what acceptMatches and undoMatch take to speak of it. */
export interface RowReport {
  readonly identity: RowIdentity;
  readonly label: string;
  readonly source: string | null;
  readonly place: string | null;
  readonly section: string | null;
  /** A1 of the label. */
  readonly address: string;
}

export interface MatchedRow extends RowReport {
  readonly measureId: string;
  readonly wording: string;
  readonly match: TableRow['match'];
}

export interface SuggestedMeasure {
  readonly measureId: string;
  readonly wording: string;
  readonly source: string | null;
  /** 0 to 1. */
  readonly likeness: number;
}

export interface UnmatchedRow extends RowReport {
  /** At most three, most alike first; nothing is matched until a person accepts one. Asked for: a table may have thousands of rows without a match, of which a few are looked at. */
  readonly suggest: () => readonly SuggestedMeasure[];
}

/** A part of a table, or of a sheet, that is in no series, and why. */
export interface SetAside {
  readonly sheet: string;
  /** A1. */
  readonly address: string;
  readonly reason: string;
}

export interface TableReport {
  /** What chooseReading and undoChoice take to speak of this table. */
  readonly identity: TableIdentity;
  readonly sheet: string;
  readonly address: string;
  readonly title: string | null;
  readonly layout: TableLayout;
  /** Labels of the periods. */
  readonly periods: readonly string[];
  /** The columns that may be left out, by heading. */
  readonly columns: readonly { readonly heading: string; readonly address: string }[];
  /** The rows near the top that may be its header, each as a layout's `headerRow` names it. */
  readonly headerRows: readonly { readonly row: number; readonly headings: string }[];
  readonly matched: readonly MatchedRow[];
  /** Rows that a person said are none of the plan's. */
  readonly notInPlan: readonly RowReport[];
  readonly unmatched: readonly UnmatchedRow[];
  /** Totals, populations, and ranges within the table that were not read. */
  readonly setAside: readonly SetAside[];
  /** What the analyst chose of it. */
  readonly choices: readonly ReadingChoice[];
}

/** A range that is no table as it is read; `identity` lets the analyst choose to have it read all the same, or take back what set it aside. */
export interface UnreadReport extends SetAside {
  readonly identity: TableIdentity;
  readonly headerRows: TableReport['headerRows'];
  readonly choices: readonly ReadingChoice[];
}

export interface TablesReport {
  readonly tables: readonly TableReport[];
  readonly unread: readonly UnreadReport[];
  readonly choicesNotUsed: readonly ChoiceNotUsed[];
}

export interface Reported {
  readonly plan: Plan | null;
  readonly snapshot: Pick<WorkbookSnapshot, 'sheets'>;
  readonly reading: Reading;
}

const MOST_SUGGESTED = 3;
/** Rows offered as a header, from the range's own first row. */
const MOST_HEADER_ROWS = 6;

type Suggest = (row: TableRow) => readonly SuggestedMeasure[];

/** The report of a reading, in the order of its tables. Without a plan no row is matched, and none is called unmatched. */
export function tablesReport({ plan, snapshot, reading }: Reported): TablesReport {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const suggest = suggester(plan);
  const unread = bySheet(reading.unread);
  const placed = new Set<UnreadRange>();
  const tables = reading.tables.flatMap((table): TableReport[] => {
    const sheet = sheets.get(table.sheet);
    if (!sheet) return [];
    const inside = (unread.get(table.sheet) ?? []).filter((one) => {
      const range = parseRange(one.address);
      return range !== undefined && overlaps(range, table.range);
    });
    for (const one of inside) placed.add(one);
    return [reportOf(table, sheet, inside, plan, suggest, chosenOf(reading, table.sheet, rangeAddress(table.range)))];
  });
  const rest = reading.unread.filter((one) => !placed.has(one)).flatMap((one): UnreadReport[] => {
    const sheet = sheets.get(one.sheet);
    const range = parseRange(one.address);
    if (!sheet || !range) return [];
    const { identity, choices } = chosenOf(reading, one.sheet, one.address);
    return [{ ...one, identity: identity ?? identityOfRange(sheet, range, null), headerRows: headerRowsOf(sheet, one.address), choices }];
  });
  return { tables, unread: rest, choicesNotUsed: reading.choices?.notUsed ?? [] };
}

function bySheet(unread: readonly UnreadRange[]): ReadonlyMap<string, readonly UnreadRange[]> {
  const found = new Map<string, UnreadRange[]>();
  for (const one of unread) {
    const alike = found.get(one.sheet);
    if (alike) alike.push(one);
    else found.set(one.sheet, [one]);
  }
  return found;
}

/** What was chosen of the table that stands here now, and what that table is known by. */
function chosenOf({ choices }: Reading, sheet: string, address: string): { readonly identity: TableIdentity | null; readonly choices: readonly ReadingChoice[] } {
  const range = parseRange(address);
  const own = (choices?.used ?? []).filter(({ table }) => {
    const other = table.sheet === sheet ? parseRange(table.address) : undefined;
    return range !== undefined && other !== undefined && overlaps(range, other);
  });
  return { identity: own[0]?.table ?? null, choices: own.map(({ choice }) => choice) };
}

function reportOf(table: IndicatorTable, sheet: SheetSnapshot, inside: readonly UnreadRange[], plan: Plan | null, suggest: Suggest, chosen: ReturnType<typeof chosenOf>): TableReport {
  const matched: MatchedRow[] = [];
  const notInPlan: RowReport[] = [];
  const unmatched: UnmatchedRow[] = [];
  const setAside: SetAside[] = inside.map(({ sheet: name, address, reason }) => ({ sheet: name, address, reason }));
  for (const row of table.rows) {
    const { label, source, place, section, address, measureId, match } = row;
    const own: RowReport = { identity: identityOf(table, row), label, source, place, section, address };
    const aside = (reason: string): number => setAside.push({ sheet: table.sheet, address, reason });
    if (measureId !== null) matched.push({ ...own, measureId, wording: wordingOf(measureId, plan), match });
    else if (row.isTotal === true) aside('A total of the rows above it, not a measure of its own.');
    else if (isPopulationRow(table, row)) aside('People rather than events: used as a population, not assessed.');
    else if (match === 'accepted') notInPlan.push(own);
    else if (plan) unmatched.push({ ...own, suggest: () => suggest(row) });
  }
  const address = rangeAddress(table.range);
  return {
    identity: chosen.identity ?? identityOfRange(sheet, table.range, table.title),
    sheet: table.sheet, address, title: table.title, layout: table.layout, periods: table.periods.map(({ label }) => label),
    columns: headedColumns(sheet, table).map(({ heading, row, column }) => ({ heading, address: rangeAddress({ row, column, rows: 1, columns: 1 }) })),
    headerRows: headerRowsOf(sheet, address),
    matched, notInPlan, unmatched, setAside, choices: chosen.choices,
  };
}

function headerRowsOf(sheet: SheetSnapshot, address: string): TableReport['headerRows'] {
  const range = parseRange(address);
  if (!range) return [];
  const corner = { row: sheet.used?.row ?? 0, column: sheet.used?.column ?? 0 };
  const rows: { row: number; headings: string }[] = [];
  for (let row = range.row; row < range.row + Math.min(range.rows, MOST_HEADER_ROWS); row += 1) {
    const left = range.column - corner.column;
    const headings = rowHeadings(sheet, row - corner.row, left, left + range.columns - 1);
    if (headings !== '') rows.push({ row: row + 1, headings });
  }
  return rows;
}

function wordingOf(measureId: string, plan: Plan | null): string {
  return (plan && measureIndex(plan).byId.get(measureId)?.wording) ?? '';
}

/** Suggestions, worked out once for rows of the same label and source. */
function suggester(plan: Plan | null): Suggest {
  const made = new Map<string, readonly SuggestedMeasure[]>();
  return ({ label, source }) => {
    if (!plan) return [];
    const key = JSON.stringify([label, source]);
    const known = made.get(key);
    if (known) return known;
    const suggestions = suggestMeasures(label, source, plan, MOST_SUGGESTED).map(({ measure, likeness }): SuggestedMeasure => (
      { measureId: measure.id, wording: measure.wording, source: measure.source, likeness }));
    made.set(key, suggestions);
    return suggestions;
  };
}
