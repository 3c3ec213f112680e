/** The series that each cell is in, with rests: a workbook may have hundreds of thousands of them. */
import { figuresOf, restDue, type Rests } from './in-parts';
import type { Series } from './observation';

/** By the sheet's name, then by the cell's address. */
export type SeriesByCell = ReadonlyMap<string, ReadonlyMap<string, Series>>;

/** A cell that several series hold is the last one's. */
export function* seriesByCell(series: readonly Series[]): Rests<SeriesByCell> {
  const bySheet = new Map<string, Map<string, Series>>();
  const isDue = restDue();
  for (const one of series) {
    if (isDue(figuresOf(one))) yield;
    for (const { sheet, cell } of one.observations) {
      let byCell = bySheet.get(sheet);
      if (!byCell) bySheet.set(sheet, (byCell = new Map<string, Series>()));
      byCell.set(cell, one);
    }
  }
  return bySheet;
}
