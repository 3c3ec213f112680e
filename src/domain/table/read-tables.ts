/** Finds and reads every indicator table of a workbook: the domain's way in. */
import type { Plan } from '../framework/plan';
import { matchersFor } from './accepted-matches';
import { NO_DECISIONS, type Decisions } from './decisions';
import { during, rowsAPart, type InParts, type Rests, type Step, whole } from '../in-parts';
import { dataSheetOf } from '../returns/data/standing-data';
import { readDataTable } from '../returns/data/data-table';
import { readAsChosen } from '../reading-choices/read-as-chosen';
import { hasVisibleMark } from '../render/visible-mark';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import type { Legend } from '../value/shorthand';
import { cellAddress, rangeAddress } from '../address';
import { crossSection } from './cross-section';
import type { Grid } from './grid';
import { makeGrid } from './grid';
import type { ChosenHeader, PeriodRow } from './header-band';
import { findBands } from './header-band';
import type { IndicatorTable, Reading, TableLayout, TableNote, UnreadRange } from './indicator-table';
import { blocksOf, reasonFor } from './left-over';
import type { ReadingContext } from './reading-context';
import { keysOf, listedNotes, markedNotes, sourceTest } from './reading-context';
import { longHeaders } from './long-header';
import { readLong } from './read-long';
import { readTransposed } from './read-transposed';
import { stacksIn } from './stacks';
import { readWide } from './read-wide';
import { sheetLegend, workbookLegend } from './shorthand-legend';
import { notesByKey } from './table-notes';

const COPIED =
  'This is a copy of a summary that Plan Performance wrote, so its figures were not counted a second time: they are read from your own tables.';

/**
 * Reads every sheet that is not one of our own, and the table of ours that returns are imported into. Tables come in the order in which they stand, sheet by sheet, each observation
 * with its cell, text and period; what holds figures and was not understood comes as `unread`, with the reason in words.
 * `plan` null: rows stay unmatched; `decisions` are the analyst's own, and win over what the reader would do. Time grows with the number of cells.
 */
export function readTables(snapshot: WorkbookSnapshot, plan: Plan | null, decisions: Decisions = NO_DECISIONS): Reading {
  return whole(readTablesInParts(snapshot, plan, decisions));
}

/** The same in steps: one or more a sheet, and one for each table or block of cells on it. */
export function* readTablesInParts(snapshot: WorkbookSnapshot, plan: Plan | null, decisions: Decisions = NO_DECISIONS): InParts<Reading> {
  const tables: IndicatorTable[] = [];
  const unread: UnreadRange[] = [];
  const data = dataSheetOf(snapshot);
  const theirs = snapshot.sheets.filter((sheet) => sheet.mark === undefined && sheet !== data);
  const matchers = matchersFor(plan, decisions.accepted, theirs.map(({ name }) => name));
  const shared = yield* during(NOTES, sharedNotes(theirs));
  const base = { plan, isSource: sourceTest(plan), dateSystem: snapshot.dateSystem, shared, legend: yield* during(NOTES, workbookLegend(theirs)), names: snapshot.names };
  for (const [index, sheet] of theirs.entries()) {
    const step: Step = { words: `Finding tables on sheet ${String(index + 1)} of ${String(theirs.length)}`, done: index, of: theirs.length };
    yield step;
    for (const { range, reason } of sheet.unread) unread.push({ sheet: sheet.name, address: rangeAddress(range), reason });
    if (!sheet.used) continue;
    if (hasVisibleMark(sheet.values)) {
      unread.push({ sheet: sheet.name, address: rangeAddress(sheet.used), reason: COPIED });
      continue;
    }
    const found = yield* readSheet(sheet, { ...base, match: matchers(sheet.name) }, step);
    tables.push(...found.tables);
    unread.push(...found.unread);
  }
  if (data) {
    yield { words: `Reading the sheet "${data.name}"`, done: theirs.length, of: theirs.length };
    const returned = readDataTable(snapshot, plan);
    tables.push(...returned.tables);
    unread.push(...returned.unread);
  }
  const { choices } = decisions;
  if (choices.choices.length + choices.notUsed.length === 0) return { tables, unread };
  return yield* readAsChosen({ tables, unread }, theirs, choices, (sheet, layout, isHeaded, step) =>
    readSheet(sheet, { ...base, match: matchers(sheet.name), layout, isHeaded }, step));
}

