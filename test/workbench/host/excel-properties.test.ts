import { isExcelProperty } from '../../../src/workbench/host/excel-properties';
import { propertiesOfLibrary } from '../../support/library-properties';
import { excelOn } from './excel-on';

describe('the properties that Excel has', () => {
  it('are those of the client library: if not, run `npx tsx test/support/list-excel-properties.ts`', () => {
    const unknown = Object.entries(propertiesOfLibrary()).flatMap(([type, names]) => names.split(' ').filter((name) => !isExcelProperty(type, name)).map((name) => `${type}.${name}`));
    expect(unknown).toEqual([]);
  });

  it('are told from what Excel passes over in a load', async () => {
    const names = await excelOn('One').run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst().load('no-properties-needed,name');
      const sheets = context.workbook.worksheets.load('items/name,items/no-such-thing/at-all');
      await context.sync();
      return [sheet.name, ...sheets.items.map(({ name }) => name)];
    });
    expect(names).toEqual(['One', 'One']);
  });

  it('are refused by name where the stand-in lacks them', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      context.workbook.worksheets.getFirst().load('visuals');
      await context.sync();
    });
    expect(refusal).toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('Worksheet.visuals') as string });
  });
});
