/** Cell formats are frozen and shared: most cells of a workbook look alike, and 200,000 of them must fit in memory. */
import type { CellFormat } from './book';

const interned = new Map<string, CellFormat>();

/** The one shared format that equals this one, key by key. */
export function internFormat(format: CellFormat): CellFormat {
  const key = JSON.stringify(Object.entries(format).filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)));
  const found = interned.get(key);
  if (found) return found;
  const kept = Object.freeze({ ...format });
  interned.set(key, kept);
  return kept;
}

/** Excel's default look: General, locked, nothing else set. */
export const DEFAULT_FORMAT: CellFormat = internFormat({ numberFormat: 'General', locked: true, formulaHidden: false });