const NOTES: Step = { words: 'Reading the notes', done: 0, of: 1 };

/** What the sheets of notes say, by the keys of their marks. */
function* sharedNotes(sheets: readonly SheetSnapshot[]): Rests<ReadonlyMap<string, string>> {
  const notes: TableNote[] = [];
  for (const sheet of sheets) {
    if (/\bnotes?\b|\bfootnotes?\b/i.test(sheet.name)) notes.push(...listedNotes(sheet.values, addressOn(sheet)), ...(yield* notesOn(sheet)));
  }
  return notesByKey(notes);
}

const addressOn = (sheet: SheetSnapshot) => (row: number, column: number) => cellAddress(row + (sheet.used?.row ?? 0), column + (sheet.used?.column ?? 0));

function notesOn(sheet: SheetSnapshot): Rests<readonly TableNote[]> {
  return markedNotes(sheet.values, addressOn(sheet));
}

/** What the reading of a sheet rests on beside the sheet. */
interface SheetBase extends Pick<ReadingContext, 'plan' | 'match' | 'isSource'>, Pick<WorkbookSnapshot, 'names'> {
  readonly dateSystem: WorkbookSnapshot['dateSystem'];
  /** Notes from sheets of notes. */
  readonly shared: ReadonlyMap<string, string>;
  /** What sheets of notes and covers say of shorthand: it holds where a table and its sheet say nothing. */
  readonly legend: Legend;
  /** The one layout that the analyst chose, and whether the first row is its header; any, and not known, unless given. */
  readonly layout?: TableLayout | null;
  readonly isHeaded?: boolean;
}

function* readSheet(sheet: SheetSnapshot, { plan, match, isSource, dateSystem, shared, legend, names, layout = null, isHeaded = false }: SheetBase, step: Step): InParts<Reading> {
  const notes = yield* during(step, notesOn(sheet));
  const said = yield* during(step, sheetLegend(sheet));
  const grid = makeGrid(sheet, dateSystem, new Set([...shared.keys(), ...keysOf(notes)]), { legend: new Map([...legend, ...said]), marks: new Set(shared.keys()) });
  const context: ReadingContext = { plan, grid, notesByKey: new Map([...shared, ...notesByKey(notes)]), isSource, match, bounds: names.filter(({ sheetId }) => sheetId === sheet.id).map(({ range }) => range) };
  const taken = takenCells(grid);
  const tables: IndicatorTable[] = [];
  const unread: UnreadRange[] = [];
  const may = (one: TableLayout): boolean => layout === null || layout === one;
  if (may('long')) yield* readLongTables(context, taken, tables, unread, step);
  if (may('wide')) yield* readBands(context, taken, tables, unread, step, layout === null ? null : isHeaded ? 'first-row' : 'any');
  takeListedNotes(grid, taken);
  if (may('transposed')) yield* readStacks(context, taken, tables, unread, step);
  for (const block of yield* during(step, blocksOf(grid, taken.has))) {
    yield step;
    const reason = yield* during(step, reasonFor(grid, block, taken.has));
    if (!reason) continue;
    unread.push(reason);
    const aside = yield* during(step, crossSection(grid, block, taken.has));
    if (aside) tables.push(aside);
  }
  return { tables: tables.sort((a, b) => a.range.row - b.range.row || a.range.column - b.range.column), unread };
}

/** Tables with one observation a row say so in their headings; they come first, so that their periods are not taken for headers. */
function* readLongTables(context: ReadingContext, taken: Taken, tables: IndicatorTable[], unread: UnreadRange[], step: Step): InParts<void> {
  const { grid } = context;
  const isFree = (row: number, column: number): boolean => !taken.has(row, column);
  const part = rowsAPart(grid.columns);
  for (let row = 0; row < grid.rows - 1; row += 1) {
    if (row % part === 0) yield step;
    for (const header of longHeaders(context, row, (column) => isFree(row, column))) {
      yield step;
      const result = yield* during(step, readLong(context, header, isFree));
      if (!result) continue;
      if (result.table) tables.push(result.table);
      unread.push(...result.unread);
      taken.take(result.taken.top, result.taken.left, result.taken.bottom, result.taken.right);
    }
  }
}

