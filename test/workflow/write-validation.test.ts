/** What was found, written for the file, and acknowledgements that last: over genuine office.js, the stand-in and the sample. */
import { ssp2016To17 } from '../../src/domain/framework/plans/ssp-2016-17';
import { acknowledgementsOf, openFindings } from '../../src/domain/validation/acknowledgement';
import { findingKey } from '../../src/domain/validation/finding-key';
import { readWorkbook } from '../../src/workflow/read-workbook';
import { writeValidation } from '../../src/workflow/write-validation';
import { openWorkbook, type OpenWorkbook } from '../../src/workbench/cli/open-workbook';

const SAMPLE = 'assets/samples/safer-stockport-2016-17.xlsx';
const WHEN = '20 November 2026, 16:20';

const read = ({ port }: OpenWorkbook) => readWorkbook(port, ssp2016To17);
const sheetNamed = ({ book }: OpenWorkbook, name: string) => {
  const sheet = book.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet ${name}.`);
  return sheet;
};

it('writes the three sheets, and every finding leads to its cell', async () => {
  const workbook = await openWorkbook(SAMPLE);
  const understanding = await read(workbook);
  const written = await writeValidation(workbook.port, understanding, WHEN);
  expect(written.map(({ name }) => name)).toEqual(['Validation', 'Coverage', 'Reconciliation']);
  const links = [...sheetNamed(workbook, 'Validation').cells.values()].flatMap((row) => [...row.values()].flatMap(({ hyperlink }) => hyperlink?.documentReference ?? []));
  const placed = understanding.findings.filter(({ sheet, address }) => sheet !== null && address !== null);
  expect(links).toEqual(placed.map(({ sheet, address }) => `'${sheet ?? ''}'!${address ?? ''}`));
});

it('keeps an acknowledgement with its reason, and passes the finding over at the next reading', async () => {
  const workbook = await openWorkbook(SAMPLE);
  const understanding = await read(workbook);
  const finding = understanding.findings[0];
  if (!finding) throw new Error('The sample has findings.');
  await writeValidation(workbook.port, understanding, WHEN, { findings: [finding], reason: 'The source says so', by: 'AB' });
  const after = await read(workbook);
  const acknowledged = acknowledgementsOf(after.snapshot);
  expect([...acknowledged.values()]).toEqual([{ key: findingKey(finding), reason: 'The source says so', by: 'AB', when: WHEN }]);
  expect(openFindings(after.findings, acknowledged).map(findingKey)).not.toContain(findingKey(finding));
});

it('takes an acknowledgement back when its reason is taken away', async () => {
  const workbook = await openWorkbook(SAMPLE);
  const understanding = await read(workbook);
  const findings = understanding.findings.slice(0, 1);
  await writeValidation(workbook.port, understanding, WHEN, { findings, reason: 'For now', by: 'AB' });
  await writeValidation(workbook.port, understanding, WHEN, { findings, reason: ' ', by: 'AB' });
  expect(acknowledgementsOf((await read(workbook)).snapshot).size).toBe(0);
});

it('keeps what was typed about a finding that is gone, and says that it is no longer found', async () => {
  const workbook = await openWorkbook(SAMPLE);
  const understanding = await read(workbook);
  const [first, ...others] = understanding.findings;
  if (!first) throw new Error('The sample has findings.');
  await writeValidation(workbook.port, understanding, WHEN, { findings: [first], reason: 'Known', by: 'AB' });
  await writeValidation(workbook.port, { ...understanding, findings: others }, WHEN);
  const { snapshot } = await read(workbook);
  expect(acknowledgementsOf(snapshot).get(findingKey(first))?.reason).toBe('Known');
  expect(snapshot.sheets.find(({ name }) => name === 'Validation')?.values.some((row) => row[0] === 'No longer found')).toBe(true);
});

it('changes nothing when it is written twice', async () => {
  const workbook = await openWorkbook(SAMPLE);
  const understanding = await read(workbook);
  const valuesOf = async () => (await read(workbook)).snapshot.sheets.filter(({ mark }) => mark !== undefined).map(({ name, values }) => ({ name, values }));
  await writeValidation(workbook.port, understanding, WHEN);
  const before = await valuesOf();
  await writeValidation(workbook.port, await read(workbook), WHEN);
  expect(await valuesOf()).toEqual(before);
});

it('says how much of the plan is reported, and what is for the Board to define', async () => {
  const workbook = await openWorkbook(SAMPLE);
  await writeValidation(workbook.port, await read(workbook), WHEN);
  const standings = [...sheetNamed(workbook, 'Reconciliation').cells.values()].map((row) => row.get(4)?.value);
  expect(standings.filter((one) => one === 'Reported' || one === 'Partly reported' || one === 'Missing')).toHaveLength(30);
});
