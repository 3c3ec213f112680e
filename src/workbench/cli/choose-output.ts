/** The file that a command writes. */
import { realpath } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import { isCsvName } from '../csv/load-csv';
import { CannotBeDone, type CommandLine } from './arguments';

async function isSameFile(one: string, other: string): Promise<boolean> {
  const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  return (await real(one)) === (await real(other));
}

/** Where `what` goes. Never onto the file that was read, unless that was asked for; throws CannotBeDone with a sentence for anything else. */
export async function chooseOutput({ file, out, inPlace }: CommandLine, what: string): Promise<string> {
  const target = inPlace ? file : out;
  if (target === undefined) throw new CannotBeDone(`Where should ${what} go? Give --out OUT.xlsx, or --in-place for the workbook itself.`);
  if (inPlace && out !== undefined) throw new CannotBeDone('Give either --out or --in-place, not both.');
  if (inPlace && file !== undefined && isCsvName(file)) {
    throw new CannotBeDone(`"${file}" is a text table, which holds no sheets. Give a new workbook after --out, for example --out SUMMARY.xlsx.`);
  }
  // A workbook with macros keeps them, and Excel opens it only under its own ending.
  const ending = file !== undefined && extname(file).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  if (extname(target).toLowerCase() !== ending) {
    throw new CannotBeDone(`"${target}" does not end in ${ending}${file !== undefined && isCsvName(file) ? '' : ', as the workbook does'}. Give an ${ending} file after --out.`);
  }
  if (!inPlace && file !== undefined && (await isSameFile(file, target))) {
    throw new CannotBeDone(`"${target}" is the workbook itself. Give another file after --out, or say --in-place.`);
  }
  return target;
}
