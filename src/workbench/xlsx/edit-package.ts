/** Parts put into a package and taken out of it, with their relationships and kinds. Each changes the parts in place. Source: ECMA-376 part 2. */
import { relatedPart, relationships } from '../../domain/workbook-file/package-parts';
import { SHEET_ORDER } from './sheet-order';
import { joinXml, splitXml } from './split-xml';

export type Parts = Map<string, Uint8Array>;

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = '[Content_Types].xml';

export function textOf(parts: Parts, path: string): string {
  const part = parts.get(path);
  if (!part) throw new Error(`The package has no ${path}.`);
  return new TextDecoder().decode(part);
}

export function write(parts: Parts, path: string, text: string): void {
  parts.set(path, new TextEncoder().encode(text));
}

function relationsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** Has `path` point at `target`, and answers the id; `type` is the relationship's in full. */
export function relate(parts: Parts, path: string, target: string, type: string): string {
  const place = relationsPath(path);
  const xml = parts.has(place) ? textOf(parts, place) : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}"></Relationships>`;
  let count = 1;
  while (xml.includes(`"rId${count}"`)) count += 1;
  const made = `<Relationship Id="rId${count}" Type="${type}" Target="/${target}"/>`;
  write(parts, place, /\/>\s*$/.test(xml) ? xml.replace(/\/>\s*$/, `>${made}</Relationships>`) : xml.replace(/<\/Relationships>\s*$/, `${made}</Relationships>`));
  return `rId${count}`;
}

/** The part of this kind that `path` points at; undefined for none. */
export function relatedIn(parts: Parts, path: string, type: string): string | undefined {
  return relatedPart({ fileName: '', parts }, path, type);
}

/** The id by which `path` points at `target`; undefined where it does not. */
export function relationOf(parts: Parts, path: string, target: string): string | undefined {
  return relationships({ fileName: '', parts }, path).find((one) => one.target === target)?.id;
}

/** The part goes with its relationship and its kind. */
export function unrelate(parts: Parts, path: string, target: string): void {
  const place = relationsPath(path);
  const id = relationOf(parts, path, target);
  if (id !== undefined) write(parts, place, textOf(parts, place).replace(new RegExp(`<Relationship\\b[^>]*\\bId="${id}"[^>]*?(?:/>|></Relationship>)`), ''));
  parts.delete(target);
  parts.delete(relationsPath(target));
  write(parts, TYPES, textOf(parts, TYPES).replace(new RegExp(`<Override\\b[^>]*PartName="/${target.replaceAll('.', '\\.')}"[^>]*?(?:/>|></Override>)`), ''));
}

export function addType(parts: Parts, path: string, type: string): void {
  write(parts, TYPES, textOf(parts, TYPES).replace('</Types>', `<Override PartName="/${path}" ContentType="${type}"/></Types>`));
}

/** The kind of all parts whose name ends so. */
export function addDefaultType(parts: Parts, extension: string, type: string): void {
  const xml = textOf(parts, TYPES);
  if (!new RegExp(`Extension="${extension}"`, 'i').test(xml)) write(parts, TYPES, xml.replace(/<Types\b[^>]*>/, (tag) => `${tag}<Default Extension="${extension}" ContentType="${type}"/>`));
}

export function freePart(parts: Parts, stem: string, extension: string): string {
  for (let count = 1; ; count += 1) if (!parts.has(`${stem}${count}.${extension}`)) return `${stem}${count}.${extension}`;
}

/** Has a sheet's part name one of its drawings. */
export function putReference(parts: Parts, path: string, name: 'drawing' | 'legacyDrawing', id: string): void {
  const xml = textOf(parts, path);
  const split = splitXml(xml);
  // As excelize writes it when the file is saved again, where the sheet's root has the prefix already.
  const own = /<worksheet\b[^>]*>/.exec(xml)?.[0].includes(`xmlns:r="${OFFICE}"`) === true;
  const behind = SHEET_ORDER.slice(SHEET_ORDER.indexOf(name) + 1);
  const after = split.children.findIndex((child) => behind.includes(child.name));
  const made = { name, text: own ? `<${name} r:id="${id}"></${name}>` : `<${name} xmlns:r="${OFFICE}" r:id="${id}"/>` };
  split.children.splice(after < 0 ? split.children.length : after, 0, made);
  write(parts, path, joinXml(split));
}
