/** A workbook file in the stand-in, behind the same port as in Excel. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { excelPort } from '../../excel/excel-port';
import type { RunBatch } from '../../excel/run-batch';
import type { WorkbookPort } from '../../workflow/workbook-port';
import type { Book } from '../book/book';
import { createHost, type Host } from '../host/host';
import { isCsvName, loadCsv } from '../csv/load-csv';
import { connectOffice } from '../office/office-in-node';
import { loadBook } from '../xlsx/load';
import { WorkbookFileError } from '../../domain/workbook-file/workbook-file-error';
import { CannotBeDone } from './arguments';

export interface OpenWorkbook {
  readonly book: Book;
  readonly host: Host;
  readonly port: WorkbookPort;
  /** Genuine office.js over this workbook: what others do to it meanwhile. */
  readonly run: RunBatch;
}

/** A port over the stand-in: genuine office.js, talking to a host over this workbook. */
export function openBook(book: Book): OpenWorkbook {
  const host = createHost(book);
  const { Excel } = connectOffice((request) => host.answer(request), () => host.takeEvents());
  const run: RunBatch = (batch) => Excel.run(batch);
  return { book, host, run, port: excelPort(run, null) };
}

/** Loads the file. Throws CannotBeDone with a sentence where there is none, or it is not a workbook. */
export async function openWorkbook(file: string | undefined): Promise<OpenWorkbook> {
  if (file === undefined) throw new CannotBeDone('Which workbook? Give the path of an .xlsx or .csv file after the command.');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch (error) {
    const isFolder = error instanceof Error && 'code' in error && error.code === 'EISDIR';
    throw new CannotBeDone(
      isFolder ? `"${file}" is a folder. Give the path of an .xlsx file.` : `There is no file "${file}" that can be read. Check the path.`,
    );
  }
  try {
    const name = basename(file);
    return openBook(isCsvName(name) ? loadCsv(bytes, name) : await loadBook(bytes, name));
  } catch (error) {
    if (error instanceof WorkbookFileError) throw new CannotBeDone(error.message);
    throw error;
  }
}
