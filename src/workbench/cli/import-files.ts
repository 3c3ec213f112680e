/** `import FILE RETURN.xlsx…`: what the returns would do; with --out or --in-place, taken into the workbook. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Plan } from '../../domain/framework/plan';
import { readReturn } from '../../domain/returns/reading/read-return';
import type { ImportPreview } from '../../domain/returns/import/preview';
import { parseQuarter, type Quarter } from '../../domain/returns/quarter';
import type { ReadReturn } from '../../domain/returns/returned';
import { importReturns, previewImport, type Imported } from '../../workflow/import-returns';
import { undoImport, type Undone } from '../../workflow/undo-import';
import { understand, type Understanding } from '../../workflow/understanding';
import { writtenAtWords } from '../../workflow/written-at';
import { saveBook } from '../xlsx/save';
import { CannotBeDone, type CommandLine } from './arguments';
import { chooseOutput } from './choose-output';
import { openWorkbook, type OpenWorkbook } from './open-workbook';
import { writeWhole } from './whole-file';

export interface ImportedFiles {
  readonly preview: ImportPreview;
  /** What was asked to be taken; null for a preview alone. */
  readonly accepted: 'all' | 'new' | null;
  readonly imported: Imported | null;
  /** The file written; null where none was. */
  readonly out: string | null;
}

/**
 * Without --out and --in-place nothing is written. With one of them what is new is taken, with `--accept all` what is revised too; what is
 * asked about is never taken here. Throws CannotBeDone or a WorkbookFault, each with a sentence, where it cannot be done.
 */
export async function importFiles(line: CommandLine, plan: Plan | null, clock: () => Date): Promise<ImportedFiles> {
  if (line.more.length === 0) throw new CannotBeDone('Which returns? Give their files after the workbook: import FILE.xlsx RETURN.xlsx RETURN.xlsx …');
  const writes = line.out !== undefined || line.inPlace;
  if (!writes && line.accept !== undefined) throw new CannotBeDone('Where should the workbook go? --accept goes with --out OUT.xlsx or --in-place; without both, import shows what it would do.');
  const target = writes ? await chooseOutput(line, 'the workbook') : null;
  const workbook = await openWorkbook(line.file);
  const returns = await Promise.all(line.more.map(readFileAsReturn));
  const known = await understood(workbook, plan);
  const preview = previewImport(known, returns, chooseQuarter(line.quarter));
  if (target === null) return { preview, accepted: null, imported: null, out: null };
  const accepted = line.accept ?? 'new';
  const imported = await importReturns(workbook.port, known, preview, { accepted, when: writtenAtWords(clock()), by: line.by ?? '' });
  // A copy is written also where nothing was taken, so that a script finds the file that it asked for; the workbook itself stays untouched.
  if (imported.number !== null || !line.inPlace) await writeWhole(target, await saveBook(workbook.book));
  return { preview, accepted, imported, out: imported.number !== null || !line.inPlace ? target : null };
}

/** `undo-import FILE --import N --out OUT.xlsx`: a copy of the workbook as it was before that import. Nothing is written where a figure was changed since. */
export async function undoInFile(line: CommandLine, plan: Plan | null, clock: () => Date): Promise<{ readonly undone: Undone; readonly out: string | null }> {
  const number = Number(line.importNumber ?? Number.NaN);
  if (!Number.isInteger(number)) throw new CannotBeDone('Which import? Give --import with its number, as the sheet Imports has it: undo-import FILE.xlsx --import 3 --out OUT.xlsx');
  const target = await chooseOutput(line, 'the workbook');
  const workbook = await openWorkbook(line.file);
  const undone = await undoImport(workbook.port, await understood(workbook, plan), number, { when: writtenAtWords(clock()), by: line.by ?? '' });
  if (undone.refused.length > 0) return { undone, out: null };
  await writeWhole(target, await saveBook(workbook.book));
  return { undone, out: target };
}

/** The workbook with a plan: the one that is named, or its own framework. It need not hold a table yet. */
export async function understood({ port }: OpenWorkbook, plan: Plan | null): Promise<Understanding> {
  const known = understand(await port.read(), plan);
  if (known.plan) return known;
  throw new CannotBeDone('Returns are held against a plan, and this workbook has no framework of its own. Give --plan, for example --plan ossp-2025-28; "plans" lists them.');
}

/** The quarter of --quarter; null where it is not given. */
export function chooseQuarter(text: string | undefined): Quarter | null {
  if (text === undefined) return null;
  const quarter = parseQuarter(text);
  if (!quarter) throw new CannotBeDone(`"${text}" is no quarter. Give --quarter as, for example, 2025/26-Q3.`);
  return quarter;
}

async function readFileAsReturn(file: string): Promise<ReadReturn> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch {
    throw new CannotBeDone(`There is no file "${file}" that can be read. Check the path.`);
  }
  return readReturn(basename(file), bytes);
}
