/** Cells of figures that are merged. */
import { cellAddress, rangeAddress } from '../address';
import { figuresOf, restDue, type Rests } from '../in-parts';
import { placeOfCell } from './cells';
import type { CheckInput } from './check';
import type { Finding } from './finding';
import { cellKey } from './found';
import { cellWords, makeFinding } from './make-finding';

/** One finding a table. Merged headings and section rows are left alone: no figure is lost in them. */
export function* checkMerged({ reading, snapshot }: CheckInput): Rests<readonly Finding[]> {
  const merged = snapshot.sheets.filter(({ merges }) => merges.length > 0);
  if (merged.length === 0) return [];
  const origins = new Map<string, string>();
  for (const { name, merges } of merged) {
    // A merge wider or deeper than a table's body is a heading or a note; to list its cells would cost its area.
    for (const merge of merges) {
      if (merge.rows * merge.columns > 200) continue;
      for (let row = merge.row; row < merge.row + merge.rows; row += 1) {
        for (let column = merge.column; column < merge.column + merge.columns; column += 1) origins.set(cellKey(name, cellAddress(row, column)), rangeAddress(merge));
      }
    }
  }
  const findings: Finding[] = [];
  const isDue = restDue();
  for (const table of reading.tables) {
    const found = new Map<string, string>();
    for (const row of table.rows) {
      if (isDue(figuresOf(row))) yield;
      const own = new Map<string, number>();
      for (const { sheet, cell } of row.observations) {
        const range = origins.get(cellKey(sheet, cell));
        if (range !== undefined) own.set(range, (own.get(range) ?? 0) + 1);
      }
      // A row merged over all of its figures is a heading or a remark.
      for (const [range, cells] of own) if (cells < row.observations.length) found.set(range, range.split(':')[0] ?? range);
    }
    const ranges = [...found.keys()];
    const address = [...found.values()].sort((a, b) => placeOfCell(a).row - placeOfCell(b).row || placeOfCell(a).column - placeOfCell(b).column)[0];
    if (address !== undefined) findings.push(makeFinding('merged-cells', { sheet: table.sheet, address, count: ranges.length }, { at: cellWords(table.sheet, address), ranges }));
  }
  return findings;
}
