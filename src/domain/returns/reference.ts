/**
 * What a line of the form is about, in a text that stands in its own row: it goes where the row goes, and a check over the row's
 * locked words tells whether these are still the ones that were sent.
 */
import { crc32 } from '../workbook-file/crc32';

export interface LineKey {
  readonly measureId: string;
  readonly source: string | null;
  readonly place: string | null;
}

export interface Reference extends LineKey {
  /** The earlier period that the row is about; null on the form itself. */
  readonly period: string | null;
  readonly check: string;
}

const BETWEEN = ' | ';
const NONE = '-';

/** Eight hexadecimal digits over these texts; spaces, line breaks and capitals do not count. Not proof against intent. */
export function checkOf(texts: readonly string[]): string {
  const plain = texts.map((text) => text.normalize('NFKC').replace(/[\s\u00a0]+/g, ' ').trim().toLowerCase()).join('\u0000');
  return crc32(new TextEncoder().encode(plain)).toString(16).padStart(8, '0');
}

/** "first-time-entrants | YJS | - | 1a2b3c4d"; with an earlier period "… | Q2 2025/26 | 1a2b3c4d". */
export function referenceText({ measureId, source, place, period, check }: Reference): string {
  return [measureId, part(source), part(place), ...(period === null ? [] : [part(period)]), check].join(BETWEEN);
}

/** Undefined for anything that referenceText did not make. */
export function parseReference(text: string): Reference | undefined {
  const parts = text.replace(/[\s\u00a0]+/g, ' ').trim().split('|').map((one) => one.trim());
  const [measureId = '', source = NONE, place = NONE, ...rest] = parts;
  const check = rest.at(-1) ?? '';
  if (rest.length < 1 || rest.length > 2 || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(measureId) || !/^[0-9a-f]{8}$/.test(check)) return undefined;
  return { measureId, source: whole(source), place: whole(place), period: rest.length === 2 ? whole(rest[0] ?? NONE) : null, check };
}

/** One line is one measure, source and place. */
export function lineKey({ measureId, source, place }: LineKey): string {
  return JSON.stringify([measureId, source?.toUpperCase() ?? null, place]);
}

function part(text: string | null): string {
  if (text === null) return NONE;
  const tidy = text.replace(/[\s\u00a0]+/g, ' ').trim();
  return tidy === NONE || tidy === '' ? `%${tidy}` : tidy.replaceAll('%', '%25').replaceAll('|', '%7C');
}

function whole(text: string): string | null {
  if (text === NONE) return null;
  return text.replace(/^%(?=-?$)/, '').replaceAll('%7C', '|').replaceAll('%25', '%');
}
