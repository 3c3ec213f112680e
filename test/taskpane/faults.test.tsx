/**
 * @jest-environment <rootDir>/test/support/pane-environment.ts
 *
 * Excel fails while the pane is used: what the analyst is told, that the same button then succeeds, and where the focus is.
 */
import { act } from 'react';
import { join, resolve } from 'node:path';
import { excelPort } from '../../src/excel/excel-port';
import type { InjectedFault } from '../../src/workbench/host/injected-fault';
import { openWorkbook, type OpenWorkbook } from '../../src/workbench/cli/open-workbook';
import { handAlarm } from '../support/hand-alarm';
import { allByRole, byRole, press, until } from './screen';
import { hidePane, loadLaterParts, readAndOpen, showPane } from './show-pane';

const SAMPLE = join(resolve(__dirname, '../..'), 'assets/samples/safer-stockport-2016-17.xlsx');

beforeAll(loadLaterParts);
afterEach(hidePane);

const alerted = (): string => byRole('alert', /(?:)/).textContent;
const isWritten = (): boolean => allByRole('heading', 'Sheets written').length > 0;
const readButton = (): HTMLElement => byRole('button', 'Read workbook');
const writeButton = (): HTMLElement => byRole('button', 'Write theme summaries');
const isRead = (): boolean => allByRole('heading', 'What was read').length > 0;

async function opened(): Promise<OpenWorkbook> {
  const workbook = await openWorkbook(SAMPLE);
  showPane(workbook);
  return workbook;
}

const next = (over: Partial<InjectedFault>): InjectedFault => ({ trip: 0, moment: 'before', answer: { code: 'GeneralException' }, lasting: 'once', ...over });

/** Looks, then the write itself: what a write of summaries does after reading anew, which takes three round trips. */
const THE_WRITE = 3 + 1;

it.each<[string, InjectedFault, RegExp]>([
  ['a cell is being edited', next({ answer: { code: 'InvalidOperationInCellEditMode' } }), /A cell is being edited\..*Press Enter or Esc/],
  ['a sheet is deleted meanwhile', next({ trip: 1, answer: { code: 'ItemNotFound' } }), /deleted or renamed.*Nothing was changed/],
  ['cells move meanwhile', next({ trip: 2, answer: { code: 'InvalidReference' } }), /Cells moved.*Nothing was changed/],
  ['Excel gives a general error', next({}), /Excel could not do what was asked.*Nothing was changed/],
])('says so where %s while it reads, and reads when pressed again', async (_what, fault, sentence) => {
  const workbook = await opened();
  workbook.host.fail(fault);
  await press(readButton());
  await until(() => alerted() !== '');
  expect(alerted()).toMatch(sentence);
  expect(document.activeElement).toBe(readButton());
  await press(readButton());
  await until(isRead);
  expect(alerted()).toBe('');
  expect(document.activeElement).toBe(readButton());
});

it.each<[string, InjectedFault, RegExp]>([
  ['a cell is being edited', next({ trip: THE_WRITE, answer: { code: 'InvalidOperationInCellEditMode' } }), /^Not finished\..*Nothing was changed\. Press Enter or Esc/],
  ['the workbook is protected', next({ trip: THE_WRITE, answer: { code: 'AccessDenied' } }), /protected\. Nothing was changed\. Unprotect it/],
  ['Excel refuses one thing each time', next({ moment: { atAction: 'PageLayout.Orientation' }, lasting: 'for good' }), /Everything that had been written was put back as it was/],
  ['Excel fails half-way and for good', next({ trip: THE_WRITE, moment: { afterActions: 60 }, lasting: 'for good' }), /may be there in part\. Doing the same again puts it right/],
])('says so where %s while it writes, and writes when pressed again', async (_what, fault, sentence) => {
  const workbook = await opened();
  await readAndOpen('Summaries');
  workbook.host.fail(fault);
  await press(writeButton());
  await until(() => alerted() !== '');
  expect(alerted()).toMatch(sentence);
  expect(document.activeElement).toBe(writeButton());
  workbook.host.fail(null);
  await press(writeButton());
  await until(isWritten);
  expect(alerted()).toBe('');
  expect(document.activeElement).toBe(writeButton());
});

it('writes all the same where Excel fails once and half-way', async () => {
  const workbook = await opened();
  await readAndOpen('Summaries');
  workbook.host.fail(next({ trip: THE_WRITE, moment: { afterActions: 60 } }));
  await press(writeButton());
  await until(isWritten);
  expect(alerted()).toBe('');
});

const said = (): string => byRole('status', /(?:)/).textContent;

/** The pane with alarms that ring when the test says so. */
async function openedWithAlarm() {
  const workbook = await openWorkbook(SAMPLE);
  const alarm = handAlarm();
  const port = excelPort(workbook.run, { now: () => 0, rest: () => new Promise((resolve) => { setImmediate(resolve); }), alarm: alarm.set });
  showPane({ port });
  return { workbook, pass: (seconds: number) => { act(() => { alarm.after(seconds); }); }, waiting: alarm.waiting };
}

