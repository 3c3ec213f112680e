/** Names by which an officer links one table into Word. */
import { ssp2016To17 } from '../../src/domain/framework/plans/ssp-2016-17';
import { openWorkbook, type OpenWorkbook } from '../../src/workbench/cli/open-workbook';
import { readWorkbook } from '../../src/workflow/read-workbook';
import { writeReports } from '../../src/workflow/write-reports';
import { writeThemeSummaries } from '../../src/workflow/write-theme-summaries';

const SAFEGUARDING = 'PlanPerformanceTable.theme.ssp_2016_17.protecting_vulnerable_people.safeguarding';

async function write(opened: OpenWorkbook, plan = ssp2016To17): Promise<void> {
  const understanding = await readWorkbook(opened.port, plan);
  await writeReports(opened.port, understanding, { writtenAt: 'today', asAt: null, style: 'both', withThemes: true, reports: [{ kind: 'overview' }] });
}

async function written(): Promise<OpenWorkbook> {
  const opened = await openWorkbook('assets/samples/safer-stockport-2016-17.xlsx');
  await write(opened);
  return opened;
}

const tableNames = ({ book }: OpenWorkbook) => book.names.filter(({ name }) => name.startsWith('PlanPerformanceTable.'));

/** What a link in Word would show: the cells behind the name. */
async function linked({ run }: OpenWorkbook, name: string): Promise<readonly (readonly unknown[])[]> {
  return run(async (context) => {
    const range = context.workbook.names.getItem(name).getRange().load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

it('gives each table of every sheet a name of its own, from its header to its last row', async () => {
  const opened = await written();
  const cells = await linked(opened, SAFEGUARDING);
  expect([cells[0]?.[0], cells[1]?.[0], cells.at(-1)?.[0]]).toEqual([
    'PI name', 'Percentage of Multi-Agency Risk Assessment Conference (MARAC) cases involving children', 'Percentage of recorded child safeguarding offences where the offender is also under 18',
  ]);
  const kinds = tableNames(opened).map(({ name }) => name.split('.')[1]);
  expect(new Set(kinds)).toEqual(new Set(['theme', 'accessible', 'report']));
  expect(new Set(tableNames(opened).map(({ name }) => name.toLowerCase())).size).toBe(kinds.length);
});

it('leaves every name as it stands where a rewrite changes nothing', async () => {
  const opened = await written();
  const before = structuredClone(tableNames(opened));
  await write(opened);
  expect(tableNames(opened)).toEqual(before);
});

it('follows its table where rows come above it, and the sheet is renamed', async () => {
  const opened = await written();
  const before = await linked(opened, SAFEGUARDING);
  await opened.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Summary – Protecting Vulnerable');
    sheet.getRange('2:3').insert('Down');
    sheet.name = 'For the Board';
    await context.sync();
  });
  await write(opened);
  expect(await linked(opened, SAFEGUARDING)).toEqual(before);
});

it('stands for the new sheet where its own was deleted and made again', async () => {
  const opened = await written();
  const before = await linked(opened, SAFEGUARDING);
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem('Summary – Protecting Vulnerable').delete();
    await context.sync();
  });
  await write(opened);
  expect(await linked(opened, SAFEGUARDING)).toEqual(before);
});

it('goes with a table that is not made any more, rather than show what stands in its cells now', async () => {
  const opened = await written();
  const plan = { ...ssp2016To17, measures: ssp2016To17.measures.filter(({ subTheme }) => subTheme !== 'drugs-and-alcohol') };
  const without = { ...plan, themes: plan.themes.map((theme) => ({ ...theme, subThemes: theme.subThemes.filter(({ id }) => id !== 'drugs-and-alcohol') })) };
  await write(opened, without);
  expect(tableNames(opened).map(({ name }) => name)).toContain(SAFEGUARDING);
  expect(tableNames(opened).filter(({ name }) => name.endsWith('drugs_and_alcohol') && name.includes('.theme.'))).toEqual([]);
});

it('is as it was after a write that Excel refused half-way', async () => {
  const opened = await openWorkbook('assets/samples/safer-stockport-2016-17.xlsx');
  const all = await readWorkbook(opened.port, ssp2016To17);
  await writeThemeSummaries(opened.port, all, { writtenAt: 'today' });
  const names = () => tableNames(opened).map(({ name, formula }) => `${name} ${formula}`).sort();
  const before = names();
  const fewer = await readWorkbook(opened.port, { ...ssp2016To17, measures: ssp2016To17.measures.filter(({ id }) => id !== 'domestic-abuse-incidents') });
  // Names that are to stand for other cells are taken away and added: Excel fails between the two, at both attempts.
  const fail = (): void => { opened.host.fail({ trip: 0, moment: { atAction: 'Add' }, answer: { code: 'GeneralException' }, lasting: 'once' }); };
  let failed = 0;
  await expect(writeThemeSummaries(opened.port, fewer, { writtenAt: 'later' }, { onProgress: () => { failed += 1; fail(); } })).rejects.toThrow(/as it was|nothing/i);
  expect(failed).toBeGreaterThan(2);
  expect(names()).toEqual(before);
});
