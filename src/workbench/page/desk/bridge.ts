/** Between the pane's frame and the host: what office.js sends in the frame reaches the open workbook, and the answer goes back. */
import type { Host } from '../../host/host';
import { isFromPane } from '../wire';
import type { FromHost, HostWelcome } from '../wire';

export interface BridgeEvents {
  /** A request was answered: whether office.js marked it as one that changes the workbook, and whether it asked to show a place. */
  readonly onAnswered: (what: { readonly wrote: boolean; readonly showed: boolean }) => void;
  readonly onTrouble: (sentence: string) => void;
}

/** Request flags of office.js that matter here (ClientRequestBase and Excel.run in its source). */
const WRITES = 1;
const DELAY_FOR_CELL_EDIT = 64;

export class Bridge {
  private host: Host | undefined;
  /** Requests that asked to wait until no cell is being edited. */
  private waiting: string[] = [];

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly welcome: () => HostWelcome,
    private readonly events: BridgeEvents,
  ) {
    window.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (event.source !== frame.contentWindow || event.origin !== window.location.origin || !isFromPane(event.data)) return;
      if (event.data.workbench === 'hello') this.send({ workbench: 'welcome', welcome: this.welcome() });
      else this.take(event.data.text);
    });
  }

  /** Answers from this host from now on. The pane is started afresh, as Excel does for each workbook. */
  connect(host: Host, paneAddress: string): void {
    this.host = host;
    this.waiting = [];
    this.frame.src = paneAddress;
  }

  setEditing(editing: boolean): void {
    if (!this.host) return;
    this.host.cellEditing = editing;
    if (editing) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const text of waiting) this.answer(text);
  }

  /** Tells the pane what happened in the workbook: what a person did, too. */
  tellEvents(): void {
    for (const text of this.host?.takeEvents() ?? []) this.send({ workbench: 'answer', text });
  }

  private take(text: string): void {
    if (this.host?.cellEditing && (flagsOf(text) & DELAY_FOR_CELL_EDIT) !== 0) this.waiting.push(text);
    else this.answer(text);
  }

  private answer(text: string): void {
    if (!this.host) return;
    try {
      const answer = this.host.answer(text);
      if (answer !== null) this.send({ workbench: 'answer', text: answer });
      this.tellEvents();
      this.events.onAnswered({ wrote: (flagsOf(text) & WRITES) !== 0, showed: /"Name":"(?:Select|Activate)"/.test(text) });
    } catch (fault) {
      this.events.onTrouble(`The stand-in could not take a request from the pane: ${fault instanceof Error ? fault.message : String(fault)}`);
    }
  }

  private send(message: FromHost): void {
    this.frame.contentWindow?.postMessage(message, window.location.origin);
  }
}

function flagsOf(text: string): number {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' && message !== null && 'flags' in message && typeof message.flags === 'number' ? message.flags : 0;
  } catch {
    return 0;
  }
}
