/** A workbook whose every text would do harm where it were taken for markup or a command: opened, read and shown, it stays text. */
import { FORMULA, hostileWorkbook, MARKUP, SHEET } from '../support/hostile-workbook';
import '../../src/workbench/xlsx/excelize-in-node';
import { saveBook } from '../../src/workbench/xlsx/save';
import { expect, test } from './workbench';

test('page and pane show it as text, and run, fetch and turn nothing', async ({ workbench, page }) => {
  const { pane } = workbench;
  page.on('dialog', () => {
    throw new Error('A dialog opened.');
  });
  await workbench.openFile('<img src=x onerror=alert(1)>.xlsx', Buffer.from(await saveBook(hostileWorkbook(['Domestic abuse incidents', 'Robbery']))));
  await expect(page.getByRole('heading', { name: '<img src=x onerror=alert(1)>.xlsx' })).toBeVisible();
  await expect(page.getByRole('gridcell', { name: MARKUP, exact: true }).first()).toBeVisible();
  await expect(page.getByRole('gridcell', { name: FORMULA, exact: true }).first()).toBeVisible();
  await workbench.readWorkbook();
  for (const name of await pane.getByRole('tab').allTextContents()) {
    await workbench.part(name);
    // Everything that opens is opened.
    const closed = pane.getByRole('tabpanel', { name }).getByRole('button', { expanded: false });
    for (let left = await closed.count(); left > 0; left -= 1) await closed.first().click();
  }
  await workbench.writeSummaries();

  for (const frame of page.frames()) {
    const found = await frame.evaluate(() => ({
      harmed: 'harmed' in window,
      made: document.querySelectorAll('img[src="x"], body script, [onerror], [onmouseover]').length,
      turned: /[\u202a-\u202e\u2066-\u2069]/.test(document.querySelector('main')?.innerText ?? ''),
    }));
    // The grid shows what the cells hold, as Excel does, each in a box of its own; the pane's sentences hold nothing that turns them.
    expect(found).toMatchObject({ harmed: false, made: 0, ...(frame === page.mainFrame() ? {} : { turned: false }) });
  }
  // What was written is text, in a sheet of ours; and the source sheet's name is as it was.
  expect(await workbench.tabNames()).toContain(SHEET);
});
