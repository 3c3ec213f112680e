/** What is asked for and may not be there. */
import { ExcelError } from '../../book/excel-error';

/** Gives what was found; throws ItemNotFound with this sentence where there is nothing. */
export const orNotFound = (sentence: string) => <T>(found: T | null | undefined): T => {
  if (found === null || found === undefined) throw new ExcelError('ItemNotFound', sentence);
  return found;
};
