/**
 * A small workbook spoilt at random: whatever the file holds, it opens or is refused with a sentence, and what opened can be read.
 * fast-check prints the seed and the path of a failure, with which it can be run again.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openBook } from '../../../src/workbench/cli/open-workbook';
import { loadBook } from '../../../src/workbench/xlsx/load';
import { WorkbookFileError } from '../../../src/domain/workbook-file/workbook-file-error';
import { WorkbookFault } from '../../../src/workflow/workbook-port';

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../../assets/samples/safer-stockport-2016-17.xlsx')));
const parts = unzipSync(SAMPLE);
const paths = Object.keys(parts).filter((path) => /\.(?:xml|rels)$/.test(path));

/** What stands where a number, an address, a name or a tag is expected. */
const WORDS = ['', '0', '-1', '1e308', 'NaN', '99999999999', 'A1:XFD1048576', 'ZZZ9999999', '__proto__', 'constructor', '</c>', '<c>', '&#0;', '&#x110000;', '&', '<!DOCTYPE a>', '<![CDATA[', '"', "'", '\u202e', '\ud800', '_x0000_', '../../..'];

/** A splice of `replaced` characters (or bytes) at this share of the whole. */
const splice = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), replaced: fc.nat(40), word: fc.constantFrom(...WORDS) });
/** An attribute's or element's whole value, which leaves the XML well-formed more often than a blind splice. */
const value = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), word: fc.constantFrom(...WORDS) });

function splicedAt(text: string, { at, replaced, word }: { at: number; replaced: number; word: string }): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + word + text.slice(start + replaced);
}

function valueAt(text: string, { at, word }: { at: number; word: string }): string {
  const start = text.indexOf('="', Math.floor(at * text.length));
  return start < 0 ? text : text.slice(0, start + 2) + word.replaceAll('"', '&quot;').replaceAll('<', '&lt;') + text.slice(text.indexOf('"', start + 2));
}

/** Opens and reads; false where it was refused in words. Anything else that is thrown fails the test. */
async function opens(bytes: Uint8Array): Promise<boolean> {
  try {
    const { port } = openBook(await loadBook(bytes, 'return.xlsx'));
    await port.read();
    return true;
  } catch (error) {
    if (error instanceof WorkbookFileError || error instanceof WorkbookFault) return false;
    throw error;
  }
}

it('opens as it is', async () => {
  expect(await opens(SAMPLE)).toBe(true);
});

it('bytes of the file changed, cut out or cut off', async () => {
  const change = fc.record({ at: fc.nat(SAMPLE.length - 1), byte: fc.nat(255), removed: fc.constantFrom(0, 0, 0, 1, 100, SAMPLE.length) });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      let bytes = SAMPLE.slice();
      for (const { at, byte, removed } of changes) {
        bytes[at] = byte;
        if (removed > 0) bytes = Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(at + removed)]);
      }
      await opens(bytes);
    }),
    { numRuns: 60 },
  );
});

/** One part of the workbook, each time another, with all of the changes made to its text in turn. */
async function withSpoiltParts<Change>(change: fc.Arbitrary<Change>, apply: (text: string, change: Change) => string): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), fc.array(change, { minLength: 1, maxLength: 5 }), async (path, changes) => {
      const text = changes.reduce(apply, strFromU8(parts[path] ?? new Uint8Array()));
      await opens(zipSync({ ...parts, [path]: strToU8(text) }, { level: 0 }));
    }),
    { numRuns: 25 },
  );
}

it('parts spliced anywhere', () => withSpoiltParts(splice, splicedAt));

it('parts given other values', () => withSpoiltParts(value, valueAt));
