import '../../src/workbench/xlsx/excelize-in-node';
import * as fc from 'fast-check';
import { builtInPlans, findPlan } from '../../src/domain/framework/built-in-plans';
import { frameworkInUse } from '../../src/domain/framework/sheet/framework-in-use';
import { readFramework } from '../../src/domain/framework/sheet/read-framework';
import { newBook, newSheet, touchCell } from '../../src/workbench/book/make';
import { openBook, type OpenWorkbook } from '../../src/workbench/cli/open-workbook';
import { loadBook } from '../../src/workbench/xlsx/load';
import { saveBook } from '../../src/workbench/xlsx/save';
import { readWithBestPlan } from '../../src/workflow/best-plan';
import { writeFramework } from '../../src/workflow/write-framework';
import { anyPlan } from '../support/any-plan';

jest.setTimeout(240_000);

const [early, , late] = builtInPlans;

function opened(): OpenWorkbook {
  const sheet = newSheet('{data}', 'Data');
  for (const [row, cells] of [['Measure', '2024/25', '2025/26'], ['Firearm discharges', 4, 3]].entries()) {
    for (const [column, value] of cells.entries()) touchCell(sheet, row, column).value = value;
  }
  return openBook(newBook([sheet]));
}

const saved = async ({ book }: OpenWorkbook): Promise<OpenWorkbook> => openBook(await loadBook(await saveBook(book), ''));

const type = (workbook: OpenWorkbook, address: string, value: string) =>
  workbook.run(async (context) => {
    context.workbook.worksheets.getItem('Framework').getRange(address).values = [[value]];
    await context.sync();
  });

it.each(builtInPlans.map((plan) => [plan.id, plan] as const))('keeps %s through Excel and a saved file, without a fault', async (_id, plan) => {
  const workbook = opened();
  await writeFramework(workbook.port, plan);
  const reading = readFramework(await (await saved(workbook)).port.read());
  expect(reading).toMatchObject({ plan, faults: [] });
});

it('keeps any plan through Excel', async () => {
  await fc.assert(fc.asyncProperty(anyPlan, async (plan) => {
    const workbook = opened();
    await writeFramework(workbook.port, plan);
    expect(readFramework(await workbook.port.read())).toMatchObject({ plan, faults: [] });
  }), { numRuns: 15 });
});

it('writes real tables with lists to choose from and help in their headings, which the saved file has', async () => {
  const workbook = opened();
  if (late) await writeFramework(workbook.port, late);
  const { book } = await saved(workbook);
  const [, framework, lists] = book.sheets;
  expect([framework, lists].map((sheet) => sheet?.tables.map(({ name }) => name))).toEqual([['Framework'], ['FrameworkThemes', 'FrameworkAbbreviations']]);
  const found = framework?.validations ?? [];
  expect(found.find(({ formula1 }) => formula1.includes('lower is better'))).toMatchObject({ type: 'list', ranges: [{ row: 12, column: 12, rows: late?.measures.length }] });
  expect(found.filter(({ formula1 }) => formula1.startsWith("'Framework lists'!"))).toHaveLength(2);
  expect(found.filter(({ prompt }) => prompt.message !== '')).toHaveLength(32);
  expect(framework?.layout).toMatchObject({ orientation: 'Landscape', paperSize: 'A3', titleRows: { first: 11, last: 11 } });
});

it('takes at most four round trips, also over an earlier framework', async () => {
  const workbook = opened();
  if (!early || !late) throw new Error('built in');
  const before = workbook.host.counts.roundTrips;
  await writeFramework(workbook.port, late);
  const between = workbook.host.counts.roundTrips;
  await writeFramework(workbook.port, early, { replace: true });
  expect([between - before, workbook.host.counts.roundTrips - between].map((trips) => trips <= 4)).toEqual([true, true]);
});

