/**
 * The page that a sample's script runs in: a document of jsdom, with as much of jQuery, of Microsoft's OfficeHelpers and of `Office` as samples
 * touch. Whatever a sample says went wrong, wherever it says it, is gathered as a fault.
 */
import { JSDOM } from 'jsdom';
import { supports } from '../../../src/workbench/page/office/office-object';

type Handler = (event?: unknown) => unknown;

export interface SamplePage {
  /** What the script finds as globals, but for Excel itself. */
  readonly globals: Readonly<Record<string, unknown>>;
  /** The clicks that the script waits for, in the order of the page; those that set up come first. */
  readonly clicks: () => readonly (readonly [id: string, handler: Handler])[];
  readonly faults: string[];
}

/** The message of whatever was thrown: office.js has a realm of its own, whose errors are none of ours. */
export function wordsOf(thrown: unknown): string {
  const message = typeof thrown === 'object' && thrown !== null && 'message' in thrown ? thrown.message : thrown;
  return String(message);
}

const isError = (said: unknown): boolean => typeof said === 'object' && said !== null && 'message' in said && ('stack' in said || 'code' in said);

/** Office.context.document and the dialogs are no part of the Excel library: in Excel the host's own office.js brings them. */
function office(): object {
  const absent = (name: string) => () => {
    throw new Error(`It uses Office.${name}, the common API of Office 2013, which is no part of the Excel library.`);
  };
  const context = { requirements: { isSetSupported: (name: string, version?: string | number) => supports({ ExcelApi: '1.15' }, name, version) }, platform: 'OfficeOnline', host: 'Excel' };
  // Settings of the common API are the page's own as long as it is open.
  const kept = new Map<string, unknown>();
  const settings = { get: (name: string) => kept.get(name) ?? null, set: (name: string, value: unknown) => void kept.set(name, value), saveAsync: () => undefined };
  const document = new Proxy({ settings }, { get: (known, name) => (name === 'settings' ? known.settings : absent(`context.document.${String(name)}`)()) });
  Object.assign(context, { document });
  Object.defineProperty(context, 'ui', { get: absent('context.ui') });
  const names = { AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' }, CoercionType: { Text: 'text' }, FileType: { Compressed: 'compressed' } };
  return { ...names, context, onReady: (ready?: Handler) => Promise.resolve(ready?.({ host: 'Excel' })) };
}

/** A page from a sample's HTML; elements that a script asks for and the file at hand does not have are made. */
export function samplePage(html: string): SamplePage {
  const { window } = new JSDOM(`<body>${html}</body>`);
  const { document } = window;
  const faults: string[] = [];
  const handlers = new Map<string, Handler>();

  const byId = document.getElementById.bind(document);
  function elementFor(id: string): HTMLElement {
    const found = byId(id);
    if (found) return found;
    const made = document.body.appendChild(document.createElement('button'));
    made.id = id;
    return made;
  }
  const listen = (id: string, kind: string, handler: Handler) => {
    if (kind === 'click' && id !== '') handlers.set(id, handler);
  };
  document.getElementById = (id: string) => byId(id) ?? (html === '' ? elementFor(id) : null);
  // A click is waited for, which a document's own events cannot: handlers are kept apart, and called with nothing between.
  window.EventTarget.prototype.addEventListener = function addEventListener(this: EventTarget, kind: string, handler: unknown) {
    if (this instanceof window.Element && typeof handler === 'function') listen(this.id, kind, handler as Handler);
  };

  const say = (said: unknown) => void faults.push(wordsOf(said));
  const hear = (...said: readonly unknown[]) => said.filter(isError).forEach(say);
  const notify = (...said: readonly unknown[]) => hear(...said);

  const globals = {
    window, document, Office: office(), $: jQueryOver(document, elementFor, listen), jQuery: jQueryOver(document, elementFor, listen),
    console: { log: hear, info: hear, warn: hear, table: () => undefined, dir: hear, error: say },
    OfficeHelpers: { UI: { notify }, Utilities: { log: hear }, ExcelUtilities: { forceCreateSheet } },
    setTimeout, clearTimeout, FileReader: window.FileReader,
  };
  return { globals, faults, clicks: () => inOrder(document, handlers) };
}

/** As a person would: sets up, then goes down the page. */
function inOrder(document: Document, handlers: ReadonlyMap<string, Handler>): readonly (readonly [string, Handler])[] {
  const places = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const first = (id: string) => (/^set-?up/i.test(id) ? 0 : 1);
  const once = [...handlers].sort(([a], [b]) => first(a) - first(b) || places.indexOf(a) - places.indexOf(b));
  // There and back, so that what a toggle puts off is seen at work.
  return once.flatMap((one) => (/toggle/i.test(one[0]) ? [one, one] : [one]));
}

/** OfficeHelpers.ExcelUtilities.forceCreateSheet: a blank sheet of that name, in place of one that may be there. */
async function forceCreateSheet(workbook: Excel.Workbook, name: string): Promise<Excel.Worksheet> {
  workbook.worksheets.getItemOrNullObject(name).delete();
  const sheet = workbook.worksheets.add(name);
  await workbook.context.sync();
  return sheet;
}

/** So much of jQuery as the samples use, over one element at a time. */
function jQueryOver(document: Document, elementFor: (id: string) => HTMLElement, listen: (id: string, kind: string, handler: Handler) => void) {
  return (selector: unknown) => {
    if (typeof selector === 'function') return void (selector as Handler)();
    const words = String(selector);
    const element: HTMLElement | null = words.startsWith('#') && !words.includes(' ') ? elementFor(words.slice(1)) : document.querySelector<HTMLElement>(words.startsWith('<') ? 'body' : words);
    const field = element as HTMLInputElement | null;
    const chain: Record<string, unknown> = { 0: element, length: element ? 1 : 0 };
    const giving = (give: (...given: readonly unknown[]) => unknown) => (...given: readonly unknown[]) => {
      const gives = give(...given);
      return gives === undefined ? chain : gives;
    };
    const read = (get: () => unknown, put: (text: string) => void) => giving((...given) => (given.length === 0 ? get() : put(String(given[0]))));
    const on = (kind: string) => giving((first, second) => {
      const handler = [first, second].find((one) => typeof one === 'function');
      if (handler !== undefined) listen(element?.id ?? '', kind, handler as Handler);
    });
    for (const name of ['empty', 'append', 'show', 'hide', 'attr', 'prop', 'css', 'each', 'find', 'off', 'addClass', 'removeClass', 'toggle', 'remove', 'removeAttr']) chain[name] = giving(() => undefined);
    return Object.assign(chain, {
      text: read(() => element?.textContent ?? '', (text) => { if (element) element.textContent = text; }),
      html: read(() => element?.innerHTML ?? '', () => undefined),
      val: read(() => field?.value ?? '', (text) => { if (field) field.value = text; }),
      on: (kind: unknown, ...given: readonly unknown[]) => on(String(kind))(...given),
      click: on('click'),
      change: on('change'),
    });
  };
}
