import { newSheet } from '../../../src/workbench/book/make';
import { writeCell } from '../../../src/workbench/book/write-cell';
import { edgeFrom, extended, moved, selectedRange, selectionAt } from '../../../src/workbench/page/grid/moves';

const DOWN = { rows: 1, columns: 0 };
const RIGHT = { rows: 0, columns: 1 };
const UP = { rows: -1, columns: 0 };

describe('moving the selection', () => {
  it('stays at the edge of the sheet', () => {
    const sheet = newSheet('1', 'One');
    expect(moved(sheet, selectionAt(sheet, 0, 0), UP).active).toEqual({ row: 0, column: 0 });
  });

  it('passes over hidden rows', () => {
    const sheet = newSheet('1', 'One');
    sheet.hiddenRows.add(1).add(2);
    expect(moved(sheet, selectionAt(sheet, 0, 0), DOWN).active).toEqual({ row: 3, column: 0 });
  });

  it('stays put where every row above is hidden', () => {
    const sheet = newSheet('1', 'One');
    sheet.hiddenRows.add(0);
    expect(moved(sheet, selectionAt(sheet, 1, 0), UP).active).toEqual({ row: 1, column: 0 });
  });

  it('leaves a merged cell on its far side', () => {
    const sheet = newSheet('1', 'One');
    sheet.merges = [{ row: 0, column: 0, rows: 2, columns: 3 }];
    const inside = selectionAt(sheet, 1, 1);
    expect(inside.active).toEqual({ row: 0, column: 0 });
    expect(moved(sheet, inside, RIGHT).active).toEqual({ row: 0, column: 3 });
    expect(moved(sheet, inside, DOWN).active).toEqual({ row: 2, column: 0 });
  });

  it('widens a selection until no merged cell is cut', () => {
    const sheet = newSheet('1', 'One');
    sheet.merges = [{ row: 0, column: 1, rows: 2, columns: 2 }, { row: 1, column: 3, rows: 3, columns: 1 }];
    const selection = extended(sheet, selectionAt(sheet, 0, 0), { rows: 0, columns: 3 });
    expect(selectedRange(sheet, selection)).toEqual({ row: 0, column: 0, rows: 4, columns: 4 });
  });

  it('jumps to the end of a run, then over the gap, then to the sheet’s edge', () => {
    const sheet = newSheet('1', 'One');
    for (const row of [0, 1, 2, 6]) writeCell(sheet, row, 0, 'x');
    expect(edgeFrom(sheet, { row: 0, column: 0 }, DOWN).row).toBe(2);
    expect(edgeFrom(sheet, { row: 2, column: 0 }, DOWN).row).toBe(6);
    expect(edgeFrom(sheet, { row: 6, column: 0 }, DOWN).row).toBe(1_048_575);
    expect(edgeFrom(sheet, { row: 6, column: 0 }, UP).row).toBe(2);
    expect(edgeFrom(sheet, { row: 4, column: 0 }, UP).row).toBe(2);
  });
});
