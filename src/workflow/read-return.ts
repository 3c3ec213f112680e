/** A returned file, chosen or dropped in the pane or named on the command line, to what it says. It goes nowhere: it is read where it is. */
import { atOnce, type Rests } from '../domain/in-parts';
import { readReturn } from '../domain/returns/reading/read-return';
import type { ReadReturn } from '../domain/returns/returned';

export interface ReturnFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** In the order given. None throws: what cannot be read says so in its `refused`. */
export function readReturns(files: readonly ReturnFile[]): readonly ReadReturn[] {
  return atOnce(readReturnsInParts(files));
}

/** The same with a rest after each file. */
export function* readReturnsInParts(files: readonly ReturnFile[]): Rests<readonly ReadReturn[]> {
  const read: ReadReturn[] = [];
  for (const { name, bytes } of files) {
    yield;
    read.push(readReturn(name, bytes));
  }
  return read;
}
