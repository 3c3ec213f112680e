/**
 * The pane as it is deployed: dist/ of the production build, with the office.js of Microsoft's address. Its files are given to the browser
 * as any static server would, without a header of ours, so that the pages' own policy is what holds; and the script at Microsoft's
 * address is the workbench's loader with the genuine library, since there is no Excel and no network here.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { builtPlaces } from '../../src/workbench/server/build-if-stale';
import { contentType } from '../../src/workbench/server/content-type';

export const OFFICE_ORIGIN = 'https://appsforoffice.microsoft.com';
const OFFICE = `${OFFICE_ORIGIN}/lib/1/hosted/`;
const root = process.cwd();
const DIST = join(root, 'dist');

/** Runs the production build unless dist/ is newer than everything that it is made from. */
export function buildDeployed(): void {
  const built = join(DIST, 'taskpane.html');
  if (existsSync(built) && statSync(built).mtimeMs > newest()) return;
  const { status } = spawnSync(process.execPath, [createRequire(join(root, 'package.json')).resolve('webpack/bin/webpack.js'), '--mode', 'production'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The production build failed: see above.');
}

/** When the newest of the sources was changed, in milliseconds since 1970. */
function newest(): number {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Math.max(...['webpack.config.js', 'manifest.xml', 'package-lock.json'].map((name) => join(root, name)).concat(sources).map((file) => statSync(file).mtimeMs));
}

/** From now on the page's frame gets the deployed pane at /pane/, and office.js at Microsoft's address. */
export async function serveDeployed(page: Page): Promise<void> {
  const library = join(dirname(createRequire(join(root, 'package.json')).resolve('@microsoft/office-js/package.json')), 'dist');
  const files: Readonly<Record<string, string>> = { 'office.js': join(builtPlaces(root).page, 'office.js'), 'excel-web-16.00.js': join(library, 'excel-web-16.00.js') };
  await page.route(`${OFFICE_ORIGIN}/**`, (route) => {
    const file = files[route.request().url().replace(OFFICE, '')];
    return file === undefined ? route.abort() : route.fulfill({ contentType: contentType(file), body: readFileSync(file) });
  });
  await page.route('**/pane/**', (route) => {
    const file = join(DIST, new URL(route.request().url()).pathname.replace('/pane/', ''));
    return existsSync(file) ? route.fulfill({ contentType: contentType(file), body: readFileSync(file) }) : route.fulfill({ status: 404 });
  });
}
