/**
 * Puts HTML and plain text on the clipboard by the first way that the host allows: Excel on the web blocks the first (office.js issue
 * 2513), and some hosts block all of them. Must be called from a button's own click, before anything is waited for.
 */
import { copyByEvent } from './copy-by-event';

export interface ToCopy {
  readonly html: string;
  readonly text: string;
}

/** How it was copied; "not-copied" where every way is blocked: then the table is shown and selected, for the user's own Ctrl+C (CopyBySelection). */
export type Copied = 'clipboard' | 'copy-event' | 'not-copied';

/** Never rejects. */
export async function copyToClipboard(content: ToCopy, page: Document = document): Promise<Copied> {
  if (await writeBoth(content, page.defaultView)) return 'clipboard';
  return copyByEvent(content, page) ? 'copy-event' : 'not-copied';
}

async function writeBoth({ html, text }: ToCopy, view: (Window & typeof globalThis) | null): Promise<boolean> {
  // Neither is there in an insecure page or an older web view, whatever the types say.
  const { navigator, ClipboardItem: Item, Blob: AsBlob } = view ?? {};
  if (!navigator || !('clipboard' in navigator) || !Item || !AsBlob) return false;
  try {
    await navigator.clipboard.write([
      new Item({ 'text/html': new AsBlob([html], { type: 'text/html' }), 'text/plain': new AsBlob([text], { type: 'text/plain' }) }),
    ]);
    return true;
  } catch {
    return false;
  }
}
