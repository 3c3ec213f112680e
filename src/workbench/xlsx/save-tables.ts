/** Tables into the file. A changed one is made again; patchTable then says what excelize has no word for. */
import { cellAddress, rangeAddress } from '../../domain/address';
import type { BookSheet } from '../book/book';
import type { BookTable } from '../book/table';
import { cellAt } from '../book/make';
import { done, type ExcelizeFile } from './excelize';
import { element } from '../../domain/workbook-file/element';
import type { LookList } from './conditional-formats/differential-formats';
import { elementsIn, withPrefix } from './elements-in';
import { autoFilterXml, filtersXml } from './filters';
import { isTouched, type SheetChange } from './save-sheet';

/** Takes away the tables that are gone or changed. Before any is added, so that names can be used again. */
export function dropTables(file: ExcelizeFile, change: SheetChange): void {
  if (!change.before || !isTouched(change, 'tables')) return;
  for (const table of change.before.tables) {
    if (!change.sheet.tables.some((kept) => isSame(kept, table))) done('delete a table', file.DeleteTable(table.name));
  }
}

/** Adds the new and changed tables and answers them. */
export function addTables(file: ExcelizeFile, change: SheetChange): BookTable[] {
  const { sheet, before } = change;
  if (!isTouched(change, 'tables')) return [];
  const added = sheet.tables.filter((table) => !before?.tables.some((old) => isSame(old, table)));
  for (const table of added) {
    if (!before) nameColumns(file, sheet, table);
    const bandedOnly = { ShowFirstColumn: false, ShowLastColumn: false, ShowColumnStripes: false };
    done('add a table', file.AddTable(sheet.name, {
      Range: rangeAddress(table.range), Name: table.name, StyleName: table.style, ShowRowStripes: table.showBandedRows, ...bandedOnly,
    }));
  }
  return added;
}

/** A table's columns are named after its header's cells, which excelize has not been given for a new sheet. */
function nameColumns(file: ExcelizeFile, sheet: BookSheet, { range, showHeaders }: BookTable): void {
  if (!showHeaders) return;
  for (let column = range.column; column < range.column + range.columns; column += 1) {
    const name = String(cellAt(sheet, range.row, column)?.value ?? '');
    if (name) done('name a column', file.SetCellStr(sheet.name, cellAddress(range.row, column), name));
  }
}

function isSame(one: BookTable, other: BookTable): boolean {
  const plain = (table: BookTable): string => JSON.stringify({ ...table, id: '', filters: undefined, sorted: undefined });
  return plain(one) === plain(other);
}

/** The part of a table of which nothing but its filters changed; as it was where these did not either. */
export function patchTableFilters(xml: string, table: BookTable, before: BookTable | undefined, looks: LookList): string {
  const [old] = elementsIn(xml, 'autoFilter');
  if (!old) return xml;
  const address = /\sref=["']([^"']*)/.exec(old.text)?.[1] ?? rangeAddress(table.range);
  const none: NonNullable<BookTable['filters']> = new Map();
  const made = autoFilterXml(address, table.filters ?? none, before?.filters ?? none, withPrefix(old.text, old.prefix, ''), looks);
  return xml.replace(old.text, () => withPrefix(made, '', old.prefix));
}

/** The table's own part with its totals, header and filter as they are to be. */
export function patchTable(xml: string, { range, showHeaders, showTotals, showFilterButton, style, filters }: BookTable, looks: LookList): string {
  const body = { ...range, rows: range.rows - (showTotals ? 1 : 0) };
  const filter = showHeaders && showFilterButton ? element('autoFilter', { ref: rangeAddress(body) }, filters ? filtersXml(filters, looks) : '') : '';
  return xml
    .replace(/<autoFilter[^>]*(?:\/>|>[\s\S]*?<\/autoFilter>)/, '')
    .replace('<tableColumns', `${filter}<tableColumns`)
    .replace(/ (?:totalsRowCount|headerRowCount|totalsRowShown)="[^"]*"/g, '')
    .replace('<table ', () => `<table ${showHeaders ? '' : 'headerRowCount="0" '}${showTotals ? 'totalsRowCount="1" ' : 'totalsRowShown="0" '}`)
    .replace(/<tableStyleInfo[^>]*(?:\/>|><\/tableStyleInfo>)/, (info) => (style ? info : ''));
}
