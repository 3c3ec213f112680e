/** A sheet plan as text that a person can review: its cells, their looks in short, its rows' heights and its pages. */
import { cellAddress, columnLetters, rangeAddress } from '../../src/domain/address';
import type { CellLook, SheetPlan } from '../../src/domain/render/sheet-plan';

/** The look of one cell: later looks win. */
export function lookAt(plan: SheetPlan, row: number, column: number): CellLook {
  const over = plan.looks.filter(
    ({ range }) => row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns,
  );
  return Object.assign({}, ...over.map(({ look }) => look)) as CellLook;
}

/** One line a cell, one block a row. */
export function sheetText(plan: SheetPlan): string {
  const lines = [
    `mark ${plan.mark}`,
    `name ${plan.name}`,
    `columns ${plan.columnWidths.map((width, index) => `${columnLetters(index)} ${String(width)}`).join(', ')}`,
    ...(plan.names ?? []).map(({ id, range }) => `name ${id}: ${rangeAddress(range)}`),
    ...(plan.merges ?? []).map((range) => `one cell a row: ${rangeAddress(range)}`),
    `print ${plan.print.paper} ${plan.print.orientation}, ${String(plan.print.area.rows)} × ${String(plan.print.area.columns)} from A1`,
  ];
  plan.cells.forEach((cells, row) => {
    if (plan.print.breaksBefore.includes(row)) lines.push('======== page ========');
    lines.push(`--- row ${String(row + 1)}, ${String(plan.rowHeights[row] ?? 0)} points`);
    cells.forEach((cell, column) => {
      if (cell !== null) lines.push(`${cellAddress(row, column)} ${JSON.stringify(cell).replaceAll('\u00a0', '~')}${lookText(lookAt(plan, row, column), typeof cell)}`);
    });
  });
  return `${lines.join('\n')}\n`;
}

function lookText({ fontSize, bold, fontColor, fillColor, horizontal, numberFormat }: CellLook, type: string): string {
  const parts = [String(fontSize ?? ''), bold === true ? 'bold' : '', fontColor ?? '', fillColor === undefined ? '' : `on ${fillColor}`, horizontal ?? '', type === 'number' ? (numberFormat ?? '') : ''];
  return `   {${parts.filter((part) => part !== '').join(' ')}}`;
}
