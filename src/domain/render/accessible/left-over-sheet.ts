/** A sheet of ours whose table is not made any more: it says so, rather than show old figures. */
import type { SheetPlan } from '../sheet-plan';
import { READ_ONLY_LINE } from '../visible-mark';
import { PLAIN, PRINT_MARGINS, TITLE_LOOK } from './table-sheet';

export const LEFT_OVER_TITLE = 'This worksheet is no longer needed: delete it';

/** Commentary that stood on it has gone to its row's new sheet, or is on the sheet of kept commentary. */
export function leftOverSheet(mark: string, name: string): SheetPlan {
  const cells = [[LEFT_OVER_TITLE], ['Its table is no longer made, or stands on another worksheet: see the contents. Commentary is kept.'], [READ_ONLY_LINE]];
  const area = { row: 0, column: 0, rows: cells.length, columns: 1 };
  return {
    mark, name, cells,
    looks: [{ range: area, look: { ...PLAIN, wrap: true } }, { range: { ...area, rows: 1 }, look: TITLE_LOOK }],
    columnWidths: [100], rowHeights: {}, commentary: [],
    print: { paper: 'A4', orientation: 'portrait', fitToWidth: true, margins: PRINT_MARGINS, repeatRows: undefined, breaksBefore: [], area },
  };
}
