/** The envelope around a batch on office.js' host bridge: in and out. */
import type { Batch, BatchAnswer } from './protocol';

export interface Request {
  readonly id: number;
  readonly batch: Batch;
  /** The size of the batch alone, as UTF-8. */
  readonly bytes: number;
}

/** The size of a text on the wire, in bytes of UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

/** Of a request's flags, the one that `delayForCellEdit` sets (Excel.run in office.js' source). */
const DELAY_FOR_CELL_EDIT = 64;

export function waitsForCellEdit(text: string): boolean {
  const { flags } = JSON.parse(text) as { flags?: unknown };
  return typeof flags === 'number' && (flags & DELAY_FOR_CELL_EDIT) !== 0;
}

/** Throws a plain Error for what is not a request of office.js: that is a fault of the bridge, not of an add-in. */
export function openRequest(text: string): Request {
  const envelope = JSON.parse(text) as { id?: unknown; type?: unknown; message?: { body?: unknown } };
  if (typeof envelope.id !== 'number' || envelope.type !== 1) throw new Error('Not a request of office.js.');
  const sent = envelope.message?.body;
  // office.js sends the body as an object through its bridge, and as text by HTTP.
  const body: unknown = typeof sent === 'string' ? JSON.parse(sent) : sent;
  if (!isBatch(body)) throw new Error('A request of office.js without actions.');
  return { id: envelope.id, batch: body, bytes: byteLength(text) };
}

function isBatch(body: unknown): body is Batch {
  return typeof body === 'object' && body !== null && 'Actions' in body && Array.isArray(body.Actions) && 'ObjectPaths' in body;
}

/** The message for the bridge. The answer goes in as the text that it already is, so that it is not encoded twice. */
export function closeAnswer(id: number, answerText: string): string {
  return `{"id":${id},"type":1,"message":{"statusCode":200,"headers":{},"body":${answerText}}}`;
}

export function answerText(answer: BatchAnswer): string {
  return JSON.stringify(answer);
}
