/**
 * A strict file's names to the transitional ones that excelize writes, throughout the package: Excel takes a package with both
 * for damage. Source of the names: ECMA-376 part 1, annex A, beside part 4, annex A.
 */
const STRICT = 'http://purl.oclc.org/ooxml/';
const OFFICE = 'http://schemas.openxmlformats.org/';

export function isStrict(parts: ReadonlyMap<string, Uint8Array>): boolean {
  const text = parts.get('_rels/.rels');
  return text !== undefined && new TextDecoder().decode(text).includes(STRICT);
}

/** Changes the parts in place. */
export function toTransitional(parts: Map<string, Uint8Array>): void {
  for (const [path, part] of parts) {
    if (!/\.(?:xml|rels|vml)$/i.test(path)) continue;
    const text = new TextDecoder().decode(part);
    if (text.includes(STRICT)) parts.set(path, new TextEncoder().encode(renamed(text)));
  }
}

function renamed(text: string): string {
  return text
    .replace(/ conformance="strict"/, '')
    .replaceAll(`${STRICT}spreadsheetml/main`, `${OFFICE}spreadsheetml/2006/main`)
    .replaceAll(`${STRICT}officeDocument/extendedProperties`, `${OFFICE}officeDocument/2006/extended-properties`)
    .replaceAll(`${STRICT}officeDocument/customProperties`, `${OFFICE}officeDocument/2006/custom-properties`)
    .replace(/http:\/\/purl\.oclc\.org\/ooxml\/(officeDocument|drawingml)\//g, `${OFFICE}$1/2006/`);
}
