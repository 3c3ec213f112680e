/** The bytes that this takes in a request or an answer, which both are JSON in UTF-8. */
export function bytesOf(content: unknown): number {
  return new TextEncoder().encode(JSON.stringify(content)).length;
}
