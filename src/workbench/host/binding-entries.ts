/** What bindings are told: that their figures changed, by hand or by calculation, and what of them is selected. */
import type { Happening } from '../book/happenings';
import { intersect } from '../book/rectangles';
import type { Bindings } from './bindings';
import { type EventEntry, EventNumber } from './event-entries';

/** Rows and columns are counted from the binding's own first cell (Microsoft, "BindingSelectionChangedEventArgs"). */
export function bindingEntries(bindings: Bindings, happening: Happening): readonly EventEntry[] {
  if (happening.kind !== 'changed' && happening.kind !== 'calculated' && happening.kind !== 'selected') return [];
  return [...bindings.values()].flatMap(({ id, range: { sheetId, range } }): EventEntry[] => {
    const met = sheetId === happening.sheetId ? intersect(range, happening.range) : undefined;
    if (!met) return [];
    if (happening.kind !== 'selected') return [{ type: EventNumber.bindingData, target: id, message: { id } }];
    const message = { id, startRow: met.row - range.row, startColumn: met.column - range.column, rowCount: met.rows, columnCount: met.columns };
    return [{ type: EventNumber.bindingSelection, target: id, message }];
  });
}
