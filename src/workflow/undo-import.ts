/** An import taken back as a whole. */
import { dataSheet, NO_DATA } from '../domain/returns/data/write-data';
import { importLogSheet } from '../domain/returns/import/import-log';
import { importsIn } from '../domain/returns/import/imports-in';
import { undoneRows, type UndoRefused } from '../domain/returns/import/undo';
import { refuseStrangers, returnSheets } from './return-sheets';
import type { ReturnsKnown } from './import-returns';
import { WorkbookFault, type WorkbookPort, type WorkOptions, type WrittenSheet } from './workbook-port';

export interface Undone {
  /** How many figures went back; 0 where some are refused. */
  readonly lines: number;
  /** Figures that were changed since, each in a sentence: where there is one, nothing is written. */
  readonly refused: readonly UndoRefused[];
  readonly sheets: readonly WrittenSheet[];
}

/**
 * Puts every figure of this import back as it was, or none and says why line by line. Rejects with a WorkbookFault, and writes nothing,
 * where there is no such import, it was undone already, or as importReturns does.
 */
export async function undoImport(
  port: Pick<WorkbookPort, 'write'>,
  known: ReturnsKnown,
  number: number,
  { when, by }: { readonly when: string; readonly by: string },
  options: WorkOptions = {},
): Promise<Undone> {
  const sheets = returnSheets(known);
  const { plan, standing, log } = sheets;
  const own = importsIn(known.snapshot).find((one) => one.number === number);
  if (!own) throw new WorkbookFault(`There is no import ${String(number)} in this workbook. Nothing was written.`, 'no-such-import');
  if (own.undone !== null) throw new WorkbookFault(`Import ${String(number)} was undone already (${own.undone}). Nothing was written.`, 'undone-already');
  if (standing?.formula != null) {
    throw new WorkbookFault(`Sheet "${standing.sheet.name}" holds a formula in cell ${standing.formula}, whose result alone would be left. Move it to a sheet of your own, then try again. Nothing was written.`, 'formula-in-data');
  }
  const rows = undoneRows(number, standing, log, by.trim() === '' ? when : `${when}, by ${by.trim()}`, plan);
  if ('refused' in rows) return { lines: 0, refused: rows.refused, sheets: [] };
  const written = await port.write((ownSheets) => {
    refuseStrangers(sheets, ownSheets);
    // The table first: should the write break off for good, the log still says that there is something to undo.
    return [dataSheet(rows.data, standing?.list ?? NO_DATA), importLogSheet(rows.log, log.list)];
  }, options);
  return { lines: rows.lines, refused: [], sheets: written };
}
