/** What a host holds beside the book: references that the client keeps, and the application's own state. */
import type { Book } from '../book/book';
import type { Bindings } from './bindings';
import { listenTo } from '../book/happenings';
import { Calculator } from '../calc/calculator';
import { createEvents, type Events } from './events';
import { createReferences, type References } from './references';

export interface HostState {
  readonly book: Book;
  readonly references: References;
  readonly events: Events;
  readonly bindings: Bindings;
  readonly calculator: Calculator;
  /** Workbooks that were made from a file and may be opened: their base64 by the id that they were given. */
  readonly created: Map<string, string>;
  /** Called with the base64 of each one that is opened; "" for a blank one. */
  onNewWorkbook: ((base64: string) => void) | undefined;
  /** Called when the add-in has the workbook saved. */
  onSave: (() => void) | undefined;
  /** Worksheet.tabId of each sheet that was asked for it. */
  readonly tabIds: Map<string, number>;
  /** When the host began, as an ISO date: comments made here are of that day. */
  readonly started: string;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** True while a person types into a cell: Excel refuses every request then. */
  cellEditing: boolean;
}

export function newHostState(book: Book): HostState {
  const references = createReferences();
  const bindings: Bindings = new Map();
  const events = createEvents(book, references, bindings);
  const calculator = new Calculator(book);
  listenTo(book, (happening) => {
    calculator.hear(happening);
    events.hear(happening);
  });
  return { book, references, events, bindings, calculator, created: new Map(), tabIds: new Map(), onNewWorkbook: undefined, onSave: undefined, started: new Date().toISOString(), calculationMode: 'Automatic', cellEditing: false };
}
