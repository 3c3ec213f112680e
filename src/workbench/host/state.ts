/** What a host holds beside the book: references that the client keeps, and the application's own state. */
import type { Book } from '../book/book';
import { createEvents, type Events } from './events';
import { createReferences, type References } from './references';

export interface HostState {
  readonly book: Book;
  readonly references: References;
  readonly events: Events;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** True while a person types into a cell: Excel refuses every request then. */
  cellEditing: boolean;
}

export function newHostState(book: Book): HostState {
  const references = createReferences();
  return { book, references, events: createEvents(book, references), calculationMode: 'Automatic', cellEditing: false };
}
