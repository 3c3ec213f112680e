import { excelOn } from './excel-on';

describe('page set-up', () => {
  it('is taken and given back', async () => {
    const layout = await excelOn().run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getFirst();
      pageLayout.orientation = 'Landscape';
      pageLayout.paperSize = 'A4';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.centerHorizontally = true;
      pageLayout.printGridlines = true;
      pageLayout.printHeadings = true;
      pageLayout.blackAndWhite = true;
      pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P of &N';
      pageLayout.load('orientation,paperSize,zoom,centerHorizontally,printGridlines,printHeadings,blackAndWhite,headersFooters/defaultForAllPages/centerFooter');
      await context.sync();
      return pageLayout.toJSON();
    });
    expect(layout).toMatchObject({
      orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 }, centerHorizontally: true, printGridlines: true, printHeadings: true, blackAndWhite: true,
      headersFooters: { defaultForAllPages: { centerFooter: 'Page &P of &N' } },
    });
  });

  it('takes margins in centimetres', async () => {
    const margins = await excelOn().run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getFirst();
      pageLayout.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
      pageLayout.load('topMargin,leftMargin,bottomMargin');
      await context.sync();
      return [pageLayout.topMargin, pageLayout.leftMargin, pageLayout.bottomMargin];
    });
    // An inch is 2.54 cm and 72 points; Excel's own bottom margin is 0.75 inches.
    expect(margins).toEqual([72, 36, 54]);
  });

  it('has a print area and rows that repeat', async () => {
    const addresses = await excelOn().run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getFirst();
      const noArea = pageLayout.getPrintAreaOrNullObject().load('address');
      await context.sync();
      pageLayout.setPrintArea('A1:F40');
      pageLayout.setPrintTitleRows('$3:$4');
      const area = pageLayout.getPrintAreaOrNullObject().load('address');
      const rows = pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      return [noArea.isNullObject, area.address, rows.address];
    });
    expect(addresses).toEqual([true, 'Sheet1!A1:F40', 'Sheet1!3:4']);
  });

  it('breaks pages before rows, and no longer when told so', async () => {
    const bench = excelOn();
    await bench.run(async (context) => {
      const { horizontalPageBreaks } = context.workbook.worksheets.getFirst();
      horizontalPageBreaks.add('A21');
      horizontalPageBreaks.add('A11');
      await context.sync();
    });
    expect(bench.book.sheets[0]?.layout.horizontalBreaks).toEqual([10, 20]);
    await bench.run(async (context) => {
      context.workbook.worksheets.getFirst().horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(bench.book.sheets[0]?.layout.horizontalBreaks).toEqual([]);
  });

  it('refuses headers for the first page alone, which it does not keep', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      context.workbook.worksheets.getFirst().pageLayout.headersFooters.firstPage.centerHeader = 'First';
      await context.sync();
    });
    expect(refusal.code).toBe('ApiNotFound');
  });
});
