/** Object paths: how office.js names an object by the calls that lead to it. Each is walked once a batch, when first used. */
import { ExcelError } from '../book/excel-error';
import { type Arguments, readArguments } from './arguments';
import { itemOf, objectMethod, objectProperty } from './dispatch';
import { type ArgumentInfo, type PathInfo, PathKind } from './protocol';
import type { HostState } from './state';
import type { Thing } from './things';

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
    const things = (info?.ReferencedObjectPathIds ?? []).map((id) => {
      if (typeof id !== 'number') throw new ExcelError('InvalidArgument', 'The stand-in for Excel takes no lists of objects.');
      if (id === 0) return undefined;
      const thing = resolve(id);
      if (thing === null) throw new ExcelError('ItemNotFound', 'An argument is a null object.');
      return thing;
    });
    return readArguments(info?.Arguments ?? [], things);
  }

  return { resolve, readArguments: readCall };
}
