/** Events that a sheet and the collection of sheets have alike, by the wire's names. */
import { EventNumber } from '../event-entries';

export const SHEET_EVENTS = {
  ActivatedEvent: EventNumber.activated, CalculatedEvent: EventNumber.calculated, ColumnSortedEvent: EventNumber.columnSorted,
  DataChangedEvent: EventNumber.changed, DeactivatedEvent: EventNumber.deactivated, EventNameChanged: EventNumber.nameChanged,
  EventVisibilityChanged: EventNumber.visibilityChanged, FormatChangedEvent: EventNumber.formatChanged,
  FormulaChangedEvent: EventNumber.formulaChanged, ProtectionChangedEvent: EventNumber.protectionChanged,
  RowHiddenChangedEvent: EventNumber.rowHiddenChanged, RowSortedEvent: EventNumber.rowSorted,
  SelectionChangedEvent: EventNumber.selectionChanged, SingleClickedEvent: EventNumber.singleClicked,
} as const;
