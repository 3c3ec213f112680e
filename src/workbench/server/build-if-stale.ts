/** Builds the pane and the page before they are served, where the sources have changed since the last time. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sourcesHash } from './sources-hash';

/** The build failed; webpack's own words have gone to standard error. */
export class BuildFailed extends Error {
  override readonly name = 'BuildFailed';
}

/** Where the workbench's own build of the pane stands, and the page beside it. */
export function builtPlaces(root: string): { readonly pane: string; readonly page: string } {
  const pane = join(root, 'dist', 'workbench');
  return { pane, page: join(pane, 'workbench') };
}

/**
 * Runs webpack's production build (`--env office=workbench`, which differs from the deployed one only in where office.js
 * comes from) into dist/workbench unless the last build there was of the very same sources. It is built beside and then
 * moved there, so that a build that fails, or a second one at the same time, spoils nothing. Throws BuildFailed.
 */
export function buildIfStale(root: string, say: (sentence: string) => void): void {
  const { pane } = builtPlaces(root);
  const stamp = join(pane, STAMP);
  const wanted = sourcesHash(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Building the pane and the page (about half a minute, only when the sources have changed).');
  const beside = `${pane}-${String(process.pid)}`;
  try {
    runWebpack(root, beside);
    writeFileSync(join(beside, STAMP), wanted);
    rmSync(pane, { recursive: true, force: true });
    renameSync(beside, pane);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Holds the hash of the sources that the build beside it was made from. */
const STAMP = '.sources';

function runWebpack(root: string, folder: string): void {
  const webpack = createRequire(join(root, 'package.json')).resolve('webpack/bin/webpack.js');
  const result = spawnSync(process.execPath, [webpack, '--mode', 'production', '--env', 'office=workbench', '--env', `dist=${folder}`], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  });
  if (result.status !== 0) throw new BuildFailed('The pane could not be built: see webpack’s message above.');
}
