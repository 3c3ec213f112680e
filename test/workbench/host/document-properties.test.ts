import { newBook, newSheet } from '../../../src/workbench/book/make';
import { excelOn, excelOnBook } from './excel-on';

describe('the properties of the document', () => {
  it('tell who saved it last, how often it was saved and when it was made', async () => {
    const book = newBook([newSheet('{sheet-1}', 'Sheet1')]);
    Object.assign(book.properties, { lastAuthor: 'Partnership analyst', revision: '3', created: '2026-04-01T09:30:00Z' });
    const told = await excelOnBook(book).run(async (context) => {
      const { properties } = context.workbook;
      properties.load('lastAuthor,revisionNumber,creationDate');
      await context.sync();
      return [properties.lastAuthor, properties.revisionNumber, properties.creationDate.toISOString()];
    });
    expect(told).toEqual(['Partnership analyst', 3, '2026-04-01T09:30:00.000Z']);
  });

  it('of a workbook that was never saved say so, and take a count', async () => {
    const told = await excelOn().run(async (context) => {
      const { properties } = context.workbook;
      properties.load('lastAuthor,revisionNumber,creationDate');
      await context.sync();
      const before = [properties.lastAuthor, properties.revisionNumber, Number.isNaN(properties.creationDate.getTime())];
      properties.revisionNumber = 4;
      properties.load('revisionNumber');
      await context.sync();
      return [...before, properties.revisionNumber];
    });
    expect(told).toEqual(['', 0, false, 4]);
  });
});

describe('the properties of a sheet', () => {
  it('are kept by key, told apart without regard to case', async () => {
    const told = await excelOn('One', 'Two').run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getFirst();
      customProperties.add('Owner', 'Analyst');
      customProperties.add('OWNER', 'Officer');
      customProperties.add('Quarter', 'Q1').value = 'Q2';
      const other = context.workbook.worksheets.getItem('Two').customProperties.getCount();
      customProperties.load('items/key,items/value');
      const one = customProperties.getItem('owner').load('key,value');
      await context.sync();
      return [customProperties.items.map(({ key, value }) => `${key}=${value}`), one.key, one.value, other.value];
    });
    expect(told).toEqual([['Owner=Officer', 'Quarter=Q2'], 'Owner', 'Officer', 0]);
  });

  it('are gone once they are deleted', async () => {
    const told = await excelOn().run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getFirst();
      customProperties.add('Owner', 'Analyst').delete();
      const gone = customProperties.getItemOrNullObject('Owner');
      await context.sync();
      return gone.isNullObject;
    });
    expect(told).toBe(true);
  });

  it('refuse a key that there is not', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      context.workbook.worksheets.getFirst().customProperties.getItem('Owner').load('value');
      await context.sync();
    });
    expect(refusal.code).toBe('ItemNotFound');
  });
});
