/** A reading takes three round trips, and someone else may put in rows between them: none of theirs may go missing. */
import { excelPort } from '../../src/excel/excel-port';
import { newBook, newSheet, touchCell } from '../../src/workbench/book/make';
import { createHost } from '../../src/workbench/host/host';
import { connectOffice } from '../../src/workbench/office/office-in-node';

/** A port on a sheet of three rows, and someone who puts a row in above them before each of these round trips. */
function open(trips: readonly number[]) {
  const data = newSheet('{data}', 'Data');
  ['Robbery', 'Burglary', 'Fires'].forEach((words, row) => { touchCell(data, row, 0).value = words; });
  const host = createHost(newBook([data]));
  const others = connectOffice((text) => host.answer(text)).Excel;
  let trip = 0;
  const ours = connectOffice(async (text) => {
    trip += 1;
    if (trips.includes(trip)) {
      await others.run(async ({ workbook }) => {
        workbook.worksheets.getItem('Data').getRange('1:1').insert('Down');
        await workbook.context.sync();
      });
    }
    return host.answer(text);
  }).Excel;
  return excelPort((batch) => ours.run(batch), null);
}

it('reads again where rows were put in between its round trips, so that none goes missing', async () => {
  const port = open([3]);
  const [sheet] = (await port.read()).sheets;
  expect(sheet?.values.flat()).toEqual(['Robbery', 'Burglary', 'Fires']);
  expect(sheet?.used).toMatchObject({ row: 1, rows: 3 });
});

it('says so where rows are put in again and again, and takes nothing of it', async () => {
  const port = open([3, 6]);
  await expect(port.read()).rejects.toThrow('Rows or columns of sheet "Data" were put in or taken out while it was read, so it was not read whole. Press the button again once nobody is working on it. Nothing was changed.');
});
