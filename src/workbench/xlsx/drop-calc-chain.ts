/**
 * The list of cells to calculate, taken out of a package: it may name cells whose formula is gone, which Excel takes for damage.
 * Excel makes it anew when it calculates.
 */
export function dropCalcChain(parts: Map<string, Uint8Array>): void {
  const path = [...parts.keys()].find((name) => name.endsWith('/calcChain.xml'));
  if (path === undefined) return;
  parts.delete(path);
  edit(parts, '[Content_Types].xml', (xml) => xml.replace(/<Override\b[^>]*calcChain\.xml"[^>]*?(?:\/>|><\/Override>)/, ''));
  for (const name of parts.keys()) {
    if (/(?:^|\/)_rels\/workbook\.xml\.rels$/.test(name)) edit(parts, name, (xml) => xml.replace(/<Relationship\b[^>]*calcChain\.xml"[^>]*?(?:\/>|><\/Relationship>)/, ''));
  }
}

function edit(parts: Map<string, Uint8Array>, path: string, how: (xml: string) => string): void {
  const part = parts.get(path);
  if (part) parts.set(path, new TextEncoder().encode(how(new TextDecoder().decode(part))));
}
