import { newBook, newSheet } from '../../../src/workbench/book/make';
import { createHost } from '../../../src/workbench/host/host';
import { connectOffice } from '../../../src/workbench/office/office-in-node';

const bookNamed = (name: string) => newBook([newSheet('{1}', name)]);

async function firstSheet({ run }: typeof Excel): Promise<string> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst().load('name');
    await context.sync();
    return sheet.name;
  });
}

describe('office.js in Node', () => {
  it('connects to each host apart from the others', async () => {
    const one = connectOffice(createHost(bookNamed('One')).answer);
    const two = connectOffice(createHost(bookNamed('Two')).answer);
    expect(await Promise.all([firstSheet(two.Excel), firstSheet(one.Excel)])).toEqual(['Two', 'One']);
  });

  it('waits for a host that answers later', async () => {
    const { answer } = createHost(bookNamed('Later'));
    const { Excel: later } = connectOffice((text) => Promise.resolve(text).then(answer));
    expect(await firstSheet(later)).toBe('Later');
  });

  it('leaves no globals behind', () => {
    connectOffice(() => '');
    expect('OfficeExtension' in globalThis).toBe(false);
  });
});