it('writes the same framework again without a word', async () => {
  const workbook = opened();
  if (late) await writeFramework(workbook.port, late);
  expect((late && (await writeFramework(workbook.port, late)))?.map(({ made }) => made)).toEqual(['rewritten', 'rewritten']);
});

it('does not write over a framework that someone has edited, unless told to', async () => {
  const workbook = opened();
  if (!late) throw new Error('built in');
  await writeFramework(workbook.port, late);
  await type(workbook, 'M13', 'lower is better');
  await expect(writeFramework(workbook.port, late)).rejects.toMatchObject({ code: 'framework-differs' });
  expect(readFramework(await workbook.port.read())?.plan?.measures[0]?.polarity.value).toBe('lower-is-better');
  await writeFramework(workbook.port, late, { replace: true });
  expect(readFramework(await workbook.port.read())?.plan).toEqual(late);
});

it('replaces a framework to which rows were added by a shorter one', async () => {
  const workbook = opened();
  if (!early || !late) throw new Error('built in');
  await writeFramework(workbook.port, late);
  await workbook.run(async (context) => {
    const table = context.workbook.tables.getItem('Framework');
    table.rows.add(undefined, [Array.from({ length: 32 }, (_, column) => (column === 0 ? 'a-new-one' : ''))]);
    await context.sync();
  });
  await writeFramework(workbook.port, early, { replace: true });
  expect(readFramework(await workbook.port.read())).toMatchObject({ plan: early, faults: [] });
});

it('leaves an analyst\'s own table of that name alone', async () => {
  const workbook = opened();
  await workbook.run(async (context) => {
    context.workbook.worksheets.getFirst().tables.add('A1:C2', true).name = 'Framework';
    await context.sync();
  });
  await expect(writeFramework(workbook.port, 'blank')).rejects.toMatchObject({ code: 'table-name-taken' });
  expect(workbook.book.sheets.map(({ name }) => name)).toEqual(['Data']);
});

it('writes a blank one, which is no plan yet', async () => {
  const workbook = opened();
  await writeFramework(workbook.port, 'blank');
  expect(readFramework(await workbook.port.read())).toMatchObject({ plan: null, faults: [] });
});

it('is the framework of record where no plan is named, and is read as no table', async () => {
  const workbook = opened();
  if (late) await writeFramework(workbook.port, late);
  await type(workbook, 'B4', 'our-own');
  const { plan, reading } = await readWithBestPlan(workbook.port, builtInPlans);
  expect(plan?.id).toBe('our-own');
  expect(reading.tables.map(({ sheet, rows }) => [sheet, rows[0]?.measureId])).toEqual([['Data', 'firearm-discharges']]);
});

describe('where the sheet cannot be used', () => {
  async function broken(): Promise<OpenWorkbook> {
    const workbook = opened();
    if (late) await writeFramework(workbook.port, late);
    await type(workbook, 'A12', 'Colour');
    return workbook;
  }

  it('uses the last good framework of the session', async () => {
    const lastGood = findPlan('ssp-2016-17') ?? null;
    expect(frameworkInUse(await (await broken()).port.read(), lastGood)).toMatchObject({ from: 'session', plan: { id: 'ssp-2016-17' } });
  });

  it('uses the built-in plan that it was filled from where the session knows none', async () => {
    expect(frameworkInUse(await (await broken()).port.read())).toMatchObject({ from: 'built-in', plan: { id: 'ossp-2025-28' } });
  });

  it('says so, names the framework in its place, and writes nothing', async () => {
    const workbook = await broken();
    const { findings } = await readWithBestPlan(workbook.port, builtInPlans);
    expect(findings).toContainEqual(expect.objectContaining({
      code: 'framework-unusable', severity: 'error', sheet: 'Framework', address: 'A12',
      message: 'The framework cannot be read: sheet "Framework", cell A12 has no column "Measure id". "One Stockport Safety Partnership Plan 2025-2028" is used in its place.',
    }));
  });
});
