/** `check FILE --out OUT.xlsx`: a copy of the workbook with what was found on sheets of its own. */
import type { Understanding } from '../../workflow/understanding';
import { writeValidation } from '../../workflow/write-validation';
import { saveBook } from '../xlsx/save';
import type { CommandLine } from './arguments';
import { chooseOutput } from './choose-output';
import type { OpenWorkbook } from './open-workbook';
import { writeWhole } from './whole-file';

/** Writes the Validation sheets where the command line asks for it; null where it does not. Throws CannotBeDone or a WorkbookFault. */
export async function writeChecks(line: CommandLine, { book, port }: OpenWorkbook, understanding: Understanding, when: string): Promise<string | null> {
  if (line.out === undefined && !line.inPlace) return null;
  const target = await chooseOutput(line, 'what was found');
  await writeValidation(port, understanding, when);
  await writeWhole(target, await saveBook(book));
  return target;
}
