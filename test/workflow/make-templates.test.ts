import { readReturns } from '../../src/workflow/read-return';
import { openTemplate, templateFile, templatesFor } from '../../src/workflow/make-templates';
import type { WorkbookPort } from '../../src/workflow/workbook-port';
import { aQuarter, aTemplate, PLAN, SERIES, WRITTEN } from '../support/a-template';

const KNOWN = { plan: PLAN, series: SERIES };

it('opens a template as a workbook that is read back as what was asked', async () => {
  const opened: string[] = [];
  const port = { openNewWorkbook: (base64: string) => { opened.push(base64); return Promise.resolve(); } } as unknown as WorkbookPort;
  await openTemplate(port, aTemplate(), WRITTEN);
  const [read] = readReturns([{ name: 'Book1.xlsx', bytes: new Uint8Array(Buffer.from(opened[0] ?? '', 'base64')) }]);
  expect(read).toMatchObject({ planId: 'test-plan', quarter: '2025/26-Q3', refused: [], noticed: [] });
  expect(read?.lines).toHaveLength(PLAN.measures.length);
});

it('says so where Excel cannot open one', async () => {
  await expect(openTemplate({} as unknown as WorkbookPort, aTemplate(), WRITTEN)).rejects.toThrow('This Excel cannot open a new workbook from an add-in.');
});

it('reads several files, and what is wrong with one says nothing of the others', () => {
  const { name, bytes } = templateFile(aTemplate(), WRITTEN);
  const read = readReturns([{ name, bytes }, { name: 'scan.pdf', bytes: new TextEncoder().encode('%PDF-1.4') }, { name: 'again.xlsx', bytes }]);
  expect(read.map(({ file, lines }) => [file, lines.length])).toEqual([['Return 2025-26-Q3 Theme one.xlsx', 6], ['scan.pdf', 0], ['again.xlsx', 6]]);
});

it('asks for a plan, for something to ask, and for a lead that there is', () => {
  const quarter = aQuarter();
  expect(() => templatesFor({ ...KNOWN, plan: null }, quarter, 'theme')).toThrow('Returns need a plan, because the plan says what is asked of whom.');
  expect(() => templatesFor({ ...KNOWN, plan: { ...PLAN, measures: [] } }, quarter, 'theme')).toThrow('Test plan asks for nothing in Q3 2025/26, so there are no returns to send out.');
  expect(() => templatesFor(KNOWN, quarter, 'theme', 'housing')).toThrow('No return goes to "housing". Returns go to "Theme one".');
  expect(templatesFor(KNOWN, quarter, 'theme', 'gmp').map(({ recipient }) => recipient.id)).toEqual(['GMP']);
});
