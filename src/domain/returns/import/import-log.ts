/** The log of imports: one row a changed line, with what stood there before, so that a whole import can be undone. Kept on a sheet of ours. */
import { keptListSheet, keptSheets, readKeptList, type KeptColumn, type KeptList, type KeptRow, type KeptSheet } from '../../render/kept-list';
import type { LookedRange, SheetPlan } from '../../render/sheet-plan';
import { IMPORTS_LINE } from '../../render/visible-mark';
import type { CellScalar, WorkbookSnapshot } from '../../snapshot';
import type { DataColumn } from '../data/data-sheet';
import type { FigureCells } from './figure-cells';

export const IMPORTS_MARK = 'imports:workbook';
export const IMPORTS_NAME = 'Imports';

/** Where a row of the Indicator data table came from. */
export type OriginColumn = Extract<DataColumn, 'return' | 'sentBy' | 'imported' | 'by' | 'import' | 'earlier'>;
export type Origin = Readonly<Record<OriginColumn, CellScalar>>;
export const ORIGIN_COLUMNS: readonly OriginColumn[] = ['return', 'sentBy', 'imported', 'by', 'import', 'earlier'];
export const NO_ORIGIN: Origin = { return: '', sentBy: '', imported: '', by: '', import: '', earlier: '' };

export interface LoggedLine {
  /** The number of the import, from 1: what it is undone by. */
  readonly number: number;
  /** When, in words; by whom, initials or "". */
  readonly when: string;
  readonly by: string;
  readonly file: string;
  /** As loggedFingerprint gives it. */
  readonly fingerprint: string;
  /** "theme:transforming-justice", "source:GMFRS", or "". */
  readonly recipient: string;
  readonly quarter: string;
  /** ISO 8601, or "". */
  readonly declaredOn: string;
  readonly measureId: string;
  readonly measure: string;
  readonly source: string;
  readonly place: string;
  readonly period: string;
  /** Null where the line was new. */
  readonly before: (FigureCells & { readonly origin: Origin }) | null;
  readonly after: FigureCells & { readonly earlier: CellScalar };
  /** When it was undone, in words; null while it stands. */
  readonly undone: string | null;
}

type FactColumn = 'number' | 'when' | 'by' | 'file' | 'fingerprint' | 'recipient' | 'quarter' | 'declaredOn' | 'measureId' | 'measure' | 'source' | 'place' | 'period' | 'what';
type FigurePart = keyof FigureCells;
export type LogColumn = FactColumn | `${FigurePart} before` | `${OriginColumn} before` | `${FigurePart} after` | 'earlier after' | 'undone';
export type LogList = KeptList<LogColumn>;

const PARTS: readonly (readonly [FigurePart, string, number])[] = [
  ['value', 'Value', 17], ['format', 'Number format', 17], ['number', 'Number', 17], ['denominator', 'Denominator', 23], ['provisional', 'Provisional', 20], ['dataAsAt', 'Data as at', 28], ['commentary', 'Commentary', 50],
];
const ORIGINS: Readonly<Record<OriginColumn, string>> = { return: 'Return', sentBy: 'Sent by', imported: 'Imported', by: 'Imported by', import: 'Import', earlier: 'Earlier value' };

const FACTS: readonly KeptColumn<LogColumn>[] = [
  { name: 'number', heading: 'Import', width: 15, needed: true },
  { name: 'when', heading: 'When', width: 28, needed: true },
  { name: 'by', heading: 'By', width: 13 },
  { name: 'file', heading: 'Return', width: 37, needed: true },
  { name: 'fingerprint', heading: 'Fingerprint', width: 30, needed: true },
  { name: 'recipient', heading: 'Asked of', width: 37 },
  { name: 'quarter', heading: 'Quarter', width: 20 },
  { name: 'declaredOn', heading: 'Declared on', width: 20 },
  { name: 'measureId', heading: 'Measure id', width: 33, needed: true },
  { name: 'measure', heading: 'Measure', width: 50 },
  { name: 'source', heading: 'Source', width: 17, needed: true },
  { name: 'place', heading: 'Place', width: 23, needed: true },
  { name: 'period', heading: 'Period', width: 20, needed: true },
  { name: 'what', heading: 'What', width: 15 },
];

/** Wide, as the columns of every list are made narrower to fit a page. */
const COLUMNS: readonly KeptColumn<LogColumn>[] = [
  ...FACTS,
  ...PARTS.map(([name, heading, width]): KeptColumn<LogColumn> => ({ name: `${name} before`, heading: `${heading} before`, width, needed: true })),
  ...ORIGIN_COLUMNS.map((name): KeptColumn<LogColumn> => ({ name: `${name} before`, heading: `${ORIGINS[name]} before`, width: 25, needed: true })),
  ...PARTS.map(([name, heading, width]): KeptColumn<LogColumn> => ({ name: `${name} after`, heading: `${heading} after`, width, needed: true })),
  { name: 'earlier after', heading: 'Earlier value after', width: 25, needed: true },
  { name: 'undone', heading: 'Undone', width: 28, needed: true },
];

