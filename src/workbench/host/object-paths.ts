/** Object paths: how office.js names an object by the calls that lead to it. Each is walked once a batch, when first used. */
import { ExcelError } from '../book/excel-error';
import { absoluteFormula } from '../book/name-formula';
import { sheetOf } from './addresses';
import { type Arguments, readArguments } from './arguments';
import { itemOf, objectMethod, objectProperty } from './dispatch';
import { type ArgumentInfo, type PathInfo, PathKind } from './protocol';
import type { HostState } from './state';
import type { Thing } from './things';
import type { Json } from './type-table';

export interface ObjectPaths {
  /** The object at the end of a path; null for Excel's null object, which every member of it is too. */
  resolve(id: number): Thing | null;
  readArguments(info: ArgumentInfo | undefined): Arguments;
}

export function walkPaths(paths: Readonly<Record<string, PathInfo>>, host: HostState): ObjectPaths {
  const found = new Map<number, Thing | null>();

  function resolve(id: number): Thing | null {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = paths[String(id)];
    if (!path) throw new ExcelError('InvalidReference', `The request names an object path (${id}) that it does not hold.`);
    const thing = walk(path);
    found.set(id, thing);
    return thing;
  }

  function walk(path: PathInfo): Thing | null {
    switch (path.ObjectPathType) {
      case PathKind.root:
        return { type: 'Workbook' };
      case PathKind.nullObject:
        return null;
      case PathKind.reference: {
        const kept = host.references.find(path.Name);
        if (!kept) throw new ExcelError('InvalidReference', 'The range is no longer kept.');
        return kept;
      }
      case PathKind.method:
      case PathKind.property:
      case PathKind.indexer:
        break;
      default:
        throw new ExcelError('ApiNotFound', `The stand-in for Excel does not make objects of this kind (${path.Name}).`);
    }
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PathKind.property) return objectProperty(parent, path.Name, host);
    const args = readCall(path.ArgumentInfo);
    return path.ObjectPathType === PathKind.indexer ? itemOf(parent, args, host) : objectMethod(parent, path.Name, args, host);
  }

  function readCall(info: ArgumentInfo | undefined): Arguments {
    const ids = info?.ReferencedObjectPathIds ?? [];
    const things = ids.map((id) => (typeof id === 'number' ? passed(id) : undefined));
    const lists = ids.map((id) => (typeof id === 'number' ? [] : id.map((one) => (typeof one === 'number' ? passed(one) : undefined))));
    return readArguments((info?.Arguments ?? []).map(withFormulas), things, lists);
  }

  /** The object of an argument; undefined for a plain value. */
  function passed(id: number): Thing | undefined {
    if (id === 0) return undefined;
    const thing = resolve(id);
    if (thing === null) throw new ExcelError('ItemNotFound', 'An argument is a null object.');
    return thing;
  }

  /** A range inside a value, as the list of a rule has it, is the formula that leads to it. */
  function withFormulas(value: Json): Json {
    if (typeof value !== 'object' || value === null) return value;
    // Grids of values, which may be large, hold no objects.
    if (Array.isArray(value)) return value as Json;
    const id = '_ObjectPathId' in value ? value['_ObjectPathId'] : undefined;
    if (typeof id !== 'number') return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withFormulas(part)]));
    const thing = resolve(id);
    if (thing?.type !== 'Range') throw new ExcelError('InvalidArgument', 'Of objects, a value may hold ranges alone.');
    return absoluteFormula(sheetOf(thing, host).name, thing.range);
  }

  return { resolve, readArguments: readCall };
}
