/**
 * Text as workbook parts write it: characters that XML cannot hold are written `_xHHHH_`, and such text itself has its
 * underscore written `_x005F_` (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
 */

export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** Undone by decodeEscapes, for every text: control characters, carriage returns and halves of a pair are escaped too. */
export function encodeEscapes(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      // eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 does not allow
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}
