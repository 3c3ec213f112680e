/** Who owes which return: over genuine office.js and the stand-in. */
import { TRACKER_NAME } from '../../src/domain/returns/tracker/tracker-sheet';
import { reminderText } from '../../src/domain/returns/tracker/reminder';
import { openBook, type OpenWorkbook } from '../../src/workbench/cli/open-workbook';
import { newBook, newSheet, touchCell } from '../../src/workbench/book/make';
import { importReturns, previewImport } from '../../src/workflow/import-returns';
import { trackerOf, writeTracker, type TrackerSettings } from '../../src/workflow/track-returns';
import { understand } from '../../src/workflow/understanding';
import { aMeasure, aPlan } from '../support/plan';
import { aLine, aReturn, Q3, quarterNamed } from '../support/returns';

const plan = aPlan([aMeasure('burglary', { wording: 'Burglary' }), aMeasure('robbery', { wording: 'Robbery' }), aMeasure('fires', { wording: 'Fires', source: 'GMFRS' })]);
/** Q3 2025/26 ends on Wednesday 31 December 2025: twenty working days after it is Wednesday 28 January 2026. */
const LATE: TrackerSettings = { quarter: Q3, by: 'source', today: '2026-02-02' };

function workbook(): OpenWorkbook {
  const sheet = newSheet('{1}', 'Crime');
  [['Measure', 'Source', 'Q2 2025/26'], ['Burglary', 'GMP', 40], ['Fires', 'GMFRS', 4]].forEach((row, at) => { row.forEach((value, column) => { touchCell(sheet, at, column).value = value; }); });
  return openBook(newBook([sheet]));
}

const read = async ({ port }: OpenWorkbook) => understand(await port.read(), plan);
const inShort = ({ returns }: ReturnType<typeof trackerOf>) => returns.map(({ recipient, due, received, status, daysLate, asked, given, missing }) => [recipient.id, due, received, status, daysLate, `${String(given)} of ${String(asked)}`, missing.join()]);

async function takeBurglary(book: OpenWorkbook): Promise<void> {
  const known = await read(book);
  const preview = previewImport(known, [aReturn([aLine('burglary', 45)])], Q3);
  await importReturns(book.port, known, preview, { accepted: 'all', when: '20 January 2026, 10:00', by: 'AB' });
}

it('says who owes what by when, and how late it is', async () => {
  expect(inShort(trackerOf(await read(workbook()), LATE))).toEqual([
    ['GMP', '2026-01-28', null, 'overdue', 5, '0 of 2', 'Burglary,Robbery'],
    ['GMFRS', '2026-01-28', null, 'overdue', 5, '0 of 1', 'Fires'],
  ]);
});

it('reminds nobody of a yearly measure before its year is over', async () => {
  const yearly = aPlan([aMeasure('burglary', { wording: 'Burglary' }), aMeasure('robbery', { wording: 'Robbery', frequency: 'annual' })]);
  const known = understand(await workbook().port.read(), yearly);
  const missing = (id: string) => trackerOf(known, { ...LATE, quarter: quarterNamed(id) }).returns.flatMap((one) => one.missing);
  expect([missing('2025/26-Q3'), missing('2025/26-Q4')]).toEqual([['Burglary'], ['Burglary', 'Robbery']]);
});

it('says that nothing is due of a return whose measures are all yearly, and reminds nobody', async () => {
  const yearly = aPlan([aMeasure('robbery', { wording: 'Robbery', frequency: 'annual' })]);
  const known = understand(await workbook().port.read(), yearly);
  const returns = trackerOf(known, { ...LATE, quarter: quarterNamed('2025/26-Q3') }).returns;
  expect(returns.map((one) => [one.status, one.daysLate, one.asked, reminderText(one, yearly.partnership)])).toEqual([['none', 0, 0, null]]);
});

it('says that nothing is late before the day', async () => {
  expect(trackerOf(await read(workbook()), { ...LATE, today: '2026-01-28' }).returns.map(({ status, daysLate }) => [status, daysLate])).toEqual([['awaited', 0], ['awaited', 0]]);
});

it('knows what was imported, when, and what still lacks', async () => {
  const book = workbook();
  await takeBurglary(book);
  expect(inShort(trackerOf(await read(book), LATE))[0]).toEqual(['GMP', '2026-01-28', '2026-01-20', 'part', 5, '1 of 2', 'Robbery']);
});

it('counts a figure that stands in a table of the analyst', async () => {
  const book = workbook();
  const [sheet] = book.book.sheets;
  if (sheet) [['Q3 2025/26'], [45], [5]].forEach(([value], at) => { touchCell(sheet, at, 3).value = value ?? ''; });
  expect(inShort(trackerOf(await read(book), LATE)).find(([id]) => id === 'GMFRS')).toEqual(['GMFRS', '2026-01-28', null, 'complete', 0, '1 of 1', '']);
});

it('keeps a due date, a day of receipt, a remark and the number of working days that people typed', async () => {
  const book = workbook();
  await writeTracker(book.port, await read(book), LATE);
  const sheet = book.book.sheets.find(({ name }) => name === TRACKER_NAME);
  if (!sheet) throw new Error('There is no tracker.');
  const find = (text: string, column: number): number => [...sheet.cells].find(([, cells]) => cells.get(column)?.value === text)?.[0] ?? -1;
  touchCell(sheet, find("Working days after the quarter's end:", 0), 1).value = 10;
  const gmp = find('GMP', 0);
  touchCell(sheet, gmp, 4).value = '06/02/2026';
  touchCell(sheet, gmp, 13).value = 'Agreed by telephone';
  const { returns, workingDays } = await writeTracker(book.port, await read(book), LATE);
  expect(workingDays).toBe(10);
  expect(returns.map(({ recipient, due, isDueTyped, status, remarks }) => [recipient.id, due, isDueTyped, status, remarks])).toEqual([
    ['GMFRS', '2026-01-14', false, 'overdue', ''], ['GMP', '2026-02-06', true, 'awaited', 'Agreed by telephone'],
  ]);
  const again = await writeTracker(book.port, await read(book), LATE);
  expect(again.returns).toEqual(returns);
});

it('writes a reminder that can be pasted into an e-mail', async () => {
  const book = workbook();
  await takeBurglary(book);
  const [gmp] = trackerOf(await read(book), LATE).returns;
  expect(gmp && reminderText(gmp, plan.partnership)).toEqual({
    subject: 'Quarterly return for Q3 2025/26: GMP',
    text: [
      'To GMP',
      'Thank you for the quarterly return of GMP for Q3 2025/26 (October to December 2025). 1 measure is still missing; the return was due on 28 January 2026, 5 days ago:',
      '- Robbery',
      "Please fill in the form that was sent with this quarter's request and send it back as an Excel workbook. Where there is no figure, choose a reason in the form rather than leaving the cell blank.",
      'Thank you.',
      'Test partnership',
    ].join('\n\n'),
  });
});

it('has no reminder for a return that is complete and asks nothing', async () => {
  const [gmp] = trackerOf(await read(workbook()), LATE).returns;
  expect(gmp && reminderText({ ...gmp, status: 'complete', missing: [], queries: [] }, plan.partnership)).toBeNull();
});
