/** The Indicator data table as it stands in the workbook: its rows with what each is about, and how its cells are formatted. */
import { cellAddress } from '../../address';
import type { Measure, Plan } from '../../framework/plan';
import type { CellReading } from '../../observation';
import type { Period } from '../../period/period';
import { isBlankCell, keptSheets, readKeptList, type KeptRow } from '../../render/kept-list';
import type { CellScalar, SheetSnapshot, WorkbookSnapshot } from '../../snapshot';
import { makeGrid } from '../../table/grid';
import { matchMeasure } from '../../table/match-measure';
import { measureIndex } from '../../table/measure-index';
import { settleKinds } from '../../table/row-figures';
import { plainWords } from '../../table/row-words';
import { figureKey } from './data-key';
import { DATA_SHEET, type DataColumn, type DataList } from './data-sheet';

export interface StandingRow extends KeptRow<DataColumn> {
  /** Null where the row does not say which measure of the plan it is, or when. */
  readonly key: string | null;
  readonly measure: Measure | null;
  readonly period: Period | null;
  /** The value's cell, read as its measure's kind. */
  readonly reading: CellReading;
  readonly number: number | null;
  readonly denominator: number | null;
  /** A1 of the value's cell. */
  readonly cell: string;
  /** Number formats by column, and those of the columns that people added. */
  readonly formats: Readonly<Record<DataColumn, string>>;
  readonly besideFormats: readonly string[];
}

export interface StandingData {
  readonly sheet: SheetSnapshot;
  readonly list: DataList;
  readonly rows: readonly StandingRow[];
  /** A1 of the first cell in the table that holds a formula; null where none does. */
  readonly formula: string | null;
}

/** The sheet of the workbook that holds the table; undefined where there is none. */
export function dataSheetOf({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): SheetSnapshot | undefined {
  return keptSheets(sheets, DATA_SHEET)[0];
}

/**
 * The rows as they stand, in their order. Null where there is no such sheet; 'headings-lost' where something stands on it and the
 * headings cannot be found, so that nothing may be written there.
 */
export function standingData(snapshot: Pick<WorkbookSnapshot, 'sheets' | 'dateSystem'>, plan: Plan | null): StandingData | 'headings-lost' | null {
  const sheet = dataSheetOf(snapshot);
  if (!sheet) return null;
  const values = fromA1(sheet, sheet.values, '');
  const formats = fromA1(sheet, sheet.formats, 'General');
  const list = readKeptList(values, DATA_SHEET.columns);
  if (!list) return 'headings-lost';
  const grid = makeGrid(sheet, snapshot.dateSystem, new Set());
  const corner = sheet.used ?? { row: 0, column: 0 };
  const names = DATA_SHEET.columns.map(({ name }) => name);
  const rows = list.rows.map((kept): StandingRow => {
    const at = (name: DataColumn): readonly [number, number] => [kept.row - corner.row, (list.columns.get(name) ?? -1) - corner.column];
    const measure = measureOf(kept.cells, plan);
    const reading = settleKinds([grid.reading(...at('value'), {})], String(kept.cells.measure), measure)[0] ?? grid.reading(...at('value'), {});
    const [row, column] = at('period');
    const said = grid.period(row, column)?.reading;
    const period = said?.kind === 'sure' ? said.period : null;
    const format = (name: DataColumn): string => formats[kept.row]?.[list.columns.get(name) ?? -1] ?? 'General';
    return {
      ...kept, measure, period, reading,
      key: measure && period ? figureKey({ measureId: measure.id, source: wordsOrNull(kept.cells.source), place: wordsOrNull(kept.cells.place), period }, plan ?? NO_PLAN) : null,
      number: grid.reading(...at('number'), {}).value,
      denominator: grid.reading(...at('denominator'), {}).value,
      cell: cellAddress(kept.row, list.columns.get('value') ?? 0),
      formats: Object.fromEntries(names.map((name) => [name, format(name)])) as Record<DataColumn, string>,
      besideFormats: list.addedAt.map((column) => formats[kept.row]?.[column] ?? 'General'),
    };
  });
  return { sheet, list, rows, formula: firstFormula(sheet, list.top ?? 0) };
}

const NO_PLAN: Plan = { id: '', title: '', partnership: '', years: '', version: '', provenance: '', themes: [], measures: [], abbreviations: [] };

/** By its id; a row that people added without one, by its wording and source. */
function measureOf(cells: Readonly<Record<DataColumn, CellScalar>>, plan: Plan | null): Measure | null {
  if (!plan) return null;
  const id = plainWords(String(cells.measureId));
  if (id !== '') return measureIndex(plan).byId.get(id) ?? null;
  return matchMeasure(plainWords(String(cells.measure)), wordsOrNull(cells.source), null, plan).measure;
}

export function wordsOrNull(cell: CellScalar): string | null {
  return isBlankCell(cell) ? null : plainWords(String(cell));
}

/** Rows × columns as they stand from A1, whatever the used range begins with. */
export function fromA1<Cell>(sheet: SheetSnapshot, cells: readonly (readonly Cell[])[], blank: Cell): readonly (readonly Cell[])[] {
  const { row = 0, column = 0 } = sheet.used ?? {};
  if (row === 0 && column === 0) return cells;
  const before = Array.from({ length: column }, () => blank);
  return [...Array.from({ length: row }, (): readonly Cell[] => []), ...cells.map((line) => [...before, ...line])];
}

/** A text that only looks like a formula is its own value. */
function firstFormula({ used, formulas, values }: SheetSnapshot, top: number): string | null {
  const corner = used ?? { row: 0, column: 0 };
  for (const [row, line] of formulas.entries()) {
    if (row + corner.row <= top) continue;
    const column = line.findIndex((formula, at) => typeof formula === 'string' && formula.startsWith('=') && formula !== values[row]?.[at]);
    if (column !== -1) return cellAddress(row + corner.row, column + corner.column);
  }
  return null;
}
