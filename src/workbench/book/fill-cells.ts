/** Filling cells on from those that are there, as range.autoFill does. Source: Microsoft, "Range.autoFill". */
import type { CellRange } from '../../domain/address';
import type { BookSheet } from './book';
import { copyCells } from './copy-cells';
import { ExcelError } from './excel-error';
import { guardCells } from './guard';
import { cellAt, touchCell } from './make';
import { covers, without } from './rectangles';
import { contentBefore, tellEdited } from './tell-edited';

const CALENDARS = [
  ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'], ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
] as const;

type Series = (place: number) => number | string;

/** How a line of cells goes on; undefined where it is only repeated. */
function seriesOf(values: readonly unknown[], isSeries: boolean): Series | undefined {
  if (values.every((value) => typeof value === 'number') && (values.length > 1 || isSeries)) {
    const numbers: readonly number[] = values;
    const step = numbers.length > 1 ? ((numbers.at(-1) ?? 0) - (numbers[0] ?? 0)) / (numbers.length - 1) : 1;
    return (place) => (numbers[0] ?? 0) + step * place;
  }
  const [first] = values;
  if (values.length !== 1 || typeof first !== 'string') return undefined;
  const calendar = CALENDARS.find((one) => one.some((word) => word === first));
  if (calendar) return (place) => calendar[(calendar.findIndex((word) => word === first) + place) % calendar.length] ?? '';
  const numbered = /^(.*?)(\d+)$/s.exec(first);
  return numbered ? (place) => `${numbered[1] ?? ''}${Number(numbered[2]) + place}` : undefined;
}

/** Only towards the right or down, from a range that the destination begins with. */
export function fillCells(sheet: BookSheet, from: CellRange, to: CellRange, how: string): void {
  if (!covers(to, from) || from.row !== to.row || from.column !== to.column || (from.rows !== to.rows && from.columns !== to.columns)) {
    throw new ExcelError('InvalidArgument', 'The destination begins with the cells that are filled on from, and is longer one way.');
  }
  if (!['FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues'].includes(how)) {
    throw new ExcelError('ApiNotFound', `The stand-in for Excel does not fill by "${how}". See src/workbench/DIFFERENCES.md.`);
  }
  guardCells(sheet, to);
  const [rest] = without(to, from);
  if (!rest) return;
  const before = contentBefore(sheet, rest);
  const down = from.rows !== to.rows;
  const [lines, length] = down ? [from.columns, from.rows] : [from.rows, from.columns];
  for (let line = 0; line < lines; line += 1) {
    const at = (place: number) => (down ? { row: from.row + place, column: from.column + line } : { row: from.row + line, column: from.column + place });
    const total = down ? to.rows : to.columns;
    const held = Array.from({ length }, (_, place) => cellAt(sheet, at(place).row, at(place).column));
    const isPlain = held.every((cell) => (cell?.formula ?? null) === null);
    const series = how !== 'FillCopy' && how !== 'FillFormats' && isPlain ? seriesOf(held.map((cell) => cell?.value), how === 'FillSeries') : undefined;
    for (let place = length; place < total; place += 1) {
      const cell = { ...at(place), rows: 1, columns: 1 };
      const like = { ...at(place % length), rows: 1, columns: 1 };
      const what = how === 'FillFormats' ? 'Formats' : how === 'FillValues' ? 'Formulas' : 'All';
      copyCells({ sheet, range: like }, { sheet, range: cell }, { what, skipBlanks: false, transpose: false });
      if (series) Object.assign(touchCell(sheet, cell.row, cell.column), { value: series(place), isError: false, formula: null });
    }
  }
  tellEdited(sheet, rest, before);
}