export const IMPORTS_SHEET: KeptSheet<LogColumn> = {
  mark: IMPORTS_MARK,
  name: IMPORTS_NAME,
  title: 'Imports of returns',
  line: IMPORTS_LINE,
  lines: [
    'Each row is one figure that an import put into the sheet "Indicator data", or changed there, with what stood there before.',
    'To undo an import, use Returns in the pane: every figure goes back, if nobody has changed it since.',
    IMPORTS_LINE,
  ],
  columns: COLUMNS,
};

/** Sixteen of its digits (64 bits) tell a return from every other of a workbook, and keep the log small. */
export function loggedFingerprint(fingerprint: string): string {
  return fingerprint.slice(0, 16);
}

export interface ImportLog {
  readonly list: LogList;
  /** As they stand; `line` is null for a row that does not read as a line of the log, which is kept and passed over. */
  readonly rows: readonly { readonly kept: KeptRow<LogColumn>; readonly line: LoggedLine | null }[];
  readonly lines: readonly LoggedLine[];
}

export const NO_LOG: ImportLog = { list: { rows: [], added: [], addedAt: [], columns: new Map(), top: null, extent: { rows: 0, columns: 0 } }, rows: [], lines: [] };

/** The log as it stands; undefined where something stands on the sheet and its headings are gone: then it must not be written anew. */
export function readImportLog(values: readonly (readonly CellScalar[])[]): ImportLog | undefined {
  const list = readKeptList(values, COLUMNS);
  if (!list) return undefined;
  const rows = list.rows.map((kept) => ({ kept, line: logged(kept.cells) }));
  return { list, rows, lines: rows.flatMap(({ line }) => line ?? []) };
}

/** The lines logged in this workbook; none where there is no such sheet or it cannot be read. */
export function importLogOf({ sheets }: Pick<WorkbookSnapshot, 'sheets'>): readonly LoggedLine[] {
  const [sheet] = keptSheets(sheets, IMPORTS_SHEET);
  return sheet ? (readImportLog(sheet.values)?.lines ?? []) : [];
}

function logged(cells: KeptRow<LogColumn>['cells']): LoggedLine | null {
  const text = (name: LogColumn): string => String(cells[name]);
  const number = cells.number;
  if (typeof number !== 'number' || text('measureId') === '') return null;
  const figure = (side: 'before' | 'after'): FigureCells => ({
    value: cells[`value ${side}`], format: text(`format ${side}`) || 'General', number: cells[`number ${side}`], denominator: cells[`denominator ${side}`],
    provisional: cells[`provisional ${side}`], dataAsAt: cells[`dataAsAt ${side}`], commentary: cells[`commentary ${side}`],
  });
  const origin = Object.fromEntries(ORIGIN_COLUMNS.map((name) => [name, cells[`${name} before`]])) as Record<OriginColumn, CellScalar>;
  return {
    number, when: text('when'), by: text('by'), file: text('file'), fingerprint: text('fingerprint'), recipient: text('recipient'), quarter: text('quarter'),
    declaredOn: text('declaredOn'), measureId: text('measureId'), measure: text('measure'), source: text('source'), place: text('place'), period: text('period'),
    before: text('what') === NEW ? null : { ...figure('before'), origin },
    after: { ...figure('after'), earlier: cells['earlier after'] },
    undone: text('undone') === '' ? null : text('undone'),
  };
}

const NEW = 'new';
const REVISED = 'revised';

/** The cells of a line of the log. */
export function logCells({ before, after, undone, ...facts }: LoggedLine): KeptRow<LogColumn>['cells'] {
  const side = (name: 'before' | 'after', figure: FigureCells | null) => PARTS.map(([part]): [LogColumn, CellScalar] => [`${part} ${name}`, figure?.[part] ?? '']);
  return Object.fromEntries<CellScalar>([
    ...Object.entries(facts),
    ['what', before ? REVISED : NEW],
    ...side('before', before),
    ...ORIGIN_COLUMNS.map((name): [LogColumn, CellScalar] => [`${name} before`, before?.origin[name] ?? '']),
    ...side('after', after),
    ['earlier after', after.earlier],
    ['undone', undone ?? ''],
  ]) as Record<LogColumn, CellScalar>;
}

/** The sheet of these rows; those that stood there keep what people put beside them. */
export function importLogSheet(rows: readonly Pick<KeptRow<LogColumn>, 'cells' | 'beside'>[], earlier: LogList): SheetPlan {
  const plan = keptListSheet(IMPORTS_SHEET, rows, earlier);
  const top = plan.cells.findIndex(([first]) => first === COLUMNS[0]?.heading);
  const formatted = (side: 'before' | 'after'): readonly LookedRange[] => {
    const column = COLUMNS.findIndex(({ name }) => name === `value ${side}`);
    return rows.flatMap(({ cells }, index): LookedRange[] =>
      typeof cells[`value ${side}`] === 'number' ? [{ range: { row: top + 1 + index, column, rows: 1, columns: 1 }, look: { numberFormat: String(cells[`format ${side}`]) || 'General' } }] : []);
  };
  return { ...plan, looks: [...plan.looks, ...formatted('before'), ...formatted('after')], print: { ...plan.print, paper: 'A3' } };
}
