/** Excel fails while the pane is used, by keyboard alone: what the pane says, where the focus is, and that the same button then succeeds. */
import type { Page } from '@playwright/test';
import type { InjectedFault } from '../../src/workbench/host/injected-fault';
import { CODES } from '../walk/codes';
import { Keyboard } from './by-keyboard';
import { picture } from './picture';
import { expect, test, type Workbench } from './workbench';

/** A write of summaries reads anew in three round trips, looks in one or two, and writes in one. */
const FIRST_WRITE = 3 + 1;
const SECOND_WRITE = 3 + 2;

/** The page with its rehearsal, and a clock that the test moves on. */
async function rehearse(workbench: Workbench, page: Page): Promise<Keyboard> {
  await page.clock.install();
  await page.goto('/?rehearse');
  await expect(workbench.read).toBeVisible();
  return new Keyboard(workbench);
}

async function readAndGoToSummaries(workbench: Workbench, keyboard: Keyboard): Promise<void> {
  await keyboard.press(workbench.read);
  await expect(workbench.pane.getByRole('heading', { name: 'What was read' })).toBeVisible();
  await keyboard.tab('Summaries');
}

const fail = (page: Page, over: Partial<InjectedFault>): Promise<void> =>
  page.evaluate((fault) => { window.rehearsal?.fail(fault); }, { trip: FIRST_WRITE, moment: 'before', answer: { code: 'GeneralException' }, lasting: 'once', ...over } satisfies InjectedFault);

async function expectWords({ pane }: Workbench, words: RegExp): Promise<void> {
  await expect(pane.getByRole('alert')).toContainText(words);
  const shown = await pane.locator('body').innerText();
  expect(CODES.filter((code) => shown.includes(code))).toEqual([]);
  expect(shown).not.toMatch(/Exception|Error|office\.js|undefined|\[object|\.(?:js|tsx?):\d+/);
}

async function writesWhenPressedAgain(workbench: Workbench, keyboard: Keyboard): Promise<void> {
  await expect(workbench.write).toBeFocused();
  await keyboard.press(workbench.write);
  await expect(workbench.pane.getByRole('status')).toContainText('theme summaries are written');
  await expect(workbench.write).toBeFocused();
  await expect(workbench.pane.getByRole('alert')).toBeEmpty();
  await expect(workbench.tab(/^Summary – Protecting/)).toBeVisible();
}

test('without the address that asks for it there is no rehearsal', async ({ page }) => {
  expect(await page.evaluate(() => window.rehearsal === undefined)).toBe(true);
});

for (const [name, fault, words] of [
  ['a cell is being edited', { answer: { code: 'InvalidOperationInCellEditMode' } }, /A cell is being edited\. Nothing was changed\. Press Enter or Esc in the sheet to finish, then press the button again\./],
  ['a sheet is protected', { answer: { code: 'AccessDenied' } }, /a sheet or the workbook is protected\. Nothing was changed\. Unprotect it under Review, then press the button again\./],
  ['Excel refuses half-way and for good', { moment: { afterActions: 60 }, lasting: 'for good' }, /may be there in part\. Doing the same again puts it right/],
] satisfies readonly (readonly [string, Partial<InjectedFault>, RegExp])[]) {
  test(`where ${name} while the summaries are written`, async ({ workbench, page }) => {
    const keyboard = await rehearse(workbench, page);
    await readAndGoToSummaries(workbench, keyboard);
    await fail(page, fault);
    await keyboard.press(workbench.write);
    await expectWords(workbench, words);
    await picture(page, `faults-${name.replaceAll(' ', '-')}`);
    await page.evaluate(() => { window.rehearsal?.fail(null); });
    await writesWhenPressedAgain(workbench, keyboard);
  });
}

test('where Excel never answers: it is said after 20 seconds, Cancel lets go, and the same button then writes', async ({ workbench, page }) => {
  const keyboard = await rehearse(workbench, page);
  await readAndGoToSummaries(workbench, keyboard);
  await fail(page, { moment: { afterActions: 200 }, answer: 'no answer' });
  await keyboard.press(workbench.write);
  await expect(workbench.pane.getByText(/^Writing \d+ sheets$/).first()).toBeAttached();
  await page.clock.fastForward(20_000);
  await expect(workbench.pane.getByRole('status')).toContainText(/^Excel has not answered for 20 seconds\. It may be busy with a dialog, a cell that is being edited or a long calculation: finish that in Excel, or press Cancel here\./);
  await picture(page, 'faults-no-answer-1-said');
  await keyboard.press(workbench.pane.getByRole('button', { name: 'Cancel' }));
  await expectWords(workbench, /Cancelled while Excel was writing and had not answered\..*Do the same again once Excel answers: that puts it right\./);
  await picture(page, 'faults-no-answer-2-cancelled');
  await writesWhenPressedAgain(workbench, keyboard);
  expect((await workbench.tabNames()).filter((name) => name.startsWith('Plan Performance at work'))).toEqual([]);
});

test('where someone deletes a summary while it is written again, it is made anew', async ({ workbench, page }) => {
  const keyboard = await rehearse(workbench, page);
  await readAndGoToSummaries(workbench, keyboard);
  await keyboard.press(workbench.write);
  await expect(workbench.pane.getByRole('status')).toContainText('theme summaries are written');
  const names = await workbench.tabNames();
  const sheet = names.find((name) => name.startsWith('Summary – Protecting')) ?? '';
  await page.evaluate(([name, trip]) => { window.rehearsal?.deletesMeanwhile(name, trip); }, [sheet, SECOND_WRITE] as const);
  await keyboard.press(workbench.write);
  await expect(workbench.pane.getByText('are written').first()).toBeAttached();
  await expect(workbench.pane.getByRole('button', { name: 'Cancel' })).toHaveCount(0);
  await writesWhenPressedAgain(workbench, keyboard);
  expect((await workbench.tabNames()).toSorted()).toEqual(names.toSorted());
  await picture(page, 'faults-deleted-meanwhile');
});
