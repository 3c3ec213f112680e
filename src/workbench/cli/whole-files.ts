/** Writing several files into a folder, all or none. */
import { lstat, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { CannotBeDone } from './arguments';

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes the folder where it is missing. A file of one of these names that is there already is left alone, and nothing is written, unless
 * `replace` says so. Throws CannotBeDone with a sentence; then no new file is left behind.
 */
export async function writeAll(folder: string, files: readonly NamedFile[], replace: boolean): Promise<readonly string[]> {
  await makeFolder(folder);
  const there = (await Promise.all(files.map(async ({ name }) => ((await isThere(join(folder, name))) ? name : null)))).find((name) => name !== null);
  if (there != null && !replace) throw new CannotBeDone(`"${join(folder, there)}" is there already, and may be filled in. Nothing was written: give another folder after --out, or --replace to write over it.`);
  const placed: string[] = [];
  let beside: string | undefined;
  try {
    beside = await mkdtemp(join(folder, '.part-'));
    for (const { name, bytes } of files) await writeFile(join(beside, name), bytes, { flag: 'wx' });
    for (const { name } of files) {
      await rename(join(beside, name), join(folder, name));
      placed.push(join(folder, name));
    }
  } catch {
    if (!replace) for (const path of placed) await rm(path, { force: true });
    throw new CannotBeDone(`The files could not be written into "${folder}". Check that you may write there, that the disk is not full, and that none of them is open elsewhere.`);
  } finally {
    if (beside !== undefined) await rm(beside, { recursive: true, force: true });
  }
  return placed;
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new CannotBeDone(`"${folder}" is no folder that can be written to. Give --out with the name of a folder, such as returns (not “${basename(folder)}”).`);
  }
}

async function isThere(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
}
