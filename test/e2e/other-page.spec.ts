/** Another page, open in the same browser, tries to drive the workbench or to read the workbook: it gets nothing, and nothing changes. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { Workbench } from './workbench';

let server: Server;
/** The other page's own address: another port of this machine, which cookies and firewalls would let through. */
let elsewhere: string;

test.beforeAll(async () => {
  server = createServer((_request, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Elsewhere</title><body>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  elsewhere = `http://localhost:${String((server.address() as AddressInfo).port)}`;
});
test.afterAll(() => server.close());

/** What office.js would send to write into the first cell, as the bridge takes it. */
const HELLO = { workbench: 'hello' };
const REQUEST = { workbench: 'request', text: JSON.stringify({ id: 1, type: 1, flags: 1, message: { url: 'ProcessQuery', method: 'POST', headers: {}, body: '{}' } }) };
const ANSWER = { workbench: 'answer', text: JSON.stringify({ id: 1, type: 1, message: { statusCode: 200, headers: {}, body: '{}' } }) };

test('it cannot show the workbench or the pane in a frame of its own', async ({ page, baseURL }) => {
  await page.goto(elsewhere);
  for (const path of ['/', '/pane/taskpane.html', '/workbook']) {
    const answered = page.waitForResponse((response) => response.url() === `${baseURL ?? ''}${path}`).then((response) => response.status(), () => 0);
    await page.evaluate((address) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
    }, `${baseURL ?? ''}${path}`);
    expect(await answered, path).toBe(403);
  }
  await expect(page.locator('iframe').first().contentFrame().getByRole('grid')).toHaveCount(0);
});

test('it cannot fetch the workbook, as data, as a script or as a picture', async ({ page, baseURL }) => {
  await page.goto(elsewhere);
  const outcomes = await page.evaluate(async (address) => {
    const script = document.createElement('script');
    script.src = `${address}/office/office.js`;
    const loaded = new Promise<string>((resolve) => {
      script.addEventListener('load', () => resolve('loaded'));
      script.addEventListener('error', () => resolve('refused'));
    });
    document.body.append(script);
    const read = (mode: RequestMode): Promise<string> => fetch(`${address}/workbook`, { mode }).then(async (answer) => `${answer.type} ${(await answer.text()).length}`, () => 'refused');
    return { cors: await read('cors'), blind: await read('no-cors'), script: await loaded };
  }, baseURL ?? '');
  expect(outcomes).toEqual({ cors: 'refused', blind: 'refused', script: 'refused' });
});

test('it cannot reach the workbench that it opened, nor send messages that are taken', async ({ page, context, baseURL }) => {
  await page.goto(elsewhere);
  const opening = context.waitForEvent('page');
  await page.evaluate((address) => void Object.assign(window, { opened: window.open(address) }), baseURL ?? '');
  const opened = await opening;
  const workbench = new Workbench(opened);
  await expect(workbench.read).toBeVisible();
  await page.evaluate((messages) => {
    const { opened: other } = window as unknown as { opened: Window | null };
    for (const message of messages) other?.postMessage(message, '*');
  }, [HELLO, REQUEST, ANSWER]);
  expect(await opened.evaluate(() => window.opener === null)).toBe(true);
  await expect(opened.locator('#traffic')).toHaveText(/^0 round trips/);
});

test('messages from any window but the pane’s are passed over by the page, and from any but the page’s by the pane', async ({ page }) => {
  const workbench = new Workbench(page);
  await workbench.open();
  // The nearest that a stranger could come: the right origin, and the page's own window in place of the pane's.
  await page.evaluate((messages) => messages.forEach((message) => window.postMessage(message, window.location.origin)), [HELLO, REQUEST]);
  const pane = page.frame({ url: /taskpane\.html/ });
  const taken = await pane?.evaluate(async (messages) => {
    const seen: string[] = [];
    window.addEventListener('message', ({ data }: MessageEvent<unknown>) => seen.push(JSON.stringify(data)));
    // From the pane's own window, which is not the page around it: the loader must not take it for the host's.
    for (const message of messages) window.postMessage(message, window.location.origin);
    await new Promise((resolve) => setTimeout(resolve));
    return seen.length;
  }, [ANSWER, { workbench: 'welcome', welcome: { requirementSets: {} } }]);
  expect(taken).toBe(2);
  await expect(page.locator('#traffic')).toHaveText(/^0 round trips/);
  // And all still works.
  await workbench.readWorkbook();
});
