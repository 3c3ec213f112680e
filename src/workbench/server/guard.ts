/** Who may ask, and how: this machine only, reading only. */
import type { IncomingMessage } from 'node:http';

/** A refusal: the status and a sentence for the body. */
export interface Refusal {
  readonly status: 403 | 405;
  readonly sentence: string;
}

/**
 * Refuses anything but GET and HEAD, and any request whose Host header is not this machine's own name. The second stops
 * DNS rebinding: a page elsewhere that points its own name at 127.0.0.1 arrives here with that name in Host.
 */
export function refusalFor(request: Pick<IncomingMessage, 'method' | 'headers'>, port: number): Refusal | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, sentence: 'The workbench only answers GET.' };
  }
  const own = ['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${String(port)}`);
  if (!own.includes((request.headers.host ?? '').toLowerCase())) {
    return { status: 403, sentence: `Open the workbench at http://localhost:${String(port)}, from this machine.` };
  }
  return undefined;
}
