/** What is told, and when, while Excel keeps silent: the seconds come from outside, so nothing here waits. */
import { DEFAULT_SETTINGS } from '../../src/domain/settings/workbook-settings';
import { excelPort } from '../../src/excel/excel-port';
import { createHost } from '../../src/workbench/host/host';
import { newBook, newSheet } from '../../src/workbench/book/make';
import { connectOffice } from '../../src/workbench/office/office-in-node';
import { saveSettings } from '../../src/workflow/save-settings';
import type { Progress } from '../../src/workflow/workbook-port';
import { handAlarm } from '../support/hand-alarm';

/** A workbook of one blank sheet whose answers are held back from the n-th round trip on, until they are let go. */
function silentAfter(trips: number) {
  const host = createHost(newBook([newSheet('{1}', 'Sheet1')]));
  const held: (() => void)[] = [];
  let asked = 0;
  const { Excel } = connectOffice(async (text) => {
    asked += 1;
    if (asked > trips) await new Promise<void>((resolve) => held.push(resolve));
    return host.answer(text);
  });
  const alarm = handAlarm();
  const told: Progress[] = [];
  const port = excelPort((batch) => Excel.run(batch), { now: () => 0, rest: () => Promise.resolve(), alarm: alarm.set }, (base64) => Excel.createWorkbook(base64));
  return { port, alarm, told, held, options: { onProgress: (progress: Progress) => { told.push(progress); } } };
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function untilHeld(held: readonly unknown[]): Promise<void> {
  while (held.length === 0) await turn();
}

it('tells nothing while Excel answers', async () => {
  const { port, alarm, told, options } = silentAfter(99);
  await port.read(options);
  expect(told.filter(({ words }) => words.includes('not answered'))).toEqual([]);
  expect(alarm.waiting()).toBe(0);
});

it('tells after 20 seconds that Excel has not answered and what to do, again after a minute, and takes it back once it answers', async () => {
  const { port, alarm, told, held, options } = silentAfter(1);
  const reading = port.read(options);
  await untilHeld(held);
  const before = told.at(-1);
  alarm.after(19);
  expect(told.at(-1)).toBe(before);
  alarm.after(1);
  expect(told.at(-1)?.words).toBe(
    'Excel has not answered for 20 seconds. It may be busy with a dialog, a cell that is being edited or a long calculation: finish that in Excel, or press Cancel here. ' +
      'Reading changes nothing in the workbook.',
  );
  alarm.after(40);
  expect(told.at(-1)?.words).toMatch(/^Excel has not answered for a minute\./);
  alarm.after(60);
  expect(told.at(-1)?.words).toMatch(/^Excel has not answered for 2 minutes\./);
  held.shift()?.();
  while (told.at(-1) !== before && !told.at(-1)?.words.startsWith('Read')) await turn();
  while (held.length === 0) await turn();
  held.shift()?.();
  await reading;
  expect(alarm.waiting()).toBe(0);
});

it.each<[string, number, RegExp]>([
  ['before anything was written', 0, /Nothing has been written yet\.$/],
  ['while it writes', 1, /What has been written by then is looked at, and put right, when you press the button again\.$/],
])('says what is so of the workbook %s', async (_when, trips, words) => {
  const { port, alarm, told, held, options } = silentAfter(trips);
  const stopper = new AbortController();
  const writing = saveSettings(port, DEFAULT_SETTINGS, { ...options, signal: stopper.signal });
  await untilHeld(held);
  alarm.after(20);
  expect(told.at(-1)?.words).toMatch(words);
  stopper.abort();
  await expect(writing).rejects.toMatchObject({ code: 'cancelled' });
});

it('tells nothing more once the work is cancelled', async () => {
  const { port, alarm, told, held, options } = silentAfter(0);
  const stopper = new AbortController();
  const reading = port.read({ ...options, signal: stopper.signal });
  await untilHeld(held);
  stopper.abort();
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  expect(alarm.waiting()).toBe(0);
  const count = told.length;
  held.shift()?.();
  await turn();
  await turn();
  expect(told).toHaveLength(count);
});

it('listens to a link and to a new workbook too, of which there is nothing to cancel', async () => {
  const { port, alarm, told, held, options } = silentAfter(0);
  void port.select('Sheet1', 'A1', options);
  await untilHeld(held);
  alarm.after(20);
  expect(told.at(-1)?.words).toMatch(/finish that in Excel, and the cell is shown\.$/);
  void port.openNewWorkbook?.('AAAA', options);
  while (held.length < 2) await turn();
  alarm.after(20);
  expect(told.at(-1)?.words).toMatch(/and the new workbook opens\. This one is not changed\.$/);
});
