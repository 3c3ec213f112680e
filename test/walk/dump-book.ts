/** Everything that a workbook holds, as text that is the same where nobody could tell two workbooks apart. Ids are left out: Excel gives them anew. */
import { cellAddress, rangeAddress } from '../../src/domain/address';
import type { Book, BookCell, BookSheet } from '../../src/workbench/book/book';
import type { CellFormat } from '../../src/workbench/book/cell-format';
import type { ChartCells } from '../../src/workbench/book/chart';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from '../../src/workbench/book/sizes';

export interface DumpedBook {
  /** One text a sheet, by its name, in tab order. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly rest: string;
}

/** `content` leaves out what a rewrite may leave mixed where Excel refuses one thing for good: looks, sizes, page set-up, links, drop-down lists. `cells` leaves out tables and charts too, and `values` number formats and names. */
export type What = 'all' | 'content' | 'cells' | 'values';

export function dumpBook(book: Book, what: What = 'all'): DumpedBook {
  const nameOf = new Map(book.sheets.map(({ id, name }) => [id, name]));
  return {
    sheets: new Map(book.sheets.map((sheet) => [sheet.name, dumpSheet(sheet, nameOf, what)])),
    rest: what === 'values' ? '' : lines([
      // A name whose sheet is gone stands for nothing; whether it is still listed is all one.
      ...book.names.filter(({ formula }) => !formula.includes('#REF!')).map(({ name, formula, scope, visible, comment }) => text([name, formula.replaceAll("'", ''), scope, visible, comment])).sort(),
      text([...book.properties.custom]), text([...book.settings]), text(book.protection), text({ ...book.properties, custom: null }),
    ]),
  };
}

/** The whole as one text. */
export function wholeText({ sheets, rest }: DumpedBook): string {
  return lines([...[...sheets].map(([name, sheet]) => `== ${name}\n${sheet}`), '== workbook', rest]);
}

const text = (value: unknown): string => JSON.stringify(value, (_key, held: unknown) => (held instanceof Map || held instanceof Set ? [...held] : held));
const lines = (all: readonly string[]): string => all.join('\n');

function dumpSheet(sheet: BookSheet, nameOf: ReadonlyMap<string, string>, what: What): string {
  const cellsOf = (cells: ChartCells | string | null): unknown => (cells !== null && typeof cells === 'object' ? [nameOf.get(cells.sheetId), rangeAddress(cells.range)] : cells);
  const { layout } = sheet;
  const tables = sheet.tables.map(({ range, ...table }) => text(['table', rangeAddress(range), what === 'all' ? { ...table, id: '' } : table.name])).sort();
  const cells = [...sheet.cells].sort(([a], [b]) => a - b).flatMap(([row, held]) => [...held].sort(([a], [b]) => a - b).flatMap(([column, cell]) => dumpCell(cell, row, column, what) ?? []));
  if (what === 'cells' || what === 'values') return lines(cells);
  if (what === 'content') return lines([...cells, ...tables, text(sheet.charts.map(({ name, series }) => [name, series.map(({ values }) => cellsOf(values))]))]);
  return lines([
    ...cells,
    text(['visibility', sheet.visibility, sheet.tabColor, sheet.showGridlines, sheet.freeze, sheet.protection]),
    text(['filter', sheet.autoFilter && rangeAddress(sheet.autoFilter), sheet.filters]),
    text(['widths', ...sized(sheet.columnWidths, STANDARD_WIDTH)]), text(['heights', ...sized(sheet.rowHeights, STANDARD_HEIGHT)]),
    text(['hidden', [...sheet.hiddenRows].sort((a, b) => a - b), [...sheet.hiddenColumns].sort((a, b) => a - b)]),
    text(['merges', ...sheet.merges.map(rangeAddress).sort()]),
    ...tables,
    ...sheet.validations.flatMap(({ ranges, ...rule }) => ranges.map((range) => text(['validation', rangeAddress(range), rule]))).sort(),
    ...sheet.comments.map(({ row, column, content, resolved, replies }) => text(['comment', cellAddress(row, column), content, resolved, replies.map((reply) => reply.content)])).sort(),
    ...sheet.conditionalFormats.map(({ ranges, ...rule }) => text(['conditional format', ranges.map(rangeAddress), { ...rule, id: '' }])),
    ...sheet.charts.map(({ series, ...chart }) => text(['chart', { ...chart, id: '' }, sheet.chartLooks.get(chart.id), series.map(({ name, values, categories, ...look }) => [cellsOf(name), cellsOf(values), cellsOf(categories), look])])).sort(),
    text(['layout', { ...layout, printArea: layout.printArea && rangeAddress(layout.printArea) }]),
    ...[...sheet.rowFormats, ...sheet.columnFormats].map((look) => text(['lines', look])),
  ]);
}

function dumpCell({ value, isError, formula, format, hyperlink }: BookCell, row: number, column: number, what: What): string | undefined {
  if (what !== 'all') return value === '' && formula === null ? undefined : text([cellAddress(row, column), value, formula, isError, ...(what === 'values' ? [] : [format.numberFormat])]);
  const look = seen(format);
  if (value === '' && formula === null && hyperlink === null && Object.keys(look).length === 0) return undefined;
  return text([cellAddress(row, column), value, formula, isError, hyperlink, look]);
}

/** What can be seen of a look: Excel's defaults are not, whether or not they were set, and no fill is white. */
function seen({ numberFormat, ...format }: CellFormat): object {
  const defaults: Partial<Record<keyof CellFormat, unknown>> = {
    fontName: 'Calibri', fontSize: 11, bold: false, italic: false, strikethrough: false, fontColor: '#000000', fillColor: '#FFFFFF', horizontal: 'General', vertical: 'Bottom',
    wrap: false, indent: 0, textOrientation: 0, locked: true, formulaHidden: false,
  };
  const set = Object.entries(format).filter(([part, value]) => defaults[part as keyof CellFormat] !== value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries([...(numberFormat === 'General' ? [] : [['numberFormat', numberFormat]]), ...set]) as object;
}

function sized(sizes: ReadonlyMap<number, number>, standard: number): readonly (readonly [number, number])[] {
  return [...sizes].filter(([, size]) => size !== standard).sort(([a], [b]) => a - b);
}
