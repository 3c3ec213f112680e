/** Rows and columns grouped into an outline. */
import { type Bench, excelOn } from './excel-on';

/** Rows 2 to 5 in a group, and 2 and 3 of them in another; columns B and C in a group. */
async function withGroups(): Promise<Bench> {
  const bench = excelOn();
  await bench.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('2:5').group('ByRows');
    sheet.getRange('2:3').group('ByRows');
    sheet.getRange('B:C').group('ByColumns');
    await context.sync();
  });
  return bench;
}

const act = (bench: Bench, deed: (sheet: Excel.Worksheet) => void) => bench.run(async (context) => {
  deed(context.workbook.worksheets.getFirst());
  await context.sync();
});

const hidden = ({ book }: Bench) => [[...(book.sheets[0]?.hiddenRows ?? [])].sort(), [...(book.sheets[0]?.hiddenColumns ?? [])].sort()];

describe('an outline', () => {
  it.each([
    [1, 1, [1, 2, 3, 4], [1, 2]],
    [2, 0, [1, 2], []],
    [3, 2, [], []],
  ])('shown to level %i of rows and %i of columns', async (rows, columns, hiddenRows, hiddenColumns) => {
    const bench = await withGroups();
    await act(bench, (sheet) => sheet.showOutlineLevels(rows, columns));
    expect(hidden(bench)).toEqual([hiddenRows, hiddenColumns]);
  });

  it('shows what it hid once it is opened again', async () => {
    const bench = await withGroups();
    await act(bench, (sheet) => sheet.showOutlineLevels(1, 1));
    await act(bench, (sheet) => sheet.showOutlineLevels(3, 3));
    expect(hidden(bench)).toEqual([[], []]);
  });

  it('loses its innermost groups one call at a time', async () => {
    const bench = await withGroups();
    await act(bench, (sheet) => {
      sheet.getRange('A1:D9').ungroup('ByRows');
      sheet.getRange('A1:D9').ungroup('ByColumns');
      sheet.showOutlineLevels(1, 1);
    });
    expect(hidden(bench)).toEqual([[1, 2], []]);
  });

  it('hides and shows the details of one group alone', async () => {
    const bench = await withGroups();
    await act(bench, (sheet) => sheet.getRange('2:3').hideGroupDetails('ByRows'));
    expect(hidden(bench)).toEqual([[1, 2], []]);
    await act(bench, (sheet) => sheet.getRange('2:3').showGroupDetails('ByRows'));
    expect(hidden(bench)).toEqual([[], []]);
  });

  it('follows its rows when others are put in above', async () => {
    const bench = await withGroups();
    await act(bench, (sheet) => {
      sheet.getRange('1:1').insert('Down');
      sheet.showOutlineLevels(1, 0);
    });
    expect(hidden(bench)).toEqual([[2, 3, 4, 5], []]);
  });

  it('has eight levels at most', async () => {
    const refusal = await excelOn().refusal(async (context) => {
      const rows = context.workbook.worksheets.getFirst().getRange('2:3');
      for (let level = 0; level < 8; level += 1) rows.group('ByRows');
      await context.sync();
    });
    expect(refusal.code).toBe('InvalidOperation');
  });
});
