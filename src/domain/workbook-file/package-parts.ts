/** The parts of an Office package and the relationships between them. Source: ECMA-376 part 2 (packaging conventions). */
import { windows1252 } from './decode-text';
import { WorkbookFileError } from './workbook-file-error';
import { parseXml, type XmlElement } from './xml-tree';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "styles", …; transitional and strict files differ only before that. */
  readonly type: string;
  /** A part's path, or an address outside the package. */
  readonly target: string;
}

export interface Package {
  readonly fileName: string;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** The text of a part; undefined where there is none. UTF-8 unless it begins with UTF-16's mark, or says Latin-1 as some older exporters do. */
export function partText({ parts }: Package, path: string): string | undefined {
  const bytes = findPart(parts, path);
  if (!bytes) return undefined;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const declared = /^<\?xml[^>]*?encoding\s*=\s*["']([^"']+)/i.exec(String.fromCharCode(...bytes.subarray(0, 120)))?.[1];
  return declared && /^(?:iso-8859-1|latin1|windows-1252)$/i.test(declared) ? windows1252(bytes) : new TextDecoder().decode(bytes);
}

export function hasPart({ parts }: Package, path: string): boolean {
  return findPart(parts, path) !== undefined;
}

/** The root element of a part; undefined where there is none. Throws WorkbookFileError (damaged) on broken XML. */
export function partTree(from: Package, path: string): XmlElement | undefined {
  const text = partText(from, path);
  if (text === undefined) return undefined;
  try {
    return parseXml(text);
  } catch (error) {
    throw new WorkbookFileError('damaged', from.fileName, `in ${path}`, { cause: error });
  }
}

/** What a part ("" for the package itself) points at. */
export function relationships(from: Package, path: string): readonly Relationship[] {
  const slash = path.lastIndexOf('/') + 1;
  const folder = path.slice(0, slash);
  const tree = partTree(from, `${folder}_rels/${path.slice(slash)}.rels`);
  return (tree?.children ?? []).map(({ attributes }) => {
    const target = attributes['Target'] ?? '';
    return {
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
      target: attributes['TargetMode'] === 'External' ? target : resolve(folder, target),
    };
  });
}

/** The path of the first part of this kind that `path` points at. */
export function relatedPart(from: Package, path: string, type: string): string | undefined {
  return relationships(from, path).find((relationship) => relationship.type === type)?.target;
}

/** Part names are equal whatever their case, and whether a letter is written as itself or as %20 and the like (ECMA-376 part 2, 6.2.2). */
function findPart(parts: ReadonlyMap<string, Uint8Array>, path: string): Uint8Array | undefined {
  return parts.get(path) ?? byPlainName(parts).get(plainName(path));
}

/** Made once a package: a hostile one asks for thousands of parts that are not there. */
const plainNames = new WeakMap<ReadonlyMap<string, Uint8Array>, ReadonlyMap<string, Uint8Array>>();

function byPlainName(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const known = plainNames.get(parts);
  if (known) return known;
  // The first of several that are alike, so the last to be put in.
  const made = new Map([...parts].reverse().map(([name, bytes]) => [plainName(name), bytes]));
  plainNames.set(parts, made);
  return made;
}

function plainName(path: string): string {
  return path.toLowerCase().replace(/%([2-7][0-9a-f])/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)).toLowerCase());
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