describe('A workbook that others work on', () => {
  /** As when someone inserts a row above every table after the reading: each cell holds what stood above it. */
  async function readThenMoved(tab: string): Promise<void> {
    const { run } = await opened();
    await readAndOpen(tab);
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      for (const sheet of worksheets.items) sheet.getRange('1:1').insert('Down');
      await context.sync();
    });
  }

  it('says of a link whose cell is not what was read, what it held and holds', async () => {
    await readThenMoved('Findings');
    await press(byRole('button', /^Next finding/));
    await until(() => alerted() !== '');
    expect(alerted()).toMatch(/^Changed since\. Sheet ".+" was changed since it was read: cell [A-Z]+\d+ .+ now, and (?:held|was blank).*What is shown here is from before: read the workbook again\.$/);
  });

  it('writes no findings of cells that are not what was read, and writes once it is read again', async () => {
    await readThenMoved('Findings');
    const button = (): HTMLElement => byRole('button', /^Write .*Validation/);
    await press(button());
    await until(() => document.body.textContent.includes('Not done.'));
    expect(document.body.textContent).toMatch(/was changed since it was read: cell .+ Read the workbook again, then press the button again\. Nothing was written\./);
    await press(byRole('tab', 'Read'));
    await press(readButton());
    await until(() => allByRole('button', 'Cancel').length === 0);
    await press(byRole('tab', 'Findings'));
    await press(button());
    await until(() => allByRole('button', 'Cancel').length === 0);
    expect(document.body.textContent).not.toContain('Not done.');
    expect(said()).toMatch(/sheets? (?:is|are) written/);
  });
});

describe('Excel that never answers', () => {
  it('is named after 20 seconds, beside Cancel and to a screen reader, with what to do; the same button works after Cancel', async () => {
    const { workbook, pass, waiting } = await openedWithAlarm();
    workbook.host.fail(next({ trip: 1, answer: 'no answer' }));
    await press(readButton());
    await until(() => workbook.host.counts.roundTrips === 2);
    pass(20);
    const words = /^Excel has not answered for 20 seconds\. It may be busy with a dialog, a cell that is being edited or a long calculation: finish that in Excel, or press Cancel here\. Reading changes nothing/;
    expect(said()).toMatch(words);
    expect(allByRole('progressbar', words)).toHaveLength(1);
    pass(40);
    expect(said()).toMatch(/^Excel has not answered for a minute\./);
    await press(byRole('button', 'Cancel'));
    await until(() => alerted() !== '');
    expect(alerted()).toMatch(/Cancelled\. Nothing was changed/);
    expect(waiting()).toBe(0);
    await press(readButton());
    await until(isRead);
    expect(alerted()).toBe('');
  });

  it('is named while it writes, with what becomes of the sheets', async () => {
    const { workbook, pass } = await openedWithAlarm();
    await readAndOpen('Summaries');
    workbook.host.resetCounts();
    workbook.host.fail(next({ trip: THE_WRITE, moment: 'after', answer: 'no answer' }));
    await press(writeButton());
    await until(() => workbook.host.counts.roundTrips === THE_WRITE + 1);
    pass(20);
    expect(said()).toMatch(/has not answered for 20 seconds\. .*What has been written by then is looked at, and put right, when you press the button again\.$/);
    await press(byRole('button', 'Cancel'));
    await until(() => alerted() !== '');
    await press(writeButton());
    await until(isWritten);
  });

  it('is named where a link is followed, and is taken back when the next one shows its cell', async () => {
    const { workbook, pass } = await openedWithAlarm();
    await readAndOpen('Findings');
    workbook.host.fail(next({ answer: 'no answer' }));
    const [link] = allByRole('button', /^Next finding/);
    if (!link) throw new Error('There is no way to the next finding.');
    await press(link);
    await until(() => workbook.host.counts.roundTrips > 0);
    pass(20);
    expect(alerted()).toMatch(/Excel has not answered for 20 seconds\. .*finish that in Excel, and the cell is shown\./);
    await press(link);
    await until(() => alerted() === '');
  });

  it('is left by Cancel while it reads, and the next reading succeeds', async () => {
    const workbook = await opened();
    workbook.host.fail(next({ trip: 1, answer: 'no answer' }));
    await press(readButton());
    await until(() => workbook.host.counts.roundTrips === 2);
    await press(byRole('button', 'Cancel'));
    await until(() => alerted() !== '');
    expect(alerted()).toMatch(/Cancelled\. Nothing was changed/);
    await press(readButton());
    await until(isRead);
  });

  it('is left by Cancel while it writes, says that sheets may be there, and the next writing puts all right', async () => {
    const workbook = await opened();
    await readAndOpen('Summaries');
    workbook.host.resetCounts();
    workbook.host.fail(next({ trip: THE_WRITE, moment: { afterActions: 200 }, answer: 'no answer' }));
    await press(writeButton());
    await until(() => workbook.host.counts.roundTrips === THE_WRITE + 1);
    await press(byRole('button', 'Cancel'));
    await until(() => alerted() !== '');
    expect(alerted()).toMatch(/had not answered.*whole, in part or not at all.*Do the same again/);
    await press(writeButton());
    await until(isWritten);
    expect(workbook.book.sheets.filter(({ name }) => name.startsWith('Plan Performance at work'))).toEqual([]);
  });
});
