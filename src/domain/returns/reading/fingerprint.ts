/** What a return says, as one hash: the same return saved again, renamed or sorted has the same; another figure or word has another. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { lineKey } from '../reference';
import type { ReadReturn, ReturnedCell } from '../returned';

export function fingerprintOf(read: Omit<ReadReturn, 'fingerprint' | 'file' | 'noticed'>): string {
  const lines = read.lines
    .map((line) => [
      lineKey(line), said(line.value), said(line.number), said(line.denominator), line.dataAsAt, line.provisional, line.commentary,
      line.revised.map(({ period, cell }) => [period, said(cell)]).sort(byText),
    ])
    .sort(byText);
  const refused = read.refused.map(({ code, measureId }) => [code, measureId]).sort(byText);
  const all = [read.planId, read.planVersion, read.quarter, read.recipient, read.declaredBy, read.declaredOn, lines, refused];
  return bytesToHex(sha256(new TextEncoder().encode(JSON.stringify(all))));
}

/** What a cell says, however it is formatted and wherever it stands. */
function said(cell: ReturnedCell | null): unknown {
  if (cell === null) return null;
  const { kind, value, number, denominator, lower, upper, marks, text } = cell.reading;
  return [kind, value, number, denominator, lower, upper, marks, kind === 'text' ? text : null];
}

function byText(a: unknown, b: unknown): number {
  const [one, other] = [JSON.stringify(a), JSON.stringify(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
