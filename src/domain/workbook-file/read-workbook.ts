/** The workbook part: its sheets, names, date system and protection. Source: ECMA-376 part 1, 18.2. */
import { hasPart, relationships } from './package-parts';
import type { WorkbookPackage } from './open-package';
import { isTrue, prefixed } from './scan-xml';
import { WorkbookFileError } from './workbook-file-error';
import { child, childrenIn } from './xml-tree';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  /** "worksheet", "chartsheet", "dialogsheet", "macrosheet", …; undefined where the part is missing. */
  readonly kind: string | undefined;
  readonly path: string;
}

export interface DefinedName {
  readonly name: string;
  /** Without "=". */
  readonly formula: string;
  /** Which sheet, counted from 0 over all of them, for a sheet's own name. */
  readonly sheet: number | null;
  readonly visible: boolean;
  readonly comment: string;
}

/** All sheets in tab order. Throws WorkbookFileError (damaged) where two have one name or are one part. */
export function sheetEntries(opened: WorkbookPackage): readonly SheetEntry[] {
  const targets = new Map(relationships(opened, opened.path).map((relationship) => [relationship.id, relationship]));
  const entries = childrenIn(opened.workbook, 'sheets', 'sheet').map(({ attributes }): SheetEntry => {
    const target = targets.get(prefixed(attributes, 'id') ?? '');
    return {
      name: attributes['name'] ?? '',
      visibility: attributes['state'] === 'hidden' ? 'Hidden' : attributes['state'] === 'veryHidden' ? 'VeryHidden' : 'Visible',
      kind: target && hasPart(opened, target.target) ? target.type : undefined,
      path: target?.target ?? '',
    };
  });
  refuseTwins(opened.fileName, entries);
  return entries;
}

/** Excel saves no such file: a cell's address would mean two cells, and one sheet under a thousand names costs a thousand. */
function refuseTwins(fileName: string, entries: readonly SheetEntry[]): void {
  const names = new Set(entries.map(({ name }) => name.toLowerCase()));
  if (names.size < entries.length) throw new WorkbookFileError('damaged', fileName, 'two of its sheets have one name');
  const parts = entries.filter(({ kind }) => kind !== undefined).map(({ path }) => path);
  if (new Set(parts).size < parts.length) throw new WorkbookFileError('damaged', fileName, 'two of its sheets are one');
}

export function definedNames(opened: WorkbookPackage): readonly DefinedName[] {
  return childrenIn(opened.workbook, 'definedNames', 'definedName').map(({ attributes, text }) => ({
    name: attributes['name'] ?? '',
    formula: text.trim(),
    sheet: attributes['localSheetId'] === undefined ? null : Number(attributes['localSheetId']),
    visible: !isTrue(attributes['hidden']),
    comment: attributes['comment'] ?? '',
  }));
}

export function dateSystemOf(opened: WorkbookPackage): '1900' | '1904' {
  return isTrue(child(opened.workbook, 'workbookPr')?.attributes['date1904']) ? '1904' : '1900';
}

/** Null where the structure is not locked; else whether a password is asked for. */
export function structureLock(opened: WorkbookPackage): { readonly hasPassword: boolean } | null {
  const attributes = child(opened.workbook, 'workbookProtection')?.attributes;
  if (!isTrue(attributes?.['lockStructure'])) return null;
  return { hasPassword: attributes?.['workbookPassword'] !== undefined || attributes?.['workbookHashValue'] !== undefined };
}

/** Which sheet was in front when the file was saved, counted from 0 over all sheets. */
export function activeTab(opened: WorkbookPackage): number {
  return Number(childrenIn(opened.workbook, 'bookViews', 'workbookView')[0]?.attributes['activeTab'] ?? 0);
}
