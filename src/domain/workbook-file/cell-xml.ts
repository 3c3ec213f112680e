/** One cell as a sheet part writes it (ECMA-376 part 1, 18.3.1.4). */
import type { CellScalar } from '../snapshot';
import { encodeEscapes } from './escapes';
import { encodeXml } from './scan-xml';

export interface WrittenCell {
  readonly value: CellScalar;
  /** With or without "="; null where the cell holds a value. */
  readonly formula: string | null;
  readonly isError: boolean;
}

/** A text stands in its cell, not in the shared list. A formula has its last result beside it. */
export function cellXml(address: string, style: number | undefined, { formula, value, isError }: WrittenCell): string {
  const isText = typeof value === 'string' && value !== '' && !isError;
  const text = typeof value === 'boolean' ? String(Number(value)) : typeof value === 'string' ? encodeXml(encodeEscapes(value)) : String(value);
  const inline = isText && formula === null;
  const type = isError ? 'e' : typeof value === 'boolean' ? 'b' : inline ? 'inlineStr' : isText ? 'str' : undefined;
  const result = text === '' ? '' : inline ? `<is><t xml:space="preserve">${text}</t></is>` : `<v>${text}</v>`;
  const content = (formula === null ? '' : `<f>${encodeXml(formula.replace(/^=/, ''))}</f>`) + result;
  const start = `<c r="${address}"${style === undefined ? '' : ` s="${style}"`}${type === undefined ? '' : ` t="${type}"`}`;
  return content === '' ? `${start}/>` : `${start}>${content}</c>`;
}