/** More columns of periods than this side by side, none of them a table's, are a register of dates: the rest is not tried. */
const TRIES = 4;

/** Tables with periods down, from the left-most column of periods to the right. */
function* readStacks(context: ReadingContext, taken: Taken, tables: IndicatorTable[], unread: UnreadRange[], step: Step): InParts<void> {
  const { grid } = context;
  const failed = new Map<number, number>();
  for (let column = 0; column < grid.columns - 1; column += 1) {
    yield step;
    for (const stack of yield* during(step, stacksIn(grid, column, taken.has))) {
      const tries = failed.get(stack.first) ?? 0;
      if (tries >= TRIES || taken.has(stack.first, column)) continue;
      yield step;
      const result = yield* during(step, readTransposed(context, stack, taken.has));
      if (!result) {
        failed.set(stack.first, tries + 1);
        continue;
      }
      tables.push(result.table);
      unread.push(...result.unread);
      taken.take(result.top, result.left, result.end, result.right);
    }
  }
}

/** A list of numbered notes holds no figures. */
function takeListedNotes(grid: Grid, taken: Taken): void {
  const isNotes = /\bnotes?\b|\bcontents\b/i.test(grid.sheet.name);
  for (let row = 0; isNotes && row < grid.rows; row += 1) {
    if (/^\[?(?:note )?\d{1,3}\]?$/i.test(grid.text(row, 0).trim()) && typeof grid.value(row, 1) === 'string') taken.take(row, 0, row, 0);
  }
}

function* readBands(context: ReadingContext, taken: Taken, tables: IndicatorTable[], unread: UnreadRange[], step: Step, chosen: ChosenHeader): InParts<void> {
  const { grid } = context;
  yield step;
  const { bands, periodRows } = yield* during(step, findBands(grid, taken.has, chosen));
  const ends: number[] = [];
  for (const band of bands) {
    yield step;
    const own = new Map<number, PeriodRow>();
    for (let row = band.bottom + 1; row <= band.limit; row += 1) {
      const one = periodRows.get(row)?.find(({ left }) => left === band.left);
      if (one) own.set(row, one);
    }
    let previousEnd = -1;
    for (let column = band.left; column <= Math.min(band.right, grid.columns - 1); column += 1) previousEnd = Math.max(previousEnd, ends[column] ?? -1);
    const result = yield* during(step, readWide(band, context, own, previousEnd));
    unread.push(...result.unread);
    if (!result.table && result.unread.length === 0) continue;
    if (result.table) tables.push(result.table);
    taken.take(band.top, band.left, result.end, Math.max(result.right, lastHeading(grid, band.bottom, band.right)));
    for (let column = band.left; column <= Math.min(band.right, grid.columns - 1); column += 1) ends[column] = result.end;
  }
}

/** The last column of an unbroken run of headings: trend, target and change columns belong to the table, unread. */
function lastHeading(grid: Grid, row: number, right: number): number {
  let last = Math.min(right, grid.columns - 1);
  while (last > 0 && grid.isBlank(row, last)) last -= 1;
  return last;
}

interface Taken {
  readonly has: (row: number, column: number) => boolean;
  readonly take: (top: number, left: number, bottom: number, right: number) => void;
}

/** Which cells a table has taken: a bit for each row and column of the used range, made when first needed. */
function takenCells(grid: Grid): Taken {
  const rows: (Uint8Array | undefined)[] = [];
  return {
    has: (row, column) => rows[row]?.[column] === 1,
    take: (top, left, bottom, right) => {
      for (let row = Math.max(0, top); row <= Math.min(bottom, grid.rows - 1); row += 1) {
        const cells = (rows[row] ??= new Uint8Array(grid.columns));
        cells.fill(1, Math.max(0, left), right + 1);
      }
    },
  };
}
