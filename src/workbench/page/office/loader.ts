/**
 * Stands in office.js' place for the pane: loads the genuine Excel library file from beside itself, gives it a bridge to
 * the page around the frame, and answers for Office what a host would tell. (office.js alone, with no Office around it,
 * says `host: null` and loads no Excel.)
 */
import { isFromHost } from '../wire';
import type { FromPane, HostWelcome } from '../wire';
import { makeOffice } from './office-object';

/** The side of office.js' own host bridge that a host fills in. */
interface NativeBridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

declare global {
  interface Window {
    OfficeExtension: { readonly HostBridge: { readonly init: (bridge: NativeBridge) => void } };
  }
}

const page = window.parent;
const { office, factory, ready } = makeOffice();
// The library file puts Microsoft.Office.WebExtension in window.Office' place, and adds to it: in Office they are one.
Object.assign(window, { Office: office, Microsoft: { Office: { WebExtension: office } }, OSF: { _OfficeAppFactory: factory } });

const send = (message: FromPane): void => {
  page.postMessage(message, window.location.origin);
};

const bridge: NativeBridge = {
  sendMessageToHost: (text) => {
    send({ workbench: 'request', text });
  },
};

const welcomed = new Promise<HostWelcome>((resolve) => {
  window.addEventListener('message', (event) => {
    if (event.source !== page || event.origin !== window.location.origin || !isFromHost(event.data)) return;
    if (event.data.workbench === 'welcome') resolve(event.data.welcome);
    else bridge.onMessageFromHost?.(event.data.text);
  });
});

/** Where this script came from: the library file lies beside it. */
const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : `${window.location.origin}/office/office.js`;

const loaded = new Promise<void>((resolve, reject) => {
  const script = document.createElement('script');
  script.src = new URL('excel-web-16.00.js', here).href;
  script.addEventListener('load', () => resolve());
  script.addEventListener('error', () => {
    reject(new Error('The Excel library could not be loaded from the workbench. Is `npm start` still running?'));
  });
  document.head.append(script);
});

if (page !== window) send({ workbench: 'hello' });

void Promise.all([welcomed, loaded]).then(([welcome]) => {
  window.OfficeExtension.HostBridge.init(bridge);
  ready(welcome);
});
