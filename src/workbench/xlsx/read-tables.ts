/** A sheet's tables (ListObjects). Source: ECMA-376 part 1, 18.5.1.2 (table). */
import { parseRange } from '../../domain/address';
import type { BookTable } from '../book/table';
import { isOnSheet } from '../book/limits';
import type { FormatContext } from './conditional-formats/read-formats';
import { readFilters } from './filters';
import { partText, partTree, relationships, type Package } from '../../domain/workbook-file/package-parts';
import { isTrue } from '../../domain/workbook-file/scan-xml';
import { child } from '../../domain/workbook-file/xml-tree';

/** In the order of the sheet's relationships. A table without a readable place is left out. */
export function readTables(from: Package, sheetPath: string, context: FormatContext): BookTable[] {
  // A part that is named many times is one table all the same.
  const targets = new Set(relationships(from, sheetPath).filter(({ type }) => type === 'table').map(({ target }) => target));
  return [...targets].flatMap((target) => {
    const table = partTree(from, target);
    const range = parseRange(table?.attributes['ref'] ?? '');
    if (!table || !range || !isOnSheet(range)) return [];
    const style = child(table, 'tableStyleInfo')?.attributes;
    const filters = child(table, 'autoFilter') ? readFilters(partText(from, target) ?? '', context) : undefined;
    return [{
      id: table.attributes['id'] ?? '',
      name: table.attributes['displayName'] ?? table.attributes['name'] ?? '',
      range,
      showHeaders: table.attributes['headerRowCount'] !== '0',
      showTotals: Number(table.attributes['totalsRowCount'] ?? 0) > 0,
      style: style?.['name'] ?? '',
      showBandedRows: isTrue(style?.['showRowStripes']),
      showFilterButton: child(table, 'autoFilter') !== undefined,
      ...(filters && filters.size > 0 ? { filters } : {}),
    }];
  });
}
