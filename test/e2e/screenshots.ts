/** Writes the README's pictures, assets/screenshots/*.png: starts the workbench, presses the two buttons in Chromium, and takes the page as it stands. */
import { mkdirSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { CHROMIUM } from './chromium';
import { Workbench } from './workbench';

const FOLDER = 'assets/screenshots';
/** Pictures in a repository stay small. */
const MOST_BYTES = 300_000;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** Starts the workbench as `npm start` does. Resolves, once it serves, to its address and what stops it. */
async function startWorkbench(): Promise<{ readonly address: string; readonly stop: () => void }> {
  const port = await freePort();
  const tsx = createRequire(join(process.cwd(), 'package.json')).resolve('tsx/cli');
  const child = spawn(process.execPath, [tsx, 'src/workbench/start.ts'], {
    env: { ...process.env, PORT: String(port), CI: 'true' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', () => resolve({ address: `http://localhost:${port}`, stop: () => child.kill() }));
    child.once('exit', () => reject(new Error('The workbench did not start: see above.')));
  });
}

async function takePictures(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const { address, stop } = await startWorkbench();
  const browser = await chromium.launch(CHROMIUM);
  try {
    const page = await browser.newPage({ baseURL: address, viewport: { width: 1400, height: 860 }, locale: 'en-GB', colorScheme: 'light' });
    const workbench = new Workbench(page);
    const take = async (name: string): Promise<void> => {
      const file = join(FOLDER, `${name}.png`);
      // The pane's own movements (a panel opening) come to rest first.
      await page.evaluate(() => Promise.all(document.getAnimations().map((animation) => animation.finished)));
      await page.screenshot({ path: file, animations: 'disabled' });
      const { size } = statSync(file);
      if (size > MOST_BYTES) throw new Error(`${file} has ${size} bytes; at most ${MOST_BYTES} are wanted.`);
      console.log(`${file}: ${Math.round(size / 1000)} kB`);
    };
    await workbench.open();
    await workbench.readWorkbook();
    await workbench.findings(/^Rates and numbers that do not agree/);
    await workbench.pane.getByRole('button', { name: 'Transforming Justice, D8', exact: true }).click();
    await take('read');
    await workbench.writeSummaries();
    await workbench.pane.getByRole('listitem').getByRole('button').first().click();
    await workbench.grid.focus();
    await take('written');
  } finally {
    await browser.close();
    stop();
  }
}

takePictures().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
});
