/** End-to-end tests: the workbench, started as `npm start` starts it, in Chromium. */
import { execFileSync } from 'node:child_process';
import { defineConfig } from '@playwright/test';
import { CHROMIUM } from './test/e2e/chromium';

/** A port that was free a moment ago. Asked for once: the tests' own processes find it in the environment. */
function freePort(): string {
  const ask = "const s=require('node:net').createServer().listen(0,'127.0.0.1',()=>{process.stdout.write(String(s.address().port));s.close()})";
  return execFileSync(process.execPath, ['-e', ask], { encoding: 'utf8' });
}

const port = (process.env['WORKBENCH_PORT'] ??= freePort());
const address = `http://localhost:${port}`;

export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '*.spec.ts',
  workers: 1,
  retries: 0,
  // Generous: a slow machine is no failure. Nothing waits for a time; every step waits for what it needs.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env['CI']),
  reporter: process.env['CI'] ? [['list']] : 'list',
  use: {
    baseURL: address,
    browserName: 'chromium',
    viewport: { width: 1280, height: 800 },
    locale: 'en-GB',
    launchOptions: CHROMIUM,
    trace: 'retain-on-failure',
  },
  webServer: {
    command: 'npx tsx src/workbench/start.ts',
    url: address,
    env: { PORT: port, CI: 'true' },
    reuseExistingServer: !process.env['CI'],
    // A build on a slow machine comes first.
    timeout: 300_000,
    stdout: 'ignore',
    stderr: 'pipe',
  },
});
