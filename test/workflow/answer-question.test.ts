/** Ask, answer, mend: over genuine office.js, the stand-in and the sample workbook. */
import { ssp2016To17 } from '../../src/domain/framework/plans/ssp-2016-17';
import { answerQuestion } from '../../src/workflow/answer-question';
import { readWorkbook } from '../../src/workflow/read-workbook';
import type { Understanding } from '../../src/workflow/understanding';
import { writeThemeSummaries } from '../../src/workflow/write-theme-summaries';
import { newSheet, touchCell } from '../../src/workbench/book/make';
import type { BookSheet as Sheet } from '../../src/workbench/book/book';
import { openWorkbook, type OpenWorkbook } from '../../src/workbench/cli/open-workbook';

const SAMPLE = 'assets/samples/safer-stockport-2016-17.xlsx';
const WHEN = '20 November 2026, 16:20';

const read = ({ port }: OpenWorkbook): Promise<Understanding> => readWorkbook(port, ssp2016To17);
const open = (): Promise<OpenWorkbook> => openWorkbook(SAMPLE);
const of = ({ run }: Understanding, measureId: string) => run.assessments.find((one) => one.measureId === measureId);

async function answer(workbook: OpenWorkbook, measure: RegExp, day: string): Promise<void> {
  const understanding = await read(workbook);
  const question = understanding.questions.find((one) => measure.test(one.measure));
  if (!question) throw new Error('That is not asked.');
  await answerQuestion(workbook.port, understanding, question, day, 'AB', WHEN);
}

const answersSheetOf = ({ book }: OpenWorkbook): Sheet => {
  const sheet = book.sheets.find(({ name }) => name === 'Answers');
  if (!sheet) throw new Error('There is no sheet of answers.');
  return sheet;
};
/** What is held, row by row, without the blanks that only have a look. */
const textsOf = (sheet: Sheet): unknown[][] =>
  [...sheet.cells.values()].map((row) => [...row.values()].map(({ value }) => value).filter((value) => value !== '')).filter((row) => row.length > 0);

/** The row under the headings that names this measure, and the column of answers. */
function answerCell(sheet: Sheet, measure: RegExp) {
  for (const [row, cells] of sheet.cells) if (measure.test(String(cells.get(2)?.value))) return touchCell(sheet, row, 6);
  throw new Error('No row names that measure.');
}

it('asks for the three days that the sample does not state', async () => {
  const { questions } = await read(await open());
  expect(questions.map(({ sheet, cell, words }) => `${sheet} ${cell}: ${words}`)).toEqual([
    'Serious & Organised Crime D6: When did the 2015/16 period begin?',
    'Serious & Organised Crime D7: When did the 2015/16 period begin?',
    'Strategic Priorities E5: When did the 2016/17 period begin?',
  ]);
});

it('keeps the answer, and refuses eight months against four with the lengths in words and no question', async () => {
  const workbook = await open();
  await answer(workbook, /^Total Arrests/, '2016-04-01');
  const after = await read(workbook);
  expect(of(after, 'ocg-arrests')?.reason).toBe(
    'Unequal periods: 2016/17 (Dec 2016- End of March 2017) covers 4 months and 2015/16 (to the end of November 2016) covers 8 months.',
  );
  expect(after.questions.map(({ cell }) => cell)).toEqual(['D7', 'E5']);
});

it('lets the comparison go ahead where the answer makes the periods equal', async () => {
  const workbook = await open();
  await answer(workbook, /^Referrals to Channel/, '1 July 2016');
  expect(of(await read(workbook), 'channel-referrals')).toMatchObject({ change: { absolute: -5 }, reason: null });
});

it('shows in the summaries where the day comes from', async () => {
  const workbook = await open();
  await answer(workbook, /^Total Arrests/, '2016-04-01');
  await writeThemeSummaries(workbook.port, await read(workbook), { writtenAt: WHEN });
  const summaries = workbook.book.sheets.filter(({ name }) => name.startsWith('Summary'));
  expect(summaries.flatMap(textsOf).flat().join('\n')).toContain('Begin of period given by the analyst: 1 April 2016');
});

