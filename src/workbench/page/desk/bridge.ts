/** Between the pane's frame and the host: what office.js sends in the frame reaches the open workbook, and the answer goes back. */
import type { Host } from '../../host/host';
import { isFromPane } from '../wire';
import type { FromHost, HostWelcome } from '../wire';

export interface BridgeEvents {
  /** A request is about to be answered. */
  readonly onAsked: () => void;
  /** A request was answered: whether office.js marked it as one that changes the workbook, and whether it asked to show a place. */
  readonly onAnswered: (what: { readonly wrote: boolean; readonly showed: boolean }) => void;
  readonly onTrouble: (sentence: string) => void;
}

/** The request flag of office.js that matters here (ClientRequestBase in its source). */
const WRITES = 1;

export class Bridge {
  private host: Host | undefined;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly welcome: () => HostWelcome,
    private readonly events: BridgeEvents,
  ) {
    window.addEventListener('message', (event: MessageEvent<unknown>) => {
      if (event.source !== frame.contentWindow || event.origin !== window.location.origin || !isFromPane(event.data)) return;
      if (event.data.workbench === 'hello') this.send({ workbench: 'welcome', welcome: this.welcome() });
      else void this.take(event.data.text);
    });
  }

  /** Answers from this host from now on. The pane is started afresh, as Excel does for each workbook. */
  connect(host: Host, paneAddress: string): void {
    this.host = host;
    this.frame.src = paneAddress;
  }

  setEditing(editing: boolean): void {
    if (this.host) this.host.cellEditing = editing;
  }

  /** Tells the pane what happened in the workbook: what a person did, too. */
  tellEvents(): void {
    for (const text of this.host?.takeEvents() ?? []) this.send({ workbench: 'answer', text });
  }

  private async take(text: string): Promise<void> {
    const { host } = this;
    if (!host) return;
    try {
      this.events.onAsked();
      const answer = await host.answerInTurn(text);
      // The pane that asked is gone once another workbook is open.
      if (this.host !== host) return;
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
