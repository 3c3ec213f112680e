/** The bytes of a text file as text, whichever of the encodings it is in that spreadsheets write. */

/** What the bytes 80 to 9F stand for in Windows-1252; those it leaves open stay control characters. Source: WHATWG, Encoding standard, index-windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * UTF-8 and UTF-16 by their byte order mark; without one UTF-16 where every other byte of the beginning is zero, else UTF-8; and where it is
 * not sound UTF-8, Windows-1252, in which British spreadsheets saved CSV for decades. The mark itself is left out.
 */
export function decodeText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return utf8(bytes.subarray(3)) ?? windows1252(bytes.subarray(3));
  if (first === 0xff && second === 0xfe) return utf16(bytes.subarray(2), 0);
  if (first === 0xfe && second === 0xff) return utf16(bytes.subarray(2), 1);
  const zeros = zeroBytes(bytes.subarray(0, 1000));
  if (zeros !== undefined) return utf16(bytes, zeros === 'second' ? 0 : 1);
  return utf8(bytes) ?? windows1252(bytes);
}

/** Whether the first or the second byte of most pairs is zero, as in UTF-16 of English words. */
function zeroBytes(start: Uint8Array): 'first' | 'second' | undefined {
  const counts = [0, 0];
  for (const [at, byte] of start.entries()) if (byte === 0) counts[at % 2] = (counts[at % 2] ?? 0) + 1;
  const [first = 0, second = 0] = counts;
  const most = start.length / 4;
  if (second > most && first === 0) return 'second';
  return first > most && second === 0 ? 'first' : undefined;
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** `low` is the place of each pair's low byte: 0 for little-endian. */
function utf16(bytes: Uint8Array, low: 0 | 1): string {
  return new TextDecoder(low === 0 ? 'utf-16le' : 'utf-16be').decode(bytes);
}

/** By hand: some versions of Node read 80 to 9F as control characters (nodejs/node, issue 56542). */
export function windows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('').replace(/[\u0080-\u009f]/g, (held) => WINDOWS_1252[held.charCodeAt(0) - 0x80] ?? held);
}
