/** Fixes made, logged and undone: over genuine office.js, the stand-in and the sample workbook. */
import { applyFixes, undoFixes } from '../../src/workflow/apply-fixes';
import { offerFix } from '../../src/domain/fixes/offer-fix';
import { FIXES_NAME, fixLogOf } from '../../src/domain/fixes/fix-log';
import { internFormat } from '../../src/workbench/book/formats';
import type { BookCell } from '../../src/workbench/book/book';
import { touchCell } from '../../src/workbench/book/make';
import { openWorkbook, type OpenWorkbook } from '../../src/workbench/cli/open-workbook';

const SAMPLE = 'assets/samples/safer-stockport-2016-17.xlsx';
const SHEET = 'Strategic Priorities';
const ASKED = { by: 'AB', when: '20 November 2026, 16:20' };

async function withText(text: string): Promise<{ readonly workbook: OpenWorkbook; readonly cell: BookCell }> {
  const workbook = await openWorkbook(SAMPLE);
  const sheet = workbook.book.sheets.find(({ name }) => name === SHEET);
  if (!sheet) throw new Error('The sample has no such sheet.');
  const cell = touchCell(sheet, 39, 2);
  cell.value = text;
  return { workbook, cell };
}

const AT = { code: 'number-as-text', sheet: SHEET, address: 'C40' };

async function offered({ port }: OpenWorkbook) {
  const fix = offerFix(AT, await port.read());
  if (!fix) throw new Error('No fix is offered.');
  return { change: fix.change, why: 'It is a number kept as text.' };
}

it('makes a number of a text and logs what was there, who asked and why', async () => {
  const { workbook, cell } = await withText('1,204 ');
  await applyFixes(workbook.port, [await offered(workbook)], ASKED);
  expect([cell.value, cell.format.numberFormat]).toEqual([1204, '#,##0']);
  expect(fixLogOf(await workbook.port.read())).toEqual([
    {
      number: 1, when: ASKED.when, by: 'AB', why: 'It is a number kept as text.', undone: null,
      change: {
        sheet: SHEET, address: 'C40', before: { value: '1,204 ', format: 'General' }, after: { value: 1204, format: '#,##0' },
      },
    },
  ]);
});

it('puts the very text and its number format back when the fix is undone', async () => {
  const { workbook, cell } = await withText('1,204 ');
  cell.format = internFormat({ ...cell.format, numberFormat: '@' });
  await applyFixes(workbook.port, [await offered(workbook)], ASKED);
  await undoFixes(workbook.port, fixLogOf(await workbook.port.read()), { when: 'later' });
  expect([cell.value, cell.format.numberFormat]).toEqual(['1,204 ', '@']);
  expect(fixLogOf(await workbook.port.read()).map(({ undone }) => undone)).toEqual(['later']);
});

it('changes nothing where someone changed the cell meanwhile, and names the cell', async () => {
  const { workbook, cell } = await withText('1,204');
  const fix = await offered(workbook);
  cell.value = '1,205';
  await expect(applyFixes(workbook.port, [fix], ASKED)).rejects.toThrow(/cell C40 of sheet "Strategic Priorities" since: it holds "1,205"/);
  expect(cell.value).toBe('1,205');
  expect(workbook.book.sheets.some(({ name }) => name === FIXES_NAME)).toBe(false);
});

it('does not undo what someone has changed since', async () => {
  const { workbook, cell } = await withText('1,204');
  await applyFixes(workbook.port, [await offered(workbook)], ASKED);
  cell.value = 7;
  await expect(undoFixes(workbook.port, fixLogOf(await workbook.port.read()), { when: 'later' })).rejects.toThrow(/Nothing was changed/);
  expect(cell.value).toBe(7);
});

it('leaves a formula alone', async () => {
  const { workbook, cell } = await withText('1,204');
  cell.formula = '="1,204"';
  expect(offerFix(AT, await workbook.port.read())).toBeNull();
});

it('offers nothing for words, for a rate or for a bracketed number', async () => {
  for (const text of ['about 40', '258 (68)', '12 per 1,000', '(68)']) {
    const { workbook } = await withText(text);
    expect(offerFix(AT, await workbook.port.read())).toBeNull();
  }
});

it('makes a share among percentages a percentage, without dust of binary fractions', async () => {
  const { workbook, cell } = await withText('');
  cell.value = 0.283;
  const fix = offerFix({ ...AT, code: 'fraction-for-percent' }, await workbook.port.read());
  expect(fix?.change.after.value).toBe(28.3);
});
