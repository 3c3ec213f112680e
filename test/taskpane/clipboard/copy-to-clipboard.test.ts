/** @jest-environment jsdom */
import { copyToClipboard } from '../../../src/taskpane/clipboard/copy-to-clipboard';

const CONTENT = { html: '<table><tr><td>1</td></tr></table>', text: '1' };

/** jsdom has neither a clipboard nor execCommand: each test gives the page what its host would have. */
class Item {
  constructor(readonly parts: Readonly<Record<string, Blob>>) {}
}
function giveClipboard(write: (items: readonly Item[]) => Promise<void>): void {
  Object.defineProperty(window.navigator, 'clipboard', { configurable: true, value: { write } });
  Object.assign(window, { ClipboardItem: Item });
}
/** A host whose copy command sends the page a copy event, as browsers do. */
function giveCopyCommand(data: Map<string, string>, answer = true): void {
  Object.assign(document, {
    execCommand: () => {
      const event = new Event('copy', { bubbles: true, cancelable: true });
      Object.assign(event, { clipboardData: { setData: (type: string, text: string) => data.set(type, text) } });
      document.activeElement?.dispatchEvent(event);
      return answer;
    },
  });
}
afterEach(() => {
  Reflect.deleteProperty(window.navigator, 'clipboard');
  Reflect.deleteProperty(window, 'ClipboardItem');
  Reflect.deleteProperty(document, 'execCommand');
  document.body.replaceChildren();
});

it('writes both forms to the clipboard where the host allows it', async () => {
  const written: Item[] = [];
  giveClipboard((items) => Promise.resolve(void written.push(...items)));
  expect(await copyToClipboard(CONTENT)).toBe('clipboard');
  expect(Object.entries(written[0]?.parts ?? {}).map(([type, blob]) => [type, blob.type, blob.size])).toEqual([['text/html', 'text/html', CONTENT.html.length], ['text/plain', 'text/plain', 1]]);
});

it('takes the copy event where the clipboard is blocked, as in Excel on the web', async () => {
  const data = new Map<string, string>();
  giveClipboard(() => Promise.reject(new DOMException('blocked', 'NotAllowedError')));
  giveCopyCommand(data);
  expect(await copyToClipboard(CONTENT)).toBe('copy-event');
  expect([...data]).toEqual([['text/html', CONTENT.html], ['text/plain', CONTENT.text]]);
});

it('leaves the page and the focus as they were', async () => {
  const button = document.body.appendChild(document.createElement('button'));
  button.focus();
  giveCopyCommand(new Map());
  await copyToClipboard(CONTENT);
  expect([document.activeElement, document.body.children.length]).toEqual([button, 1]);
});

it.each([
  ['there is neither way', () => undefined],
  ['the command answers no', () => giveCopyCommand(new Map(), false)],
  ['the command sends no event', () => Object.assign(document, { execCommand: () => true })],
  ['the command throws', () => Object.assign(document, { execCommand: () => { throw new Error('blocked'); } })],
])('says that nothing was copied where %s', async (_, give) => {
  give();
  expect(await copyToClipboard(CONTENT)).toBe('not-copied');
});

it('answers no copy event but its own', async () => {
  const data = new Map<string, string>();
  giveCopyCommand(data);
  await copyToClipboard(CONTENT);
  data.clear();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the command that the ladder calls
  document.execCommand('copy');
  expect(data.size).toBe(0);
});
