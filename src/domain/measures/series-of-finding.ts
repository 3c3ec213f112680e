/** Which series a finding is about, so that it can lead to that measure's page. */
import { cellAddress, parseRange } from '../address';
import type { Finding } from '../checks/finding';
import { atOnce } from '../in-parts';
import type { Series } from '../observation';
import { seriesByCell, type SeriesByCell } from '../series-by-cell';
import { seriesByMeasure } from '../series-by-measure';

/** A range of more cells than these is about a table, not about a measure. */
const MOST_CELLS = 400;

/**
 * The key of the one series that a finding is about: the series whose cells it names, or else the series of its measure (and its source,
 * where the finding gives one; the first of several on its own sheet). Null where its cells belong to several series, or to none.
 */
export function seriesOfFinding(series: readonly Series[]): (finding: Finding) => string | null {
  const byMeasure = seriesByMeasure(series);
  // Made once a finding is looked at: it holds every cell.
  let byCell: SeriesByCell | undefined;
  return ({ sheet, address, measureId, source }) => {
    byCell ??= atOnce(seriesByCell(series));
    const here = sheet === null || address === null ? [] : keysAt(address, byCell.get(sheet));
    if (here.length === 1) return here[0] ?? null;
    const alike = (byMeasure.get(measureId ?? '') ?? []).filter((one) => source === null || one.source === null || one.source === source);
    const near = alike.find(({ key, observations }) => here.includes(key) || observations.some((one) => one.sheet === sheet));
    return (near ?? alike[0])?.key ?? null;
  };
}

/** The keys of the series that have a cell in this range, each once. */
function keysAt(address: string, byCell: ReadonlyMap<string, Series> | undefined): readonly string[] {
  const at = parseRange(address);
  if (!at || at.rows * at.columns > MOST_CELLS) return [];
  const keys = new Set<string>();
  for (let row = at.row; row < at.row + at.rows; row += 1) {
    for (let column = at.column; column < at.column + at.columns; column += 1) {
      const key = byCell?.get(cellAddress(row, column))?.key;
      if (key !== undefined) keys.add(key);
    }
  }
  return [...keys];
}
