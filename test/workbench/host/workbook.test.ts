import { excelOn } from './excel-on';

describe('the workbook', () => {
  it('keeps its properties', async () => {
    const bench = excelOn();
    const title = await bench.run(async (context) => {
      context.workbook.properties.title = 'Annual report';
      context.workbook.properties.load('title,author');
      await context.sync();
      return [context.workbook.properties.title, context.workbook.properties.author];
    });
    expect([title, bench.book.touched.properties]).toEqual([['Annual report', ''], true]);
  });

  it('keeps custom properties, told apart without regard to case', async () => {
    const found = await excelOn().run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add('Plan', 'ssp-2016-17');
      custom.add('PLAN', 'ssp-2022-25');
      const item = custom.getItem('plan').load('key,value,type');
      const missing = custom.getItemOrNullObject('other').load('key');
      const count = custom.getCount();
      await context.sync();
      return [item.toJSON(), missing.isNullObject, count.value];
    });
    expect(found).toEqual([{ key: 'Plan', value: 'ssp-2022-25', type: 'String' }, true, 1]);
  });

  it('keeps an add-in’s settings', async () => {
    const value = await excelOn().run(async (context) => {
      context.workbook.settings.add('choices', { plan: 'ssp-2016-17', themes: [1, 2] });
      const setting = context.workbook.settings.getItemOrNullObject('choices').load('value');
      await context.sync();
      return setting.value as unknown;
    });
    expect(value).toEqual({ plan: 'ssp-2016-17', themes: [1, 2] });
  });

  it('takes a calculation mode and calls to hold still', async () => {
    const mode = await excelOn().run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = 'Manual';
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      application.calculate('Full');
      application.load('calculationMode');
      await context.sync();
      return application.calculationMode;
    });
    expect(mode).toBe('Manual');
  });
});
