import { readAsItIsWithBestPlan, readWithBestPlan } from '../../src/workflow/best-plan';
import { builtInPlans } from '../../src/domain/framework/built-in-plans';
import type { Pace } from '../../src/workflow/pace';
import { readAnyWorkbook, readAsItIs, readWorkbook, type ReadingPort } from '../../src/workflow/read-workbook';
import { ssp2016To17 } from '../../src/domain/framework/plans/ssp-2016-17';
import { sheetOf, workbookOf } from '../support/snapshot';

const YEARS = ['2014/15', '2015/16', '2016/17'];
const table = [['Crime', ...YEARS], ['Burglary', 120, 110, 90], ['Robbery', 30, 25, 20]];

/** A port over snapshots, with a clock by which every look costs 60 ms. */
function portOf(sheets: number, rows: readonly (readonly (string | number)[])[] = table): ReadingPort & { pace: Pace & { rests: number } } {
  let ms = 0;
  const snapshot = workbookOf(Array.from({ length: sheets }, (_, index) => sheetOf(rows, { name: `Sheet ${String(index + 1)}` })));
  const pace = {
    rests: 0,
    now: () => (ms += 60),
    rest() {
      this.rests += 1;
      return Promise.resolve();
    },
  };
  return { read: () => Promise.resolve(snapshot), pace };
}

it('tells each sheet as it comes to it, then the steps that follow', async () => {
  const words: string[] = [];
  await readWorkbook(portOf(3), null, { onProgress: (progress) => words.push(progress.words) });
  expect(words.slice(0, 3)).toEqual(['Finding tables on sheet 1 of 3', 'Finding tables on sheet 2 of 3', 'Finding tables on sheet 3 of 3']);
  expect(words).toContain('Assessing measures: 0 of 6');
  expect(words.at(-3)).toMatch(/^Checking /);
  expect(words.slice(-2)).toEqual(['Putting the findings in order', 'Looking for questions']);
});

it('rests between the sheets of a large workbook', async () => {
  const port = portOf(300);
  await readWorkbook(port, null);
  expect(port.pace.rests).toBeGreaterThan(300);
});

it('can be cancelled half-way, and says so', async () => {
  const stopper = new AbortController();
  const seen: string[] = [];
  const onProgress = ({ words }: { readonly words: string }): void => {
    seen.push(words);
    if (words.startsWith('Finding tables on sheet 12 ')) stopper.abort();
  };
  await expect(readWorkbook(portOf(300), null, { signal: stopper.signal, onProgress })).rejects.toMatchObject({ code: 'cancelled' });
  expect(seen).toHaveLength(12);
});

it('can be cancelled while it looks for the plan that fits', async () => {
  const stopper = new AbortController();
  stopper.abort();
  await expect(readWithBestPlan(portOf(1), [], { signal: stopper.signal })).rejects.toMatchObject({ code: 'cancelled' });
});

it('understands the same in steps as in one go', async () => {
  const { pace, ...without } = portOf(4);
  expect(pace.rests).toBe(0);
  const [inSteps, inOneGo] = [await readWorkbook(portOf(4), null), await readWorkbook(without, null)];
  expect(inSteps.reading).toEqual(inOneGo.reading);
  expect([inSteps.run, inSteps.findings]).toEqual([inOneGo.run, inOneGo.findings]);
});

describe('a workbook without an indicator table', () => {
  const crossSection = [['Team', 'Cases', 'Staff'], ['North', 12, 4], ['South', 15, 5]];

  it('is refused with a sentence that says what was set aside', async () => {
    await expect(readWorkbook(portOf(1, crossSection), null)).rejects.toMatchObject({ code: 'no-indicator-table', message: expect.stringContaining('"Sheet 1"') as string });
  });

  it('is understood where tables are not asked for, with the reason', async () => {
    const { reading, run } = await readAnyWorkbook(portOf(1, crossSection), null);
    expect(reading.unread).toEqual([expect.objectContaining({ sheet: 'Sheet 1' })]);
    expect(run.assessments).toEqual([]);
  });

  it('is refused either way where every sheet is empty', async () => {
    await expect(readAnyWorkbook(portOf(2, []), null)).rejects.toMatchObject({ code: 'empty-workbook' });
  });

  it('is understood as it is where it may be empty, with the measures of the plan missing', async () => {
    const { reading, coverage } = await readAsItIs(portOf(2, []), ssp2016To17);
    expect(reading).toMatchObject({ tables: [], unread: [] });
    expect(coverage.every(({ status }) => status !== 'reported')).toBe(true);
  });

  it('is refused by the search for the best plan, and understood without a plan where it may be empty', async () => {
    await expect(readWithBestPlan(portOf(1, crossSection), builtInPlans)).rejects.toMatchObject({ code: 'no-indicator-table' });
    await expect(readWithBestPlan(portOf(1, []), builtInPlans)).rejects.toMatchObject({ code: 'empty-workbook' });
    expect((await readAsItIsWithBestPlan(portOf(1, []), builtInPlans)).plan).toBeNull();
  });
});
