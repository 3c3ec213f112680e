/** `framework FILE --plan ID --out OUT.xlsx`: a copy of the workbook with the framework of a built-in plan, or a blank one, to be edited. */
import type { Plan } from '../../domain/framework/plan';
import { writeFramework } from '../../workflow/write-framework';
import type { WrittenSheet } from '../../workflow/workbook-port';
import { saveBook } from '../xlsx/save';
import { CannotBeDone, type CommandLine } from './arguments';
import { chooseOutput } from './choose-output';
import { openWorkbook } from './open-workbook';
import { writeWhole } from './whole-file';

export interface FilledFramework {
  readonly out: string;
  readonly sheets: readonly WrittenSheet[];
}

/** Throws CannotBeDone or a WorkbookFault, each with a sentence, where nothing can be written. */
export async function fillFramework(line: CommandLine, plan: Plan | null): Promise<FilledFramework> {
  if (line.blank && plan) throw new CannotBeDone('Give either --plan ID or --blank, not both.');
  if (!line.blank && !plan) throw new CannotBeDone('Which framework? Give --plan, for example --plan ossp-2025-28, or --blank for one to fill in; "plans" lists them.');
  const out = await chooseOutput(line, 'the framework');
  const { book, port } = await openWorkbook(line.file);
  const sheets = await writeFramework(port, plan ?? 'blank', { replace: line.replace });
  await writeWhole(out, await saveBook(book));
  return { out, sheets };
}
