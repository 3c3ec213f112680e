/**
 * Failures and other people at work, on purpose, in the page: for tests in a browser, and for whoever wants to see what the pane says. There
 * only where the page was opened as `/?rehearse`, so that nobody meets it by accident; nothing of it leaves the page's own window.
 */
import { deleteSheet } from '../../book/sheets';
import type { InjectedFault } from '../../host/injected-fault';
import type { Session } from './session';

/** On `window.rehearsal`. */
export interface Rehearsal {
  /** See injected-fault.ts; null takes it away. */
  fail(fault: InjectedFault | null): void;
  /** Someone deletes this sheet before the round trip is answered that comes after so many. */
  deletesMeanwhile(sheet: string, trip: number): void;
  /** For the bridge: a request is about to be answered. */
  asked(): void;
}

declare global {
  interface Window {
    rehearsal?: Rehearsal;
  }
}

/** The rehearsal of this workbook, on the window from now on; null where the address does not ask for it. */
export function rehearsalOf(window: Window, { host, book }: Pick<Session, 'host' | 'book'>): Rehearsal | null {
  if (!new URLSearchParams(window.location.search).has('rehearse')) return null;
  let due: { readonly trips: number; readonly sheet: string } | null = null;
  const rehearsal: Rehearsal = {
    fail: (fault) => { host.fail(fault); },
    deletesMeanwhile: (sheet, trip) => { due = { trips: host.counts.roundTrips + trip, sheet }; },
    asked: () => {
      if (!due || host.counts.roundTrips < due.trips) return;
      const sheet = book.sheets.find(({ name }) => name === due?.sheet);
      due = null;
      if (sheet) deleteSheet(book, sheet);
    },
  };
  window.rehearsal = rehearsal;
  return rehearsal;
}
