import { excelPort } from '../../src/excel/excel-port';
import { createHost } from '../../src/workbench/host/host';
import { newBook, newSheet } from '../../src/workbench/book/make';
import { connectOffice } from '../../src/workbench/office/office-in-node';

function connected(): { opened: string[]; open: (base64: string) => Promise<void> } {
  const opened: string[] = [];
  const host = createHost(newBook([newSheet('{1}', 'Sheet1')]));
  host.onNewWorkbook = (base64) => opened.push(base64);
  const { Excel } = connectOffice((request) => host.answer(request));
  const port = excelPort((batch) => Excel.run(batch), null, (base64) => Excel.createWorkbook(base64));
  return { opened, open: async (base64) => { await port.openNewWorkbook?.(base64); } };
}

it('opens a workbook of its own from the bytes, through genuine office.js', async () => {
  const { opened, open } = connected();
  await open('UEsDBA==');
  expect(opened).toEqual(['UEsDBA==']);
});

it('opens one after another', async () => {
  const { opened, open } = connected();
  await open('AAAA');
  await open('BBBB');
  expect(opened).toEqual(['AAAA', 'BBBB']);
});

it('has no such member where Excel cannot do it', () => {
  expect('openNewWorkbook' in excelPort(() => Promise.reject(new Error('not asked')), null)).toBe(false);
});
