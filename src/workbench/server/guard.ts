/** Who may ask, and how: this machine only, reading only, and no page but the workbench's own. */
import type { IncomingMessage } from 'node:http';

/** A refusal: the status and a sentence for the body. */
export interface Refusal {
  readonly status: 403 | 405;
  readonly sentence: string;
}

/**
 * Refuses anything but GET and HEAD, so that no request changes anything; any request whose Host header is not this machine's own name,
 * which stops DNS rebinding (a page elsewhere that points its own name at 127.0.0.1 arrives here with that name in Host); and any that
 * another page's browser says it makes for that page, but for a person following a link to the workbench (W3C, "Fetch Metadata Request Headers").
 */
export function refusalFor(request: Pick<IncomingMessage, 'method' | 'headers'>, port: number): Refusal | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, sentence: 'The workbench only answers GET.' };
  }
  const own = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${String(port)}`);
  if (!own.includes((request.headers.host ?? '').toLowerCase())) {
    return { status: 403, sentence: `Open the workbench at http://localhost:${String(port)}, from this machine.` };
  }
  const { origin, 'sec-fetch-site': site = 'none', 'sec-fetch-mode': mode, 'sec-fetch-dest': destination } = request.headers;
  const isLinkToPage = mode === 'navigate' && destination === 'document';
  const isOwn = (site === 'same-origin' || site === 'none') && (origin === undefined || own.some((name) => origin === `http://${name}`));
  if (!isOwn && !(isLinkToPage && origin === undefined)) return { status: 403, sentence: 'The workbench answers its own page only.' };
  return undefined;
}
