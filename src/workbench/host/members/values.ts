/** Reading a value that was set; each throws InvalidArgument for what does not fit. */
import { ExcelError } from '../../book/excel-error';
import type { Json } from '../type-table';
import { namedColour } from './colour-names';

export function asText(value: Json): string {
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument', 'The value must be text.');
  return value;
}

export function asFlag(value: Json): boolean {
  if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument', 'The value must be true or false.');
  return value;
}

export function asNumber(value: Json): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new ExcelError('InvalidArgument', 'The value must be a number.');
  return value;
}

export function asWhole(value: Json): number {
  const number = asNumber(value);
  if (!Number.isInteger(number)) throw new ExcelError('InvalidArgument', 'The value must be a whole number.');
  return number;
}

/** One of a list of words, as Excel's enums are. */
export function asOneOf<const Words extends readonly string[]>(value: Json, words: Words): Words[number] {
  const found = words.find((word) => word === value);
  if (found === undefined) throw new ExcelError('InvalidArgument', `The value must be one of ${words.join(', ')}.`);
  return found;
}

export function asObject(value: Json): Readonly<Record<string, Json>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ExcelError('InvalidArgument', 'The value must be an object.');
  }
  return value as Readonly<Record<string, Json>>;
}

/** "#RRGGBB" in capitals, from that or from a colour's name. */
export function asColour(value: Json): string {
  const text = asText(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const colour = hex === undefined ? namedColour(text) : `#${hex.toUpperCase()}`;
  if (colour === undefined) throw new ExcelError('InvalidArgument', `"${text}" is not a colour.`);
  return colour;
}