it('writes in three round trips, on one sheet, that comes out the same a second time', async () => {
  const workbook = await open();
  await answer(workbook, /^Total Arrests/, '2016-04-01');
  const [sheets, once] = [workbook.book.sheets.length, textsOf(answersSheetOf(workbook))];
  const understanding = await read(workbook);
  const { series } = understanding;
  const question = (await read(await open())).questions[0];
  if (!question) throw new Error('Nothing is asked.');
  const before = workbook.host.counts.roundTrips;
  await answerQuestion(workbook.port, { series, questions: understanding.questions }, question, '2016-04-01', 'AB', WHEN);
  expect(workbook.host.counts.roundTrips - before).toBe(3);
  expect(textsOf(answersSheetOf(workbook))).toEqual(once);
  expect(workbook.book.sheets).toHaveLength(sheets);
});

it.each([
  ['in figures', '01/07/2016'], ['in words', '1st July 2016'], ["as Excel's own date", 42_552],
])('uses an answer typed straight into the sheet %s, and keeps it over the next rewriting', async (_how, typed) => {
  const workbook = await open();
  await answer(workbook, /^Total Arrests/, '2016-04-01');
  const sheet = answersSheetOf(workbook);
  sheet.name = 'Our answers';
  for (const name of workbook.book.names) name.formula = name.formula.replace(/=.*!/, "='Our answers'!");
  answerCell(sheet, /Channel/).value = typed;
  expect(of(await read(workbook), 'channel-referrals')?.reason).toBeNull();
  await answer(workbook, /cash seizures/, '2016-04-01');
  expect(answerCell(sheet, /Channel/).value).toBe(typed);
  const after = await read(workbook);
  expect(after.questions).toEqual([]);
  expect(of(after, 'channel-referrals')?.reason).toBeNull();
});

it.each([
  ['is no date', 'in the summer', /"in the summer" is not a date/], ['could be two dates', '1/7/16', /leaves the year open/],
  ['contradicts the table', '1 March 2016', /share days with 2015\/16/],
])('finds an answer that %s at its own cell, and asks again', async (_what, typed, message) => {
  const workbook = await open();
  await answer(workbook, /^Total Arrests/, '2016-04-01');
  answerCell(answersSheetOf(workbook), /Channel/).value = typed;
  const { findings, questions } = await read(workbook);
  const found = findings.filter(({ code }) => code === 'answer-not-used');
  expect(found).toEqual([expect.objectContaining({ sheet: 'Answers', severity: 'warning', text: typed, message: expect.stringMatching(message) as string })]);
  expect(found[0]?.address).toMatch(/^G\d+$/);
  expect(questions.map(({ cell }) => cell)).toContain('E5');
});

it('refuses an answer that contradicts the table with a sentence, and writes nothing', async () => {
  const workbook = await open();
  const sheets = workbook.book.sheets.length;
  await expect(answer(workbook, /^Total Arrests/, '1 December 2016')).rejects.toMatchObject({
    code: 'answer-not-used', message: expect.stringMatching(/^1 December 2016 cannot be right: .*Nothing was written\.$/) as string,
  });
  expect(workbook.book.sheets).toHaveLength(sheets);
});

it("leaves an analyst's own sheet named Answers alone, and says so", async () => {
  const workbook = await open();
  const mine = newSheet('mine', 'Answers');
  touchCell(mine, 0, 0).value = 'Answers to the survey';
  workbook.book.sheets.push(mine);
  await expect(answer(workbook, /^Total Arrests/, '2016-04-01')).rejects.toMatchObject({
    code: 'sheet-name-taken', message: expect.stringContaining('Rename that sheet') as string,
  });
  expect(textsOf(mine)).toEqual([['Answers to the survey']]);
  expect(workbook.book.names).toEqual([]);
});

it('does not write over a sheet of answers that has lost its headings', async () => {
  const workbook = await open();
  await answer(workbook, /^Total Arrests/, '2016-04-01');
  const sheet = answersSheetOf(workbook);
  for (const cells of sheet.cells.values()) if (cells.get(0)?.value === 'Sheet') for (const cell of cells.values()) cell.value = '';
  const before = textsOf(sheet);
  await expect(answer(workbook, /^Total Arrests/, '2016-04-01')).rejects.toMatchObject({ code: 'answers-not-understood' });
  expect(textsOf(sheet)).toEqual(before);
});

it('never reads its own sheet as an indicator table', async () => {
  const workbook = await open();
  const before = (await read(workbook)).reading.tables.length;
  await answer(workbook, /^Total Arrests/, '2016-04-01');
  const { reading } = await read(workbook);
  expect(reading.tables).toHaveLength(before);
  expect(reading.unread.map(({ sheet }) => sheet)).not.toContain('Answers');
});
