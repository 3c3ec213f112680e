/**
 * A workbook's parts out of its zip. The directory at the end of the file is read first, so that nothing is unpacked from a
 * file that is damaged or over the limits. Layout: PKWARE APPNOTE 6.3.10, sections 4.3.7 (local header), 4.3.12 (directory),
 * 4.3.14 to 4.3.16 (ends of directory), 4.5.3 (zip64 sizes).
 */
import { inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { whySuspect, type ZipEntry } from './suspect-entries';
import { WorkbookFileError } from './workbook-file-error';

export interface ZipLimits {
  /** The file itself, in bytes. */
  readonly packed: number;
  /** All parts once unpacked, in bytes. */
  readonly unpacked: number;
  /** One part once unpacked, in bytes: a sheet of five million cells is about 150 MB. */
  readonly part: number;
  /** Unpacked to packed size, of one part over 10 MB or of all together over 100 MB; real sheets of repeated cells reach about 60. */
  readonly ratio: number;
}

export const ZIP_LIMITS: ZipLimits = { packed: 100e6, unpacked: 1e9, part: 200e6, ratio: 400 };

interface Entry extends ZipEntry {
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly unpacked: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const LOCATOR = 0x07064b50;
const LARGE_END = 0x06064b50;

/** Every part by its path, unpacked and checked. Throws WorkbookFileError: damaged, too-large, unsafe, suspect, password. */
export function readZip(bytes: Uint8Array, fileName: string, limits: ZipLimits = ZIP_LIMITS): Map<string, Uint8Array> {
  if (bytes.length > limits.packed) throw new WorkbookFileError('too-large', fileName);
  const entries = directory(bytes, fileName);
  const suspect = whySuspect(entries);
  if (suspect) throw new WorkbookFileError('suspect', fileName, suspect);
  let total = 0;
  let largest = 0;
  for (const { packed, unpacked } of entries) {
    total += unpacked;
    largest = Math.max(largest, unpacked);
    if (unpacked > 10e6 && unpacked > packed * limits.ratio) throw new WorkbookFileError('unsafe', fileName);
  }
  if (total > 100e6 && total > bytes.length * limits.ratio) throw new WorkbookFileError('unsafe', fileName);
  if (total > limits.unpacked || largest > limits.part) throw new WorkbookFileError('too-large', fileName);
  const parts = new Map<string, Uint8Array>();
  for (const entry of entries) {
    if (!entry.name.endsWith('/')) parts.set(entry.name, unpack(bytes, entry, fileName));
  }
  return parts;
}

function directory(bytes: Uint8Array, fileName: string): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    let end = bytes.length - 22;
    while (view.getUint32(end, true) !== END) {
      // The end record may be followed by a comment of at most 65,535 bytes.
      if (--end < bytes.length - 22 - 65535) throw new RangeError('no end of directory');
    }
    let count = view.getUint16(end + 10, true);
    let at = view.getUint32(end + 16, true);
    if ((count === 0xffff || at === 0xffffffff) && end >= 20 && view.getUint32(end - 20, true) === LOCATOR) {
      const large = Number(view.getBigUint64(end - 12, true));
      if (view.getUint32(large, true) !== LARGE_END) throw new RangeError('no end of directory');
      count = Number(view.getBigUint64(large + 32, true));
      at = Number(view.getBigUint64(large + 48, true));
    }
    const entries: Entry[] = [];
    for (let index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== DIRECTORY) throw new RangeError('not a directory entry');
      const nameLength = view.getUint16(at + 28, true);
      const extraLength = view.getUint16(at + 30, true);
      entries.push(entryAt(view, bytes, at, nameLength, extraLength));
      at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    throw new WorkbookFileError('damaged', fileName, undefined, { cause: error });
  }
}

function entryAt(view: DataView, bytes: Uint8Array, at: number, nameLength: number, extraLength: number): Entry {
  let packed = view.getUint32(at + 20, true);
  let unpacked = view.getUint32(at + 24, true);
  let start = view.getUint32(at + 42, true);
  const extraEnd = at + 46 + nameLength + extraLength;
  for (let extra = at + 46 + nameLength; extra + 4 <= extraEnd; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) !== 1) continue;
    let field = extra + 4;
    const large = (): number => Number(view.getBigUint64((field += 8) - 8, true));
    if (unpacked === 0xffffffff) unpacked = large();
    if (packed === 0xffffffff) packed = large();
    if (start === 0xffffffff) start = large();
  }
  return {
    // Some writers use Windows' separator, or begin at the root.
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/').replace(/^\//, ''),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    unpacked,
    start,
  };
}

function unpack(bytes: Uint8Array, entry: Entry, fileName: string): Uint8Array {
  if (entry.flags & 1) throw new WorkbookFileError('password', fileName);
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(entry.start, true) !== LOCAL) throw new RangeError('no local header');
    const from = entry.start + 30 + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true);
    if (from + entry.packed > bytes.length) throw new RangeError('cut short');
    const packed = bytes.subarray(from, from + entry.packed);
    if (entry.method !== 0 && entry.method !== 8) throw new RangeError('unknown packing');
    // The buffer has the size that the directory states, so a part that lies about it cannot fill the memory.
    const part = entry.method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(entry.unpacked) });
    if (part.length !== entry.unpacked || crc32(part) !== entry.crc) throw new RangeError('wrong checksum');
    return part;
  } catch (error) {
    throw new WorkbookFileError('damaged', fileName, undefined, { cause: error });
  }
}
