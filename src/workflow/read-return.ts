/** A returned file, chosen or dropped in the pane or named on the command line, to what it says. It goes nowhere: it is read where it is. */
import { readReturn } from '../domain/returns/reading/read-return';
import type { ReadReturn } from '../domain/returns/returned';

export interface ReturnFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** In the order given. None throws: what cannot be read says so in its `refused`. */
export function readReturns(files: readonly ReturnFile[]): readonly ReadReturn[] {
  return files.map(({ name, bytes }) => readReturn(name, bytes));
}
