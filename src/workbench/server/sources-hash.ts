/** One fingerprint of everything that the built pane and page are made from. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** What webpack reads, relative to the repository. The command line, the server and the tests are no part of it. */
const SOURCES = ['src', 'assets/icons', 'manifest.xml', 'package.json', 'package-lock.json', 'tsconfig.json', 'webpack.config.js'];
const APART = ['src/workbench/cli', 'src/workbench/server', 'src/workbench/start.ts'];

/** A hash over the sources' names and bytes: equal hashes mean that a new build would give the same files. */
export function sourcesHash(root: string): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesIn(join(root, source))).sort()) {
    const name = relative(root, file).replaceAll('\\', '/');
    if (APART.some((apart) => name === apart || name.startsWith(`${apart}/`))) continue;
    hash.update(`${name}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesIn(place: string): string[] {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
