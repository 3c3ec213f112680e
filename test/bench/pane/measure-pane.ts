/** The pane in Chromium, measured over the workbench. Prints; judges nothing, since time depends on the machine. */
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serveWorkbench } from '../../../src/workbench/server/serve-workbench';
import { CHROMIUM } from '../../e2e/chromium';
import { measureFirstButton } from './first-button';
import { measureLongTasks } from './long-tasks';
import { measureSmoothness } from './smoothness';

const SAMPLE = 'assets/samples/safer-stockport-2016-17.xlsx';

/** Serves the workbench, measures, and stops what it started. */
export async function measurePane(): Promise<void> {
  const root = process.cwd();
  const { server, address } = await serveWorkbench(root, join(root, SAMPLE), 0, (sentence) => console.log(sentence));
  const browser = await chromium.launch(CHROMIUM);
  try {
    await measureFirstButton(browser, address);
    await measureSmoothness(browser, address);
    await measureLongTasks(browser, address);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}
