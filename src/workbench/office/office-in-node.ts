/**
 * Genuine office.js in Node: the npm package's Excel file, unmodified, in a context of its own, with its host bridge set
 * to whoever answers. The file is read where npm put it; nothing of it is kept here.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';

/** What the add-in finds as globals in Excel. */
export interface OfficeGlobals {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

export interface ConnectedOffice extends OfficeGlobals {
  /** Tells office.js of the events that wait, where something happened without a request of its own. */
  readonly hearEvents: () => void;
}

/** The bridge that office.js fills in and calls; see excel-facts. */
interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

interface LoadedGlobals extends OfficeGlobals {
  readonly OfficeExtension: typeof OfficeExtension & { readonly HostBridge: { init(bridge: Bridge): void } };
}

let compiled: Script | undefined;

function officeScript(): Script {
  if (compiled) return compiled;
  const load = createRequire(__filename);
  const file = join(dirname(load.resolve('@microsoft/office-js/package.json')), 'dist', 'excel-web-16.00.js');
  compiled = new Script(readFileSync(file, 'utf8'), { filename: 'excel-web-16.00.js' });
  return compiled;
}

/** The little of a browser that the file asks for while it loads. */
function browserGlobals(): Record<string, unknown> {
  const element = () => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined });
  const globals: Record<string, unknown> = {
    setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, performance, console,
    navigator: { userAgent: 'Node', language: 'en-US' },
    location: { href: 'https://localhost/', hash: '', search: '', protocol: 'https:', host: 'localhost', hostname: 'localhost', origin: 'https://localhost' },
    document: {
      createElement: element,
      getElementsByTagName: () => [],
      getElementById: () => null,
      addEventListener: () => undefined,
      documentElement: element(),
      head: element(),
      body: element(),
      cookie: '',
      URL: 'https://localhost/',
    },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  };
  globals['window'] = globals;
  globals['self'] = globals;
  globals['global'] = globals;
  return globals;
}

/**
 * A fresh office.js whose every request goes to `answer` as one message of its host bridge, and whose answer is the
 * message back (see ../host/host.ts), null leaving it waiting as on a connection that was lost; `takeEvents` gives the events that wait.
 * Each call stands alone: nothing is shared but the compiled script.
 */
export function connectOffice(answer: (requestText: string) => string | null | Promise<string | null>, takeEvents: () => readonly string[] = () => []): ConnectedOffice {
  const globals = browserGlobals();
  officeScript().runInContext(createContext(globals));
  const office = globals as unknown as LoadedGlobals;
  const bridge: Bridge = {
    sendMessageToHost(text) {
      void Promise.resolve(text).then(answer).then((message) => {
        const events = takeEvents();
        if (message !== null) bridge.onMessageFromHost?.(message);
        // A host's messages of events come apart from its answers: handlers that the request added are in place by then.
        if (events.length > 0) setTimeout(() => hear(events));
      });
    },
  };
  const hear = (messages: readonly string[]) => {
    for (const message of messages) bridge.onMessageFromHost?.(message);
  };
  office.OfficeExtension.HostBridge.init(bridge);
  return { Excel: office.Excel, OfficeExtension: office.OfficeExtension, hearEvents: () => hear(takeEvents()) };
}
