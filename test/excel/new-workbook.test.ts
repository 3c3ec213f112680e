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

it('answers what office.js asks in Excel on the web, which is a root of its own', () => {
  const opened: string[] = [];
  const host = createHost(newBook([newSheet('{1}', 'Sheet1')]));
  host.onNewWorkbook = (base64) => opened.push(base64);
  // As office.js 1.1.110 sent it where Office.context.platform was "OfficeOnline" (seen).
  const Actions = [{ Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 }, { Id: 3, ActionType: 3, Name: 'CreateAndOpenWorkbook', ObjectPathId: 1, ArgumentInfo: { Arguments: ['AAAA'] } }];
  const body = { Actions, ObjectPaths: { 1: { Id: 1, ObjectPathType: 1, Name: '' } } };
  host.answer(JSON.stringify({ id: 1, type: 1, flags: 65, message: { url: 'ProcessQuery', method: 'POST', headers: {}, body } }));
  expect(opened).toEqual(['AAAA']);
});
