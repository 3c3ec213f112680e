/** Writing a file whole or not at all: beside its place first, then moved over it. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { CannotBeDone } from './arguments';

/** Throws CannotBeDone where the folder is missing or may not be written to; then nothing is left behind. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.part-${String(process.pid)}`;
  try {
    await writeFile(beside, bytes, { flag: 'wx' });
    await rename(beside, path);
  } catch {
    await rm(beside, { force: true });
    throw new CannotBeDone(`"${path}" could not be written. Check that its folder exists, and that the file is not open elsewhere.`);
  }
}
